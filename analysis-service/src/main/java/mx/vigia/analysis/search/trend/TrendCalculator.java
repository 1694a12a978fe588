package mx.vigia.analysis.search.trend;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import mx.vigia.analysis.language.QueryField;
import mx.vigia.analysis.language.query.Query;
import mx.vigia.analysis.search.PeriodCounter;

/** Computes the trends of topics from the bills that are found. */
@ApplicationScoped
class TrendCalculator {
    private static final int MAX_PARTS = 12;

    private final PeriodCounter counts;

    TrendCalculator(PeriodCounter counts) {
        this.counts = counts;
    }

    /**
     * A request for trends.
     *
     * @param wanted the query
     * @param inWords whether it is more than topics, and a trend of its own
     * @param background the bills that it is a part of
     * @param topics whose trends are wanted, by id
     * @param today a day of the last period
     */
    record TrendRequest(
            Query wanted,
            boolean inWords,
            Query background,
            List<String> topics,
            Granularity granularity,
            LocalDate today,
            int periods) {
        /** Returns the first days of the periods, and the day after the last one. */
        List<LocalDate> bounds() {
            return granularity.bounds(today, periods);
        }

        /** Returns the first days of the periods. */
        List<LocalDate> starts() {
            return bounds().subList(0, periods);
        }

        private List<LocalDate> boundsWithHistory() {
            return granularity.bounds(today, periods + granularity.history());
        }
    }

    Trends trends(TrendRequest trendRequest) {
        var bounds = trendRequest.boundsWithHistory();
        var wanted = counts.count(trendRequest.wanted(), QueryField.TOPIC, bounds);
        var background = trendRequest.background().equals(trendRequest.wanted())
                ? wanted
                : counts.count(trendRequest.background(), QueryField.TOPIC, bounds);
        var all = background.all();
        var trends = new ArrayList<Trend>();
        if (trendRequest.inWords()) {
            trends.add(trend("", wanted.all(), all, trendRequest, bounds));
        }
        trendRequest.topics().forEach(topic -> trends.add(trend(topic, wanted.of(topic), all, trendRequest, bounds)));
        return new Trends(trends, wanted.undated());
    }

    private static Trend trend(String of, int[] bills, int[] all, TrendRequest trendRequest, List<LocalDate> bounds) {
        var usual = new Baseline(bills, all, trendRequest.granularity()).usual();
        var points = points(bills, bounds, usual);
        return new Trend(of, shown(points, trendRequest.periods()));
    }

    /**
     * The counts of one part in each period.
     *
     * @param values of the facet that was counted, by which its bills are found
     */
    record Part(String value, List<String> values, List<TrendPoint> points) {
        int total() {
            return points.stream().mapToInt(TrendPoint::bills).sum();
        }
    }

    /** Returns the wanted trend in parts, those of most bills first; a bill counts once in each of its parts. */
    List<Part> parts(TrendRequest trendRequest, SplitBy by) {
        var bounds = trendRequest.bounds();
        var values = counts.count(trendRequest.wanted(), by.facet(), bounds);
        var parts =
                by.joinsValues() ? counts.countByPart(trendRequest.wanted(), by.facet(), by::partOf, bounds) : values;
        var unknown = Collections.nCopies(trendRequest.periods(), new ExpectedCount.Unknown());
        return values.byValue().keySet().stream()
                .sorted()
                .collect(Collectors.groupingBy(by::partOf))
                .entrySet()
                .stream()
                .map(part -> new Part(part.getKey(), part.getValue(), points(parts.of(part.getKey()), bounds, unknown)))
                .sorted(Comparator.comparingInt(Part::total).reversed().thenComparing(Part::value))
                .limit(MAX_PARTS)
                .toList();
    }

    private static List<TrendPoint> points(
            int[] bills, List<LocalDate> bounds, List<? extends ExpectedCount> expected) {
        return IntStream.range(0, bills.length)
                .mapToObj(period -> new TrendPoint(
                        bounds.get(period), bounds.get(period + 1).minusDays(1), bills[period], expected.get(period)))
                .toList();
    }

    private static <T> List<T> shown(List<T> all, int periods) {
        return all.subList(all.size() - periods, all.size());
    }

    /** Returns the bursts of some trends with their trend, the newest first. */
    static List<Map.Entry<Trend, TrendPoint>> findBursts(Collection<Trend> trends) {
        return trends.stream()
                .flatMap(trend -> trend.bursts().stream().map(point -> Map.entry(trend, point)))
                .sorted(Comparator.comparing((Map.Entry<Trend, TrendPoint> burst) ->
                                burst.getValue().first())
                        .reversed())
                .toList();
    }
}
