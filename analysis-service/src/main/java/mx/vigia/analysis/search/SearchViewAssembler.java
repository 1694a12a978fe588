package mx.vigia.analysis.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mx.vigia.analysis.language.QueryField;
import mx.vigia.analysis.language.query.Query;
import mx.vigia.analysis.language.query.Query.MatchAll;
import mx.vigia.analysis.language.query.QueryLanguage;
import mx.vigia.analysis.page.BillLabels;
import mx.vigia.analysis.search.SearchView.Chip;
import mx.vigia.analysis.search.SearchView.Choice;
import mx.vigia.analysis.search.SearchView.FacetView;
import mx.vigia.analysis.search.SearchView.Files;
import mx.vigia.analysis.search.SearchView.Filters;
import mx.vigia.analysis.search.SearchView.Hints;
import mx.vigia.analysis.search.SearchView.Hits;
import mx.vigia.analysis.search.index.FacetSelection;
import mx.vigia.analysis.search.index.ResultOrder;
import mx.vigia.analysis.search.retrieval.SearchResult;
import mx.vigia.analysis.search.suggestion.ValueWarnings;
import mx.vigia.platform.i18n.Language;
import mx.vigia.platform.i18n.Messages;

/** Assembles the view of a search result, with a link for every next step. */
record SearchViewAssembler(BillLabels labels, PagedQuery question, Query query, SearchRunner desk) {
    private static final int MAX_SHOWN_VALUES = 8;

    SearchView view(SearchResult found) {
        var waysOut = new QuerySuggestions(labels, question, query, desk::countEach);
        var address = question.address();
        var next = found.next().isEmpty() ? "" : address.at(found.next());
        return new SearchView(
                question.isEmptyQuery(),
                new Hits(found.total(), found.partial(), found.items(), found.close(), next),
                new Filters(facets(found.facets()), chips(), orders()),
                new Hints(
                        waysOut.wider(found),
                        waysOut.probableMeaning(found, () -> desk.correctSpelling(query)),
                        complaints(found),
                        also(found.total())),
                watch(),
                files(address, found.total()));
    }

    private Files files(SearchAddress address, int total) {
        var words = labels.words();
        var queryString = address.here().substring(1);
        var unordered =
                new SearchAddress(address.typed(), address.chosen(), "").here().substring(1);
        var cut = total > ResultStream.MAX_RESULTS ? words.say("file.cut-short", ResultStream.MAX_RESULTS) : "";
        var marked = queryString.isEmpty() ? "?bom=true" : queryString + "&bom=true";
        var inLanguage = unordered + (unordered.isEmpty() ? "?" : "&") + "lang="
                + words.language().code();
        return new Files(
                "/search.csv" + marked,
                "/search.xlsx" + queryString,
                "/search.atom" + inLanguage,
                "/search.jsonl" + queryString,
                "/api/v1/bills" + queryString,
                cut);
    }

    /** Returns the whole search as one query for an alert: as typed, or in words if facets were selected too. */
    String watch() {
        if (question.chosen().none()) {
            return query instanceof MatchAll ? "" : "/watch-this?q=" + SearchAddress.encode(question.words());
        }
        var spanish = new BillLabels(
                Messages.of(Language.ES, BillLabels.BUNDLE), labels.topics(), labels.now(), labels.names());
        var asked = question.chosen().renamed(spanish::filterLabel).narrow(query);
        return "/watch-this?q=" + SearchAddress.encode(asked.print());
    }

    private List<String> complaints(SearchResult found) {
        var partial = found.partial() ? Stream.of(labels.words().say("search.partial")) : Stream.<String>empty();
        return Stream.concat(partial, ValueWarnings.of(labels, desk::count).about(query).stream())
                .toList();
    }

    private List<FacetView> facets(Map<QueryField, SequencedMap<String, Integer>> counts) {
        return FacetSelection.FACETS.stream()
                .filter(facet -> !counts.get(facet).isEmpty())
                .map(facet -> facet(facet, counts.get(facet)))
                .toList();
    }

    private FacetView facet(QueryField facet, SequencedMap<String, Integer> counts) {
        var choices = counts.entrySet().stream()
                .map(entry -> choice(facet, entry.getKey(), entry.getValue()))
                .toList();
        int shown = Math.min(MAX_SHOWN_VALUES, choices.size());
        return new FacetView(
                labels.words().say("facet." + facet.english()),
                choices.subList(0, shown),
                choices.subList(shown, choices.size()));
    }

    private Choice choice(QueryField facet, String value, int count) {
        var taken = question.chosen().of(facet).contains(value);
        var address = taken
                ? question.address().without(facet, value)
                : question.address().with(facet, value);
        return new Choice(labels.facet(facet, value), count, taken, address);
    }

    private List<Chip> chips() {
        var chips = new ArrayList<Chip>();
        question.chosen()
                .values()
                .forEach((facet, values) -> values.forEach(value -> chips.add(
                        new Chip(labels.facet(facet, value), question.address().without(facet, value)))));
        return chips;
    }

    private List<Choice> orders() {
        return Arrays.stream(ResultOrder.values())
                .filter(order -> order != ResultOrder.RELEVANCE || question.hasRelevanceTerms())
                .map(order -> new Choice(
                        labels.words().say("order." + order.code()),
                        0,
                        order == question.order(),
                        question.address().withOrder(order)))
                .toList();
    }

    private List<String> also(int found) {
        return Stream.concat(
                        new RecognisedReferences(labels, desk).in(query, question.words(), found).stream(),
                        alsoByName())
                .toList();
    }

    private Stream<String> alsoByName() {
        return QueryLanguage.termsIn(query).stream()
                .map(term -> labels.words().say("search.also", term.asked().print(), joinNames(term.also())));
    }

    private String joinNames(List<Query> names) {
        return names.stream().map(new QueryInWords(labels)::describe).collect(Collectors.joining(", "));
    }
}
