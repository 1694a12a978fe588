package mx.vigia.analysis;

import java.util.List;
import java.util.Map;
import mx.vigia.platform.realparts.SettingsMatrix;

class AnalysisSettingsTest extends SettingsMatrix {
    AnalysisSettingsTest() {
        super(
                "mx.vigia.analysis",
                Map.of("VIGIA_GAUGE_KEY", "a-key-for-tests-only-of-more-than-32-characters"),
                Map.of(
                        "VIGIA_GAUGE_KEY",
                        List.of("too-short", "… 32 characters or more, the same in notification.env")));
    }
}
