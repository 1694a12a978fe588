package mx.vigia.analysis.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import mx.vigia.analysis.language.QueryField;
import mx.vigia.analysis.language.query.ParseResult.Parsed;
import mx.vigia.analysis.language.query.Query;
import mx.vigia.analysis.language.query.Query.And;
import mx.vigia.analysis.language.query.Query.Value;
import mx.vigia.analysis.language.query.Query.Widened;
import mx.vigia.analysis.language.query.QueryLanguage;
import mx.vigia.analysis.page.BillLabels;
import mx.vigia.analysis.search.SearchView.Wider;
import mx.vigia.analysis.search.retrieval.IndexSearch;
import mx.vigia.analysis.search.retrieval.SearchResult;
import mx.vigia.analysis.search.suggestion.AlternativeSpellings;

/**
 * Suggests queries with results for one with few or none. They are few, and counted together within the time limit of
 * one query.
 */
record QuerySuggestions(BillLabels labels, SearchParameters question, Query query, Counts counts) {
    /** The most suggestions counted. */
    static final int MAX_SUGGESTIONS = 12;

    /** Counts the matches of each query. */
    @FunctionalInterface
    interface Counts {
        List<Integer> of(List<Query> questions);
    }

    private record Suggestion(String text, Query asked, String address) {}

    /**
     * Returns, for a query without results, each part that could be omitted and each other spelling, with their counts.
     * Empty if there was too little time for the query itself.
     */
    List<Wider> wider(SearchResult found) {
        return found.total() > 0 || found.partial() ? List.of() : counted(ways());
    }

    /** Returns the probable meaning, if it has more results. */
    List<Wider> probableMeaning(SearchResult found, Supplier<Query> probably) {
        if (found.total() >= IndexSearch.MIN_RESULTS || found.partial()) {
            return List.of();
        }
        var meant = probably.get();
        if (meant.equals(query)) {
            return List.of();
        }
        var suggestion = new Suggestion(
                meant.print(),
                question.chosen().narrow(meant),
                question.address().withQuery(meant.print()));
        return counted(List.of(suggestion)).stream()
                .filter(wider -> wider.count() > found.total())
                .toList();
    }

    private List<Wider> counted(List<Suggestion> ways) {
        var bills = counts.of(ways.stream().map(Suggestion::asked).toList());
        return IntStream.range(0, ways.size())
                .filter(i -> bills.get(i) > 0)
                .mapToObj(i ->
                        new Wider(ways.get(i).text(), bills.get(i), ways.get(i).address()))
                .toList();
    }

    private List<Suggestion> ways() {
        return Stream.of(otherwise(), lawsCited(), choices(), parts())
                .flatMap(ways -> ways)
                .limit(MAX_SUGGESTIONS)
                .toList();
    }

    private Stream<Suggestion> otherwise() {
        return AlternativeSpellings.of(question.q.strip()).stream().flatMap(way -> instead(way).stream());
    }

    /** Returns the laws of the cited articles. */
    private Stream<Suggestion> lawsCited() {
        return QueryLanguage.referencesIn(query).stream()
                .filter(value ->
                        value.field() == QueryField.ARTICLE && value.written().contains(", "))
                .map(value -> value.written().substring(value.written().indexOf(", ") + 2))
                .distinct()
                .map(law -> QueryField.LAW.spanish() + ":\"" + law + '"')
                .flatMap(way -> instead(way).stream());
    }

    private Optional<Suggestion> instead(String way) {
        return QueryLanguage.read(way) instanceof Parsed(var other)
                ? Optional.of(new Suggestion(
                        labels.words().say("search.instead", way),
                        question.chosen().narrow(other),
                        question.address().withQuery(way)))
                : Optional.empty();
    }

    private Stream<Suggestion> parts() {
        var asked = query instanceof Widened(And and, var also) && also.stream().allMatch(QuerySuggestions::isNumber)
                ? and
                : query;
        return asked instanceof And(var parts) ? parts.stream().map(part -> without(part, parts)) : Stream.empty();
    }

    private static boolean isNumber(Query also) {
        return also instanceof Value value && value.field() == QueryField.NUMBER;
    }

    private Suggestion without(Query part, List<Query> parts) {
        var rest = parts.stream().filter(other -> other != part).toList();
        var left = rest.size() == 1 ? rest.getFirst() : new And(rest);
        return new Suggestion(
                without(part.print()),
                question.chosen().narrow(left),
                question.address().withQuery(left.print()));
    }

    private Stream<Suggestion> choices() {
        var ways = new ArrayList<Suggestion>();
        question.chosen()
                .values()
                .forEach((facet, values) -> values.forEach(value -> ways.add(new Suggestion(
                        without(labels.facet(facet, value)),
                        question.chosen().without(facet, value).narrow(query),
                        question.address().without(facet, value)))));
        return ways.stream();
    }

    private String without(String part) {
        return labels.words().say("search.without", part);
    }
}
