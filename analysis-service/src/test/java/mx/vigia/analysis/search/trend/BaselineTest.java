package mx.vigia.analysis.search.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Bursts planted in a year are found, and quiet years are quiet. */
class BaselineTest {
    /**
     * What a month of the legislative year brings, against a full one: January, May to August and late December are
     * recess.
     */
    private static final double[] CALENDAR = {0.25, 0.9, 1.1, 1.2, 0.3, 0.2, 0.2, 0.25, 1, 1.2, 1.1, 0.7};

    private static final int[] TOPICS = {4, 12, 25, 40};
    private static final double[] SIZES = {3.5, 4, 5, 7, 10};
    private static final int LEAST = 20;
    private static final int VOLUME = 900;

    /** A history of three years, of which the last one is looked at. */
    private static final int MONTHS = 36;

    @Test
    void everyPlantedBurstOfASyntheticYearIsFoundWhereItIs() {
        for (int topic : TOPICS) {
            for (int size = 0; size < SIZES.length; size++) {
                var random = new Random(topic * 100L + size);
                int month = 24 + random.nextInt(12);
                var year = SimulatedYear.of(topic, Granularity.MONTH, MONTHS, random);
                double usual = topic * CALENDAR[month % 12];
                int planted = (int) Math.max(usual + LEAST, Math.round(usual * SIZES[size]));
                year.topic()[month] = planted;
                year.all()[month] += planted;

                assertThat(bursts(year.baseline()))
                        .as("%d usual, %d planted in month %d", topic, planted, month)
                        .contains(month);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Granularity.class)
    void twentyQuietYearsRaiseNoAlarm(Granularity granularity) {
        int year = granularity == Granularity.MONTH ? 12 : 52;
        for (int topic : TOPICS) {
            var quiet = SimulatedYear.of(topic, granularity, 22 * year, new Random(topic));

            assertThat(bursts(quiet.baseline())).as("%d usual", topic).isEmpty();
        }
    }

    @Test
    void expectedCountsFollowTheSeasonOfAllBills() {
        var years = SimulatedYear.of(25, Granularity.MONTH, MONTHS, new Random(7));
        var usual = years.baseline().usual();

        double january = ((ExpectedCounts) usual.get(24)).expected();
        double october = ((ExpectedCounts) usual.get(33)).expected();

        assertThat(october / january).isBetween(3.0, 7.0);
        assertThat(((ExpectedCounts) usual.get(33)).low()).isLessThan((int) october);
        assertThat(((ExpectedCounts) usual.get(33)).high()).isGreaterThan((int) october);
    }

    @Test
    void burstDoesNotRaiseLaterExpectedCounts() {
        var calm = SimulatedYear.of(12, Granularity.MONTH, MONTHS, new Random(3));
        var loud = SimulatedYear.of(12, Granularity.MONTH, MONTHS, new Random(3));
        loud.topic()[26] += 80;
        loud.all()[26] += 80;

        var after = loud.baseline().usual();
        var otherwise = calm.baseline().usual();
        for (int month = 27; month < MONTHS; month++) {
            assertThat(((ExpectedCounts) after.get(month)).expected())
                    .isCloseTo(((ExpectedCounts) otherwise.get(month)).expected(), withinPercentage(10));
        }
    }

    @Test
    void shortHistoryHasNoExpectedCounts() {
        var baseline =
                new Baseline(new int[] {1, 0, 2, 1, 0, 90}, new int[] {50, 40, 60, 50, 40, 140}, Granularity.MONTH);

        assertThat(baseline.usual()).allMatch(ExpectedCount.Unknown.class::isInstance);
        assertThat(bursts(baseline)).isEmpty();
    }

    @Test
    void newTopicAppearingInNumbersIsABurst() {
        var topic = new int[30];
        var all = IntStream.generate(() -> 400).limit(30).toArray();
        topic[29] = 14;
        all[29] += 14;

        assertThat(bursts(new Baseline(topic, all, Granularity.MONTH))).isEqualTo(List.of(29));
    }

    @ParameterizedTest
    @CsvSource({"8, 30, 4, 12", "0.4, 5, 0, 1", "40, 30, 28, 53", "0.01, 5, 0, 0", "2, 30, 0, 4", "900, 400, 831, 970"})
    void expectedRangeCoversEightyPercent(double expected, double size, int low, int high) {
        var usual = ExpectedCounts.of(expected, size);

        assertThat(usual.low()).isEqualTo(low);
        assertThat(usual.high()).isEqualTo(high);
    }

    private static List<Integer> bursts(Baseline baseline) {
        var usual = baseline.usual();
        return IntStream.range(0, usual.size())
                .filter(period -> usual.get(period).isBurst(baseline.topic()[period]))
                .boxed()
                .toList();
    }

    /** Bills as they come by chance around what is usual: both counts vary beyond chance by three and two per cent. */
    private record SimulatedYear(int[] topic, int[] all, Granularity granularity) {
        static SimulatedYear of(int usual, Granularity granularity, int periods, Random random) {
            double share = granularity == Granularity.MONTH ? 1 : 12.0 / 52;
            var topic = new int[periods];
            var all = new int[periods];
            for (int period = 0; period < periods; period++) {
                int month = granularity == Granularity.MONTH ? period % 12 : period % 52 * 12 / 52;
                double season = CALENDAR[month] * share;
                topic[period] = drawn(usual * season, 0.03, random);
                all[period] = topic[period] + drawn(VOLUME * season, 0.02, random);
            }
            return new SimulatedYear(topic, all, granularity);
        }

        Baseline baseline() {
            return new Baseline(topic, all, granularity);
        }

        private static int drawn(double mean, double spread, Random random) {
            double rate = mean * gamma(1 / spread, random) * spread;
            return poisson(rate, random);
        }

        /** The sum of exponential draws, for a whole shape. */
        private static double gamma(double shape, Random random) {
            return IntStream.range(0, (int) Math.round(shape))
                    .mapToDouble(draw -> -Math.log(1 - random.nextDouble()))
                    .sum();
        }

        private static int poisson(double rate, Random random) {
            int events = -1;
            double time = 0;
            while (time < rate) {
                time -= Math.log(1 - random.nextDouble());
                events++;
            }
            return events;
        }
    }
}
