package mx.vigia.analysis;

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
                "mx.vigia.analysis",
                List.of(
                        "language",
                        "bill",
                        "bill.body",
                        "bill.proceeding",
                        "bill.stage",
                        "text",
                        "text.obligation",
                        "text.obligation.duty",
                        "deadline",
                        "law",
                        "dossier",
                        "dossier.linking",
                        "dossier.folding",
                        "text.similarity",
                        "text.worddiff",
                        "text.comparison",
                        "dossier.fact",
                        "dossier.feed",
                        "dossier.manual",
                        "dossier.store",
                        "dossier.registry",
                        "linking.mention",
                        "linking.chamber",
                        "linking.actor",
                        "linking.meeting",
                        "language.query",
                        "topic.compiledquery",
                        "topic",
                        "topic.english",
                        "topic.document",
                        "matching",
                        "matching.publishing",
                        "page",
                        "search.index",
                        "search.highlight",
                        "search.suggestion",
                        "search.retrieval",
                        "search",
                        "export",
                        "intake",
                        "intake.calendar",
                        "intake.deadlines",
                        "linking.identity",
                        "intake.manual",
                        "intake.topicediting",
                        "intake.followers",
                        "linking.related",
                        "linking.ratification",
                        "search.forecast",
                        "search.health",
                        "search.trend",
                        "search.watchsources",
                        "search.watchedbills",
                        "web.people",
                        "web.proceedings",
                        "web.calendar",
                        "web.editing",
                        "web.topics",
                        "web.laws",
                        "web.versions",
                        "web.bill",
                        "web.today",
                        "web.changes",
                        "web.links",
                        "web.operations"));
    }

    /** The write path (consume, commit) must not depend on pages and the API. */
    @Test
    void writePathReachesNoPage() {
        noClasses()
                .that()
                .resideInAPackage("mx.vigia.analysis.intake..")
                .should()
                .transitivelyDependOnClassesThat()
                .resideInAnyPackage(
                        "mx.vigia.analysis.page..",
                        "mx.vigia.analysis.search..",
                        "mx.vigia.analysis.export..",
                        "mx.vigia.analysis.web..")
                .check(new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("mx.vigia.analysis"));
    }

    @Test
    void hibernateIsNotShipped() {
        ArchitectureRules.hibernateIsNotShipped();
    }
}
