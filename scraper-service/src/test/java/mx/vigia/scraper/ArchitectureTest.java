package mx.vigia.scraper;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import mx.vigia.platform.realparts.ArchitectureRules;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
    @Test
    void architectureRulesHold() {
        ArchitectureRules.check(
                "mx.vigia.scraper",
                List.of(
                        "catalog",
                        "fetching.charset",
                        "fetching.tls",
                        "fetching",
                        "archive",
                        "reading",
                        "reading.pdf",
                        "sites..",
                        "trial",
                        "declared.list",
                        "declared",
                        "publishing",
                        "round",
                        "replay",
                        "capture",
                        "freshness"));
    }

    /** XML of sites is read by jsoup, which fetches nothing and expands no entities. */
    @Test
    void xmlParsersDoNotResolveExternalEntities() {
        noClasses()
                .that()
                .haveSimpleNameNotContaining("_")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("javax.xml..", "org.xml.sax..", "org.w3c.dom..")
                .check(new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("mx.vigia.scraper"));
    }

    @Test
    void everyMessageExistsInBothLanguages() {
        ArchitectureRules.sameWords("messages/scraper");
        ArchitectureRules.sameWords("messages/trial");
        ArchitectureRules.sameWords("messages/declared");
        ArchitectureRules.sameWords("messages/capture");
    }

    @Test
    void hibernateIsNotShipped() {
        ArchitectureRules.hibernateIsNotShipped();
    }
}
