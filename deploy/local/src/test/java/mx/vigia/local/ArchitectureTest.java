package mx.vigia.local;

import java.util.List;
import mx.vigia.platform.realparts.ArchitectureRules;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    @Test
    void architectureRulesHold() {
        ArchitectureRules.check(
                "mx.vigia.local",
                List.of(
                        "stack",
                        "page",
                        "tray",
                        "pretend..",
                        "client",
                        "faults",
                        "tour",
                        "services",
                        "truth",
                        "proxy",
                        "check"));
    }

    @Test
    void everyLocalPageExistsInBothLanguages() {
        ArchitectureRules.sameWords("messages/tray");
        ArchitectureRules.sameWords("messages/proxy");
        ArchitectureRules.sameWords("messages/pretend");
        ArchitectureRules.sameWords("messages/tour");
    }
}
