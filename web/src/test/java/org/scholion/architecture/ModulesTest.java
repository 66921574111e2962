package org.scholion.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import org.junit.jupiter.api.Test;

/** web -> importer -> domain, and never back. */
class ModulesTest {

    @Test
    void theDomainKnowsNeitherImporterNorWeb() {
        noClasses()
                .that()
                .resideInAPackage(Scholion.DOMAIN)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(Scholion.IMPORTER, Scholion.WEB)
                .because("what an article is does not depend on how it comes or is shown")
                .check(Scholion.CLASSES);
    }

    @Test
    void theImporterDoesNotKnowTheWeb() {
        noClasses()
                .that()
                .resideInAPackage(Scholion.IMPORTER)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(Scholion.WEB)
                .because("the importer is also a program without a portal")
                .check(Scholion.CLASSES);
    }

    @Test
    void theDomainKnowsNoHttpAndNoFileFormat() {
        noClasses()
                .that()
                .resideInAPackage(Scholion.DOMAIN)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "jakarta.ws..",
                        "io.vertx..",
                        "io.quarkus.qute..",
                        "org.commonmark..",
                        "com.fasterxml..")
                .because("pages and formats come and go, and the domain stays")
                .check(Scholion.CLASSES);
    }

    @Test
    void theImporterKnowsNoHttpAndNoDatabase() {
        noClasses()
                .that()
                .resideInAPackage(Scholion.IMPORTER)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "jakarta.ws..",
                        "jakarta.persistence..",
                        "jakarta.transaction..",
                        "jakarta.enterprise..",
                        "java.sql..",
                        "javax.sql..",
                        "java.net.http..",
                        "org.hibernate..",
                        "io.quarkus..",
                        "io.vertx..")
                .because("it turns a file into entities that are not yet stored")
                .check(Scholion.CLASSES);
    }

    @Test
    void parsedRecordsAreFreeOfFrameworks() {
        noClasses()
                .that()
                .resideInAPackage("org.scholion.importer.parsed..")
                .should()
                .dependOnClassesThat()
                .resideOutsideOfPackages("org.scholion.importer.parsed..", "java..")
                .because("every format becomes these records, whatever library reads it")
                .check(Scholion.CLASSES);
    }

    /**
     * The root package of the importer is its door: it names all formats, and they use the words
     * that stand there ({@code ArticleFormat}, {@code Problems}). It is not counted.
     */
    @Test
    void packagesBelowTheRootOfAModuleHaveNoCycles() {
        slices().matching("org.scholion.(*).(*)..")
                .should()
                .beFreeOfCycles()
                .because("a package that needs its user cannot be read alone")
                .check(Scholion.CLASSES);
    }
}
