package org.scholion.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

/** The code that the rules speak of. */
final class Scholion {

    static final String DOMAIN = "org.scholion.domain..";
    static final String IMPORTER = "org.scholion.importer..";
    static final String WEB = "org.scholion.web..";

    /** All classes of the project but its tests. */
    static final JavaClasses CLASSES =
            new ClassFileImporter()
                    .withImportOption(new ImportOption.DoNotIncludeTests())
                    .importPackages("org.scholion");

    private Scholion() {}
}
