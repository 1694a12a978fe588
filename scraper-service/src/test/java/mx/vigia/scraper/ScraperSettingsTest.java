package mx.vigia.scraper;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import mx.vigia.platform.realparts.SettingsMatrix;
import org.junit.jupiter.api.Test;

class ScraperSettingsTest extends SettingsMatrix {
    private static final Map<String, List<String>> UNSAFE = Map.of(
            "VIGIA_FETCHING_HOSTS", List.of("gaceta.example=http://127.0.0.1:8084"),
            "VIGIA_FETCHING_NAME_SERVER", List.of("127.0.0.1:8084"));

    ScraperSettingsTest() {
        super("mx.vigia.scraper", Map.of("VIGIA_FETCHING_CONTACT", "watch@ami.example"), UNSAFE);
    }

    @Test
    void localModeNeedsNoContactAndMayPretend() {
        var environment = soundBut(Map.of(
                "VIGIA_ENVIRONMENT", "local",
                "VIGIA_FETCHING_CONTACT", "",
                "VIGIA_FETCHING_HOSTS", "gaceta.example=http://127.0.0.1:8084"));

        assertThat(refusals(environment)).isEmpty();
    }
}
