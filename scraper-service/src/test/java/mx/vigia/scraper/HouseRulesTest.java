package mx.vigia.scraper;

import java.util.List;
import mx.vigia.house.realparts.HouseRules;
import org.junit.jupiter.api.Test;

class HouseRulesTest {
    @Test
    void theHouseRulesHold() {
        HouseRules.check(
                "mx.vigia.scraper",
                List.of(
                        "catalog",
                        "fetching",
                        "archive",
                        "reading",
                        "sites",
                        "trial",
                        "declared",
                        "publishing",
                        "round",
                        "freshness"));
    }

    @Test
    void everythingIsSaidInBothLanguages() {
        HouseRules.sameWords("messages/scraper");
        HouseRules.sameWords("messages/trial");
        HouseRules.sameWords("messages/declared");
    }
}
