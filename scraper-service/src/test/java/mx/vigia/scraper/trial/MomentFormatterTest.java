package mx.vigia.scraper.trial;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import mx.vigia.platform.i18n.Language;
import org.junit.jupiter.api.Test;

class MomentFormatterTest {
    private static final Instant MOMENT = Instant.parse("2026-11-24T17:25:00Z");

    @Test
    void aMomentIsSaidByTheClockOfMexicoCityInTheWordsOfTheReader() {
        assertThat(new MomentFormatter(Language.ES).say(MOMENT)).isEqualTo("24 nov 2026, 11:25 h");
        assertThat(new MomentFormatter(Language.EN).say(MOMENT)).isEqualTo("24 Nov 2026, 11:25 h");
        assertThat(new MomentFormatter(Language.EN).say(null)).isEqualTo("—");
    }
}
