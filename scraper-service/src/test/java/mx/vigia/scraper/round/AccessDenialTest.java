package mx.vigia.scraper.round;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import mx.vigia.scraper.fetching.AccessDenied;
import mx.vigia.scraper.fetching.Fetched;
import mx.vigia.scraper.reading.BlockPage;
import mx.vigia.scraper.reading.FetchedPage;
import mx.vigia.scraper.reading.ReadingProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AccessDenialTest {
    private static final URI AT = URI.create("https://gaceta.example.mx/lista");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "BLOCKED        | BLOCKED        | false",
                "RATE_LIMITED   | RATE_LIMITED   | true",
                "OUT_OF_SERVICE | OUT_OF_SERVICE | true",
                "UNREACHABLE    | UNREACHABLE    | true",
            })
    void denialsAreClassifiedAndRetriedOnlyIfUseful(AccessDenied how, FetchEnding ending, boolean end) {
        var outcomes = List.of(
                AccessDenial.of(AT, new Fetched.Blocked(AT, "answered", how)),
                AccessDenial.of(AT, new Fetched.Unreachable(AT, "answered", how)));

        assertThat(outcomes).allSatisfy(outcome -> {
            assertThat(outcome.ending()).isEqualTo(ending);
            assertThat(outcome.stopsRound()).isEqualTo(end);
            assertThat(outcome.complaints()).extracting(ReadingProblem::what).containsExactly(how.word());
        });
    }

    @Test
    void maintenanceNoticeIsNotABlock() {
        assertThat(behind("<html><body>Sitio en mantenimiento</body></html>").ending())
                .isEqualTo(FetchEnding.OUT_OF_SERVICE);
        assertThat(behind("<html><body>Incapsula incident ID 7</body></html>").ending())
                .isEqualTo(FetchEnding.BLOCKED);
    }

    @Test
    void pageNotFoundNoticeIsNoDenial() {
        var outcome = behind("<html><body><a href='/'>Inicio</a><h1>Página no encontrada</h1></body></html>");

        assertThat(outcome.ending()).isEqualTo(FetchEnding.CHANGED_SHAPE);
        assertThat(outcome.complaints())
                .singleElement()
                .satisfies(problem -> assertThat(problem.finds()).contains("a-notice-of-absence"));
    }

    private static PageOutcome behind(String html) {
        var wall = BlockPage.in(FetchedPage.of(AT, html, LocalDate.of(2026, 11, 24)))
                .orElseThrow();
        return AccessDenial.ofBlockPage(AT, wall);
    }
}
