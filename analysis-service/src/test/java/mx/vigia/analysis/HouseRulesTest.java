package mx.vigia.analysis;

import java.util.List;
import mx.vigia.platform.realparts.HouseRules;
import org.junit.jupiter.api.Test;

class HouseRulesTest {
    @Test
    void theHouseRulesHold() {
        HouseRules.check(
                "mx.vigia.analysis",
                List.of(
                        "language",
                        "compiling",
                        "bill",
                        "body",
                        "stage",
                        "text",
                        "law",
                        "clock",
                        "proceeding",
                        "hand",
                        "dossier",
                        "topic",
                        "english",
                        "matching",
                        "telling",
                        "naming",
                        "kinship",
                        "identity",
                        "vote",
                        "meeting",
                        "debate",
                        "calendar",
                        "actor",
                        "intake",
                        "search",
                        "bulk",
                        "trend",
                        "handout",
                        "desk",
                        "record",
                        "freshness"));
    }
}
