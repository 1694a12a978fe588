package mx.vigia.analysis.search.trend;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The sentences that summarize the last period of some trends, from the same points as the rows of the table.
 *
 * @param trends those in the table, one for each topic
 * @param period the name of the period, as {@code noviembre de 2026}
 */
record MonthSummary(List<Trend> trends, String period, TrendChartRenderer drawing) {
    MonthSummary {
        trends = List.copyOf(trends);
    }

    /** Returns one sentence for each topic that has more than chance explains. */
    List<String> bursts() {
        return trends.stream()
                .filter(trend -> last(trend).isBurst())
                .map(trend -> drawing.burst(trend, last(trend)))
                .toList();
    }

    /** Returns the sentences about all other topics: which lie above or below the usual range, or that none does. */
    List<String> others() {
        var above = named(at(BaselineLevel.ABOVE).and(trend -> !last(trend).isBurst()));
        var below = named(at(BaselineLevel.BELOW));
        return Stream.of(
                        list("trends.above", above), list("trends.below", below), within().stream(), unknown().stream())
                .flatMap(sentences -> sentences)
                .toList();
    }

    private Stream<String> list(String key, String topics) {
        return topics.isEmpty()
                ? Stream.empty()
                : Stream.of(drawing.labels().words().say(key, topics));
    }

    /**
     * Returns the sentence that every topic with a known usual range lies within it; empty if one does not, or if none
     * has a known range.
     */
    private List<String> within() {
        long within = count(BaselineLevel.WITHIN);
        boolean all = within > 0 && within + count(BaselineLevel.UNKNOWN) == trends.size();
        var key = count(BaselineLevel.UNKNOWN) == 0 ? "trends.within" : "trends.within-known";
        return all ? List.of(drawing.labels().words().say(key, period)) : List.of();
    }

    private List<String> unknown() {
        long unknown = count(BaselineLevel.UNKNOWN);
        return unknown == 0 ? List.of() : List.of(drawing.labels().words().say("trends.unknown", unknown));
    }

    private String named(Predicate<Trend> which) {
        return trends.stream()
                .filter(which)
                .map(trend -> drawing.beside(trend, last(trend)))
                .collect(Collectors.joining("; "));
    }

    private long count(BaselineLevel level) {
        return trends.stream().filter(at(level)).count();
    }

    private static Predicate<Trend> at(BaselineLevel level) {
        return trend -> last(trend).level() == level;
    }

    private static TrendPoint last(Trend trend) {
        return trend.points().getLast();
    }
}
