package mx.vigia.notification;

import java.util.List;
import mx.vigia.platform.realparts.ArchitectureRules;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
    @Test
    void architectureRulesHold() {
        ArchitectureRules.check(
                "mx.vigia.notification",
                List.of(
                        "association",
                        "account",
                        "committee",
                        "watch",
                        "notice",
                        "member",
                        "channel.endpoint",
                        "intake",
                        "letter",
                        "channel.feed",
                        "digest",
                        "digest.matter",
                        "delivery",
                        "delivery.webhook",
                        "member.oidc",
                        "member.roster",
                        "upkeep.health",
                        "upkeep.restore",
                        "upkeep.retention",
                        "upkeep.screening",
                        "upkeep.setup",
                        "web",
                        "web.endpoints",
                        "web.account",
                        "web.committees",
                        "web.notices",
                        "web.people",
                        "web.setup",
                        "web.watches"));
    }

    @Test
    void everyMessageExistsInBothLanguages() {
        ArchitectureRules.sameWords("messages/notification");
    }

    @Test
    void entitiesAndStatementsShareTheirTransactions() {
        ArchitectureRules.transactionsAreShared("mx.vigia.notification");
    }
}
