package mx.vigia.analysis.search.forecast;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import mx.vigia.analysis.language.query.Query;
import mx.vigia.analysis.language.query.Query.And;
import mx.vigia.analysis.search.forecast.Forecast.Alternative;

/** Suggests changes to a query with too many or no results. */
record Narrowing(Query query) {
    private static final int MAX_SUGGESTIONS = 4;
    private static final double MIN_SHARE = 0.05;
    private static final double MAX_SHARE = 0.7;

    /**
     * Returns the query narrowed by each topic that some but not all of these bills have, given their topics; most
     * bills first.
     */
    List<Alternative> narrower(List<Set<String>> bills) {
        Map<String, Integer> topics = new HashMap<>();
        bills.forEach(bill -> bill.forEach(topic -> topics.merge(topic, 1, Integer::sum)));
        return topics.entrySet().stream()
                .filter(topic ->
                        topic.getValue() >= MIN_SHARE * bills.size() && topic.getValue() <= MAX_SHARE * bills.size())
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MAX_SUGGESTIONS)
                .map(topic -> new Alternative(grouped() + " tema:" + topic.getKey(), topic.getValue()))
                .toList();
    }

    /** Returns the query without each of its parts. */
    Stream<Query> wider() {
        return query instanceof And(var parts)
                ? parts.stream().limit(MAX_SUGGESTIONS).map(part -> without(part, parts))
                : Stream.empty();
    }

    private static Query without(Query part, List<Query> parts) {
        var rest = parts.stream().filter(other -> other != part).toList();
        return rest.size() == 1 ? rest.getFirst() : new And(rest);
    }

    private String grouped() {
        return query instanceof Query.Or ? "(" + query.print() + ")" : query.print();
    }
}
