package mx.vigia.scraper.freshness;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import mx.vigia.scraper.reading.ReadingProblem;
import mx.vigia.scraper.round.FetchEnding;
import mx.vigia.scraper.round.RoundReport;
import org.junit.jupiter.api.Test;

class SourceViewTest {
    private static final URI HOME = URI.create("https://congreso.example/");
    private static final Instant NOON = Instant.parse("2026-09-04T18:00:00Z");

    @Test
    void exchangedTitlesStateCountsItsPages() {
        var source = view(88, problem("a", "titles-exchanged"), problem("b", "titles-exchanged"));

        assertThat(source.stateKey()).isEqualTo("state.titles-exchanged");
        assertThat(source.exchangedPages()).isEqualTo(2);
        assertThat(source.noAuditKey()).isEqualTo("source.no-audit.doubted");
    }

    @Test
    void exchangedTitlesWithOtherProblemsAreChangedShape() {
        assertThat(view(88, problem("a", "titles-exchanged"), problem("b", "fields-missing"))
                        .stateKey())
                .isEqualTo("state.changed-shape");
        assertThat(view(88, problem("a", "titles-exchanged"), problem("b", "page-changed"))
                        .stateKey())
                .isEqualTo("state.changed-shape");
        assertThat(view(0).noAuditKey()).isEqualTo("source.no-audit.since");
    }

    @Test
    void runningFirstRoundIsNotShownAsPending() {
        var waiting = round(RoundReport.State.WAITING, null, 0);
        var running = round(RoundReport.State.RUNNING, null, 12);

        assertThat(view(SiteState.NEVER_VISITED, waiting).stateHelpKey()).isEqualTo("state.never-visited.help");
        assertThat(view(SiteState.NEVER_VISITED, waiting, running).stateHelpKey())
                .isEqualTo("state.never-visited.under-way.help");
    }

    private static ReadingProblem problem(String page, String what) {
        return new ReadingProblem(HOME.resolve(page), what, "a", "b");
    }

    private static SourceView view(int items, ReadingProblem... problems) {
        return view(
                SiteState.CHANGED_SHAPE,
                round(RoundReport.State.SUCCEEDED, FetchEnding.EMPTY_SUSPECT, items, problems));
    }

    private static RoundReport round(
            RoundReport.State state, FetchEnding ending, int items, ReadingProblem... problems) {
        return new RoundReport(
                UUID.randomUUID(),
                "mx.prueba",
                state,
                false,
                new RoundReport.Times(NOON, NOON, ending == null ? null : NOON),
                new RoundReport.Counts(90, items, 0),
                Arrays.asList(problems),
                new RoundReport.Endings(ending, ending == null ? Map.of() : Map.of(ending, problems.length)));
    }

    private static SourceView view(SiteState state, RoundReport... rounds) {
        return new SourceView(
                new SourceView.Identity("mx.prueba", "Prueba", HOME),
                state,
                new SourceView.Schedule(NOON, NOON, NOON, NOON, 90, "daily"),
                null,
                SourceHistory.of(Arrays.asList(rounds), List.of(), List.of(), false),
                null,
                null);
    }
}
