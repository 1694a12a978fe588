package mx.vigia.bench.driver;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FiguresTest {

    @Test
    void keptAndExceededLimitsAreMarked() {
        var figures =
                new Figures("latency").addNote("letters", "letters", 30, "").atMost("p50", "median", 0.12, 0.3, " s");

        assertThat(figures.areAllLimitsKept()).isTrue();
        assertThat(figures.atMost("p99", "worst", 2.5, 1.5, " s").areAllLimitsKept())
                .isFalse();
        assertThat(figures.table()).contains("0.12 s", "at most 0.30 s", "2.50 s", "NOT KEPT");
        assertThat(figures.json())
                .startsWith("{\"name\":\"latency\",\"letters\":30,\"p50\":0.12")
                .endsWith("\"kept\":false}");
    }

    @Test
    void earlierFiguresAreShownBesideCurrentOnes() {
        var before = new Figures("code").addNote("files", "files", 7, "");
        var after = new Figures("code").addNote("files", "files", 5, "").addNote("lines", "lines", 90, "");

        after.comparedWith(before);

        assertThat(after.table().lines().map(String::strip).map(line -> line.replaceAll(" +", " ")))
                .containsExactly("before after", "files 7 5", "lines 90");
        assertThat(after.json()).contains("\"lines\":90", "\"before\":{\"name\":\"code\",\"files\":7}");
    }

    @Test
    void spreadIsOneRowAndListFollows() {
        var figures = new Figures("code")
                .list("names", "Names", List.of("A", "B"))
                .list("none", "Nothing", List.of())
                .spread("length", "lines", new Spread(List.of(1.0, 2.0, 30.0)));

        assertThat(figures.table())
                .contains("lines: median / 90th percentile / most", "2 / 30 / 30")
                .endsWith("\n  Names:\n    A\n    B\n");
        assertThat(figures.json())
                .contains("\"names\":[\"A\",\"B\"]", "\"lengthMedian\":2.0,\"lengthP90\":30.0,\"lengthMost\":30.0");
    }

    @Test
    void percentilesAreSamplesThatWereReallyMeasured() {
        var spread = new Spread(List.of(5.0, 1.0, 4.0, 2.0, 3.0));

        assertThat(spread.median()).isEqualTo(3.0);
        assertThat(spread.percentile(0.99)).isEqualTo(5.0);
        assertThat(new Spread(List.of()).median()).isEqualTo(-1);
    }
}
