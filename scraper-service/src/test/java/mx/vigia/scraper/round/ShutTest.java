package mx.vigia.scraper.round;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.LocalDate;
import mx.vigia.scraper.fetching.Fetched;
import mx.vigia.scraper.reading.Page;
import mx.vigia.scraper.reading.Wall;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShutTest {
    private static final URI AT = URI.create("https://gaceta.example.mx/lista");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "answered 403                                                  | BLOCKED",
                "answered 401                                                  | BLOCKED",
                "answered 429                                                  | RATE_LIMITED",
                "answered 429, Retry-After: 60; left alone for another PT59S   | RATE_LIMITED",
                "answered 503, Retry-After: 60; left alone for another PT59S   | OUT_OF_SERVICE",
            })
    void whoIsTurnedAwayIsToldApart(String why, Ending ending) {
        assertThat(Shut.of(AT, new Fetched.Blocked(AT, why)).ending()).isEqualTo(ending);
    }

    @Test
    void aSiteShutToEverybodyIsNotOneThatGivesNoAnswer() {
        assertThat(Shut.of(AT, new Fetched.Unreachable(AT, "answered 503")).ending())
                .isEqualTo(Ending.OUT_OF_SERVICE);
        assertThat(Shut.of(AT, new Fetched.Unreachable(AT, "answered 500")).ending())
                .isEqualTo(Ending.UNREACHABLE);
        assertThat(Shut.of(AT, new Fetched.Unreachable(AT, "answered 503")).isNoAnswer())
                .isTrue();
    }

    @Test
    void aNoticeOfMaintenanceIsNoWallAgainstUs() {
        assertThat(behind("<html><body>Sitio en mantenimiento</body></html>").ending())
                .isEqualTo(Ending.OUT_OF_SERVICE);
        assertThat(behind("<html><body>Incapsula incident ID 7</body></html>").ending())
                .isEqualTo(Ending.BLOCKED);
    }

    private static Outcome behind(String html) {
        var wall = Wall.in(Page.of(AT, html, LocalDate.of(2026, 11, 24))).orElseThrow();
        return Shut.behind(AT, wall);
    }
}
