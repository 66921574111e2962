package org.scholion.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaFieldAccess;
import com.tngtech.archunit.core.domain.JavaFieldAccess.AccessType;
import com.tngtech.archunit.core.domain.JavaMethod;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.ws.rs.HttpMethod;
import org.junit.jupiter.api.Test;

/** How code of this project looks wherever it stands. */
class HouseStyleTest {

    private static final DescribedPredicate<JavaFieldAccess> FOREIGN_WRITE =
            DescribedPredicate.describe(
                    "another class writes a field of an entity",
                    access ->
                            access.getAccessType() == AccessType.SET
                                    && isEntity(access)
                                    && !access.getOriginOwner().equals(access.getTargetOwner()));

    @Test
    void entitiesAreWrittenByTheirOwnMethodsAlone() {
        noClasses()
                .should()
                .accessFieldWhere(FOREIGN_WRITE)
                .because("a change of state has a name, and its rules stand in one place")
                .check(Scholion.CLASSES);
    }

    @Test
    void packagesAreFeatures() {
        noClasses()
                .should()
                .resideInAnyPackage(
                        "..util..",
                        "..utils..",
                        "..common..",
                        "..dto..",
                        "..impl..",
                        "..service..",
                        "..services..")
                .because("who looks for a thing looks where its word says")
                .check(Scholion.CLASSES);
    }

    @Test
    void namesSayWhatAThingIs() {
        classes()
                .should()
                .haveNameNotMatching(".*(Manager|Helper|Utils?|Impl|Info|Data)")
                .because("such a name fits everything and explains nothing")
                .check(Scholion.CLASSES);
    }

    @Test
    void methodsOfResourcesArePublic() {
        methods()
                .that(answerRequests())
                .should()
                .bePublic()
                .allowEmptyShould(true)
                .because("a method that is not public is no page: it answers 404")
                .check(Scholion.CLASSES);
    }

    private static DescribedPredicate<JavaMethod> answerRequests() {
        return DescribedPredicate.describe(
                "answer requests", method -> method.isMetaAnnotatedWith(HttpMethod.class));
    }

    private static boolean isEntity(JavaFieldAccess access) {
        return access.getTargetOwner().isAnnotatedWith(Entity.class)
                || access.getTargetOwner().isAnnotatedWith(Embeddable.class);
    }
}
