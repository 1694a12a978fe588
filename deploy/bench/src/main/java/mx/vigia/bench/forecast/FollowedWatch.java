package mx.vigia.bench.forecast;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * An alert and the quality of its forecast.
 *
 * @param forecast all that was forecast, week after week
 * @param came all that came in those weeks
 * @param wrongInAMonth the median error of four weeks together, as a share of what came in them; if nothing came, of
 *     one
 * @param weeks how many forecasts were made
 */
public record FollowedWatch(String query, double forecast, double came, double wrongInAMonth, int weeks) {
    private static final int WEEKS_PER_MONTH = 4;

    /** Creates one from rows, in order, with what was {@code forecast} of a week and what {@code came}. */
    public static FollowedWatch of(String query, List<Map<String, String>> weeks) {
        var months = IntStream.rangeClosed(0, weeks.size() - WEEKS_PER_MONTH)
                .filter(week -> week % WEEKS_PER_MONTH == 0)
                .mapToObj(week -> weeks.subList(week, week + WEEKS_PER_MONTH))
                .map(month -> relativeError(sum(month, "forecast"), sum(month, "came")))
                .toList();
        return new FollowedWatch(query, sum(weeks, "forecast"), sum(weeks, "came"), upperMedian(months), weeks.size());
    }

    /** Returns the error of the sum of all forecasts, as a share of all that came. */
    public double relativeError() {
        return relativeError(forecast, came);
    }

    private static double relativeError(double forecast, double came) {
        return Math.abs(forecast - came) / Math.max(1, came);
    }

    private static double sum(List<Map<String, String>> weeks, String column) {
        return weeks.stream()
                .mapToDouble(week -> Double.parseDouble(week.get(column)))
                .sum();
    }

    /** Returns the median; of an even number the upper middle value, so that nothing is made to look better. */
    public static double upperMedian(List<Double> values) {
        return values.isEmpty()
                ? 0
                : values.stream().sorted().skip(values.size() / 2).findFirst().orElseThrow();
    }
}
