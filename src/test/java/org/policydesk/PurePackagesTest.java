package org.policydesk;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.ArchConfiguration;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The command line runs the pure packages without a server: they must stay plain Java. */
class PurePackagesTest {
    private static final JavaClasses HOUSE = ArchConfiguration.withThreadLocalScope(PurePackagesTest::read);

    /** What our classes name is all that is asked about; what lies behind it in libraries takes four times as long to read. */
    private static JavaClasses read(ArchConfiguration configuration) {
        configuration.setResolveMissingDependenciesFromClassPath(false);
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                // What an earlier build wrote down for a faster start is not ours.
                .withImportOption(location -> !location.contains("__"))
                .importPackages("org.policydesk");
    }

    @ParameterizedTest
    @ValueSource(strings = {"deadline", "eligibility"})
    void theEnginesNeedNothingButJavaAndTheirOwnPackage(String module) {
        classes()
                .that()
                .resideInAPackage("org.policydesk." + module + "..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "org.jspecify..", "org.policydesk." + module + "..")
                .check(HOUSE);
    }

    @Test
    void documentsAreReadWithParsersOnly() {
        classes()
                .that()
                .resideInAPackage("org.policydesk.document..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java..",
                        "javax.xml..",
                        "org.w3c.dom..",
                        "org.xml.sax..",
                        "org.jspecify..",
                        "org.apache.pdfbox..",
                        "org.apache.fontbox..",
                        "org.apache.poi..",
                        "org.openxmlformats..",
                        "org.apache.xmlbeans..",
                        "org.policydesk.document..")
                .check(HOUSE);
    }

    @Test
    void extractionKnowsOnlyThePureModulesBelowIt() {
        classes()
                .that()
                .resideInAPackage("org.policydesk.extraction..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java..",
                        "org.jspecify..",
                        "org.policydesk.extraction..",
                        "org.policydesk.document..",
                        "org.policydesk.deadline..",
                        "org.policydesk.eligibility..")
                .check(HOUSE);
    }

    /** ActingAs steps out of a screen's session, which else outweighs the thread's own identity. */
    @Test
    void onlyScreensKnowTheScreenFramework() {
        noClasses()
                .that()
                .resideOutsideOfPackages("org.policydesk.ui..")
                .and()
                .doNotHaveFullyQualifiedName("org.policydesk.account.ActingAs")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.vaadin..")
                .check(HOUSE);
    }
}
