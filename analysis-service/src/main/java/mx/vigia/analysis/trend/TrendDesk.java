package mx.vigia.analysis.trend;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.stream.IntStream;
import mx.vigia.analysis.language.Field;
import mx.vigia.analysis.language.Query;
import mx.vigia.analysis.search.PeriodCounts;
import mx.vigia.analysis.search.PeriodCounts.Counts;

/** Works out the trends of topics from the bills that are found. */
@ApplicationScoped
class TrendDesk {
    private static final int MOST_PARTS = 12;

    private final PeriodCounts counts;

    TrendDesk(PeriodCounts counts) {
        this.counts = counts;
    }

    /**
     * A question of trends.
     *
     * @param wanted what is asked for
     * @param inWords whether it is more than topics, and a trend of its own
     * @param background all that it is a part of
     * @param topics whose trends are wanted, by id
     */
    record Asked(
            Query wanted,
            boolean inWords,
            Query background,
            List<String> topics,
            Granularity granularity,
            int periods) {}

    Trends trends(Asked asked, LocalDate today) {
        var granularity = asked.granularity();
        var bounds = granularity.bounds(today, asked.periods() + granularity.history());
        var wanted = counts.count(asked.wanted(), Field.TOPIC, bounds);
        var all = counts.count(asked.background(), Field.TOPIC, bounds).all();
        var trends = new ArrayList<Trend>();
        if (asked.inWords()) {
            trends.add(trend("", wanted.all(), all, asked, bounds));
        }
        asked.topics().forEach(topic -> trends.add(trend(topic, wanted.of(topic), all, asked, bounds)));
        return new Trends(trends, wanted.undated());
    }

    private static Trend trend(String of, int[] bills, int[] all, Asked asked, List<LocalDate> bounds) {
        var usual = new Baseline(bills, all, asked.granularity()).usual();
        var points = IntStream.range(0, bills.length)
                .mapToObj(period -> new Point(
                        bounds.get(period), bounds.get(period + 1).minusDays(1), bills[period], usual.get(period)))
                .toList();
        return new Trend(of, shown(points, asked.periods()));
    }

    /** What is wanted by the values of a facet, those of most bills first: how many of each every period brought. */
    SequencedMap<String, List<Integer>> parts(Asked asked, Field facet, LocalDate today) {
        var bounds = asked.granularity().bounds(today, asked.periods());
        return most(counts.count(asked.wanted(), facet, bounds));
    }

    private static SequencedMap<String, List<Integer>> most(Counts counted) {
        var parts = new LinkedHashMap<String, List<Integer>>();
        counted.byValue().entrySet().stream()
                .sorted(Comparator.comparingInt((Map.Entry<String, int[]> part) -> -sum(part.getValue()))
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST_PARTS)
                .forEach(part -> parts.put(
                        part.getKey(), Arrays.stream(part.getValue()).boxed().toList()));
        return parts;
    }

    private static int sum(int[] bills) {
        return Arrays.stream(bills).sum();
    }

    private static <T> List<T> shown(List<T> all, int periods) {
        return all.subList(all.size() - periods, all.size());
    }

    /** The bursts of some trends with whose they are, the newest first. */
    static List<Map.Entry<Trend, Point>> bursts(Collection<Trend> trends) {
        return trends.stream()
                .flatMap(trend -> trend.bursts().stream().map(point -> Map.entry(trend, point)))
                .sorted(Comparator.comparing((Map.Entry<Trend, Point> burst) ->
                                burst.getValue().first())
                        .reversed())
                .toList();
    }
}
