package mx.vigia.notification;

import java.util.List;
import mx.vigia.platform.realparts.HouseRules;
import org.junit.jupiter.api.Test;

class HouseRulesTest {
    @Test
    void theHouseRulesHold() {
        HouseRules.check(
                "mx.vigia.notification",
                List.of(
                        "account",
                        "oidc",
                        "committee",
                        "watch",
                        "notice",
                        "people",
                        "roster",
                        "screening",
                        "intake",
                        "letter",
                        "digest",
                        "endpoint",
                        "delivery",
                        "feed",
                        "matter",
                        "retention",
                        "desk",
                        "freshness"));
    }

    @Test
    void everythingIsSaidInBothLanguages() {
        HouseRules.sameWords("messages/notification");
    }
}
