package mx.vigia.local;

import java.util.List;
import mx.vigia.platform.realparts.HouseRules;
import org.junit.jupiter.api.Test;

class HouseRulesTest {

    @Test
    void theHouseRulesHold() {
        HouseRules.check(
                "mx.vigia.local",
                List.of("stack", "page", "tray", "pretend..", "client", "faults", "tour", "services", "proxy"));
    }

    @Test
    void everyLocalPageSpeaksBothLanguages() {
        HouseRules.sameWords("messages/tray");
        HouseRules.sameWords("messages/door");
        HouseRules.sameWords("messages/pretend");
        HouseRules.sameWords("messages/recorrido");
    }
}
