package mx.vigia.analysis.search.trend;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mx.vigia.analysis.page.BillLabels;
import mx.vigia.analysis.search.SearchAddress;

/**
 * Renders trends in one language.
 *
 * @param typed the words of the query, so that a bar links to the bills it counts
 * @param narrowed the other filters, as query string; begins with {@code &} or is empty
 */
record TrendChartRenderer(BillLabels labels, Granularity granularity, String typed, String narrowed) {
    private static final int RECENT_PERIODS = 2;
    private static final String FROM_CLAUSE = "desde:";
    private static final String UNTIL_CLAUSE = "hasta:";

    /** Returns all trends, on one scale. */
    List<TrendView> all(Collection<Trend> trends) {
        int max = maxCount(trends);
        return trends.stream().map(trend -> shown(trend, max)).toList();
    }

    private static int maxCount(Collection<Trend> trends) {
        return trends.stream()
                .flatMap(trend -> trend.points().stream())
                .mapToInt(point ->
                        Math.max(point.bills(), point.expectation() instanceof ExpectedCounts usual ? usual.high() : 0))
                .max()
                .orElse(0);
    }

    private TrendView shown(Trend trend, int max) {
        var chart = TrendChart.of(trend.points(), max, captions(trend.of(), ""));
        var news = trend.bursts().reversed().stream()
                .map(point -> burst(trend, point))
                .toList();
        var own = trend.of().isEmpty() ? "" : page(trend.of());
        return new TrendView(name(trend), own, trend.bills(), chart, news, rows(trend));
    }

    /** Returns the numbers of a trend, the newest period first. */
    List<TrendView.Row> rows(Trend trend) {
        return trend.points().reversed().stream()
                .map(point -> row(trend, point))
                .toList();
    }

    /** Returns the name of a trend: the topic's name, or the words of the query. */
    String name(Trend trend) {
        return trend.of().isEmpty() ? typed : labels.topic(trend.of());
    }

    /** Returns the sentence of a burst: "Inteligencia artificial: 31 en noviembre de 2026; lo usual es de 6 a 11." */
    String burst(Trend trend, TrendPoint point) {
        var usual = (ExpectedCounts) point.expectation();
        return labels.words()
                .say("trends.burst", name(trend), point.bills(), period(point.first()), usual.low(), usual.high());
    }

    /** Returns the comparison in brackets: "Inteligencia artificial (12; lo usual, de 3 a 8)." */
    String beside(Trend trend, TrendPoint point) {
        var usual = (ExpectedCounts) point.expectation();
        return labels.words().say("trends.beside", name(trend), point.bills(), usual.low(), usual.high());
    }

    /** Returns the sentence of those that were above what is usual, but no burst, in this or the last period. */
    String above(Collection<Trend> trends) {
        var named = trends.stream()
                .flatMap(trend -> trend.points().reversed().stream()
                        .limit(RECENT_PERIODS)
                        .filter(point -> point.level() == BaselineLevel.ABOVE && !point.isBurst())
                        .map(point -> besideIn(trend, point)))
                .collect(Collectors.joining("; "));
        return named.isEmpty() ? "" : labels.words().say("trends.above", named);
    }

    private String besideIn(Trend trend, TrendPoint point) {
        var usual = (ExpectedCounts) point.expectation();
        return labels.words()
                .say("trends.beside-in", name(trend), point.bills(), period(point.first()), usual.low(), usual.high());
    }

    /** Returns the trends by one facet, all values on one scale. */
    TrendView.Parted parted(SplitBy by, List<TrendCalculator.Part> parts, String topic) {
        int max = parts.stream()
                .flatMap(part -> part.points().stream())
                .mapToInt(TrendPoint::bills)
                .max()
                .orElse(0);
        var shown = parts.stream().map(part -> part(by, part, topic, max)).toList();
        return new TrendView.Parted(labels.words().say("facet." + by.english()), shown);
    }

    private TrendView.Part part(SplitBy by, TrendCalculator.Part part, String topic, int max) {
        var also = part.values().stream()
                .map(value -> "&" + by.facet().english() + "=" + SearchAddress.encode(value))
                .collect(Collectors.joining());
        var chart = TrendChart.of(part.points(), max, captions(topic, also));
        return new TrendView.Part(name(by, part.value()), part.total(), chart, page(topic) + also);
    }

    /**
     * Returns the name of a part. A source without an entity or country that we name, such as manual entries, has the
     * name of its site.
     */
    private String name(SplitBy by, String value) {
        var entity = "entity." + value;
        return by == SplitBy.ENTITY && labels.words().has(entity)
                ? labels.words().say(entity)
                : labels.facet(by.facet(), value);
    }

    private TrendView.Row row(Trend trend, TrendPoint point) {
        var usual = point.expectation() instanceof ExpectedCounts known
                ? labels.words().say("trends.usual", known.low(), known.high())
                : "";
        return new TrendView.Row(
                period(point.first()), point.bills(), usual, point.isBurst(), bills(trend.of(), point));
    }

    private TrendChart.Captions captions(String topic, String also) {
        return new TrendChart.Captions() {
            @Override
            public String says(TrendPoint point) {
                return labels.words().say("trends.bar", period(point.first()), point.bills());
            }

            @Override
            public String leadsTo(TrendPoint point) {
                return bills(topic, point) + also;
            }
        };
    }

    /** Returns the URL of the search that finds the bills of a period. */
    private String bills(String topic, TrendPoint point) {
        var query = String.join(
                " ",
                Stream.of(together(), FROM_CLAUSE + point.first(), UNTIL_CLAUSE + point.last())
                        .filter(part -> !part.isEmpty())
                        .toList());
        return "/?q=" + SearchAddress.encode(query) + (topic.isEmpty() ? "" : "&topic=" + topic) + narrowed;
    }

    /** Returns the words grouped so that later conditions narrow all of them: OR binds loosest. */
    private String together() {
        return typed.contains(" ") ? "(" + typed + ")" : typed;
    }

    /** Returns the URL of the page of a topic, with the same query. */
    private String page(String topic) {
        var words = typed.isEmpty() ? "" : "&q=" + SearchAddress.encode(typed);
        return "/trends/" + topic + "?by=" + granularity.code() + words + narrowed;
    }

    /** Returns the name of a period: "noviembre de 2026", "semana del 23 nov 2026". */
    String period(LocalDate first) {
        return granularity == Granularity.MONTH
                ? labels.month(YearMonth.from(first))
                : labels.words().say("trends.week", labels.brief(first));
    }
}
