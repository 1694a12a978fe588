package mx.vigia.scraper.trial;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import mx.vigia.platform.i18n.Language;
import org.junit.jupiter.api.Test;

class InstantFormatterTest {
    private static final Instant MOMENT = Instant.parse("2026-11-24T17:25:00Z");

    @Test
    void instantIsFormattedInMexicoCityTimeAndLanguage() {
        assertThat(new InstantFormatter(Language.ES).say(MOMENT)).isEqualTo("24 nov 2026, 11:25 h");
        assertThat(new InstantFormatter(Language.EN).say(MOMENT)).isEqualTo("24 Nov 2026, 11:25 h");
        assertThat(new InstantFormatter(Language.EN).say(null)).isEqualTo("—");
    }
}
