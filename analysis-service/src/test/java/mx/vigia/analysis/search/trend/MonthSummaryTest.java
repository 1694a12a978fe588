package mx.vigia.analysis.search.trend;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import mx.vigia.analysis.page.BillLabels;
import mx.vigia.analysis.topic.TopicCatalog;
import mx.vigia.platform.i18n.Language;
import mx.vigia.platform.i18n.Messages;
import org.junit.jupiter.api.Test;

class MonthSummaryTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 11, 1);
    private static final ExpectedCount THREE_TO_EIGHT = new ExpectedCounts(5, 30, 3, 8);
    private static final Trend WITHIN = trend("ai", 8, THREE_TO_EIGHT);
    private static final Trend ABOVE = trend("telecom", 9, THREE_TO_EIGHT);
    private static final Trend BELOW = trend("fintech", 2, THREE_TO_EIGHT);
    private static final Trend BURST = trend("ip", 40, THREE_TO_EIGHT);
    private static final Trend UNKNOWN = trend("cloud", 9, new ExpectedCount.Unknown());

    @Test
    void aMonthIsCalmOnlyIfEveryRowIsWithinItsRange() {
        assertThat(others(WITHIN)).containsExactly("En noviembre de 2026 todos los temas quedaron dentro de lo usual.");
        for (var outside : List.of(ABOVE, BELOW, BURST)) {
            assertThat(others(WITHIN, outside)).noneMatch(sentence -> sentence.contains("dentro de lo usual"));
        }
    }

    @Test
    void topicsOutsideTheirRangeAreNamedWithTheNumbersOfTheirRows() {
        assertThat(others(WITHIN, ABOVE, BELOW))
                .containsExactly(
                        "Algo por encima de lo usual: " + name(ABOVE) + " (9; lo usual es de 3 a 8).",
                        "Por debajo de lo usual: " + name(BELOW) + " (2; lo usual es de 3 a 8).");
    }

    @Test
    void burstHasItsOwnSentence() {
        var summary = summary(BURST);

        assertThat(summary.bursts()).containsExactly(name(BURST) + ": 40 en noviembre de 2026; lo usual es de 3 a 8");
        assertThat(summary.others()).isEmpty();
    }

    @Test
    void topicsWithoutARangeAreCounted() {
        assertThat(others(UNKNOWN)).containsExactly("De 1 tema no sabemos todavía qué es lo usual.");
        assertThat(others(UNKNOWN, UNKNOWN, WITHIN))
                .containsExactly(
                        "En noviembre de 2026 quedaron dentro de lo usual todos los temas de los que ya sabemos qué lo es.",
                        "De 2 temas no sabemos todavía qué es lo usual.");
    }

    @Test
    void overviewNamesWhatWasAboveTheUsualRangeThoughNoBurst() {
        assertThat(drawing().above(List.of(WITHIN, ABOVE, BURST, UNKNOWN)))
                .isEqualTo("Algo por encima de lo usual: " + name(ABOVE)
                        + " (9 en noviembre de 2026; lo usual es de 3 a 8).");
        assertThat(drawing().above(List.of(WITHIN, BELOW))).isEmpty();
    }

    private static List<String> others(Trend... trends) {
        return summary(trends).others();
    }

    private static MonthSummary summary(Trend... trends) {
        return new MonthSummary(List.of(trends), "noviembre de 2026", drawing());
    }

    private static String name(Trend trend) {
        return drawing().name(trend);
    }

    private static TrendChartRenderer drawing() {
        var labels = new BillLabels(Messages.of(Language.ES, BillLabels.BUNDLE), TopicCatalog.read(), Instant.EPOCH);
        return new TrendChartRenderer(labels, Granularity.MONTH, "", "");
    }

    private static Trend trend(String topic, int bills, ExpectedCount usual) {
        return new Trend(
                topic, List.of(new TrendPoint(FIRST, FIRST.plusMonths(1).minusDays(1), bills, usual)));
    }
}
