package mx.vigia.analysis;

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
                        "deadline",
                        "law",
                        "dossier",
                        "dossier.linking",
                        "dossier.folding",
                        "text.comparison",
                        "dossier.fact",
                        "dossier.feed",
                        "dossier.manual",
                        "dossier.store",
                        "dossier.registry",
                        "linking.mention",
                        "linking.chamber",
                        "language.query",
                        "topic.compiledquery",
                        "topic",
                        "topic.english",
                        "topic.document",
                        "matching",
                        "matching.publishing",
                        "page",
                        "search.index",
                        "search",
                        "export",
                        "linking.actor",
                        "intake",
                        "intake.calendar",
                        "intake.deadlines",
                        "linking.identity",
                        "intake.manual",
                        "intake.topicediting",
                        "intake.followers",
                        "linking.related",
                        "search.forecast",
                        "search.health",
                        "search.trend",
                        "search.watchsources",
                        "web.people",
                        "web.proceedings",
                        "web.calendar",
                        "web.editing",
                        "web.topics",
                        "web.laws",
                        "web.versions",
                        "web.bill",
                        "web.changes",
                        "web.links",
                        "web.operations"));
    }
}
