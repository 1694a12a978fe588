package mx.vigia.analysis.language.query;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import mx.vigia.analysis.language.QueryField;
import mx.vigia.analysis.language.TextAnalyzer;
import mx.vigia.analysis.language.TextHit;
import mx.vigia.analysis.language.query.Query.Near;
import mx.vigia.analysis.language.query.Query.Phrase;
import mx.vigia.analysis.language.query.Query.Prefix;
import mx.vigia.analysis.language.query.Query.Since;
import mx.vigia.analysis.language.query.Query.Until;
import mx.vigia.analysis.language.query.Query.Value;
import mx.vigia.analysis.language.query.Query.Word;

/**
 * Locates the places of a document that match a query, up to a limit. Each word, phrase or value is searched once,
 * however many queries use it. Not thread-safe.
 */
public final class MatchLocator {
    private static final List<QueryField> FIELD_ORDER = List.of(
            QueryField.TITLE,
            QueryField.PROPONENT,
            QueryField.COMMITTEE,
            QueryField.SUMMARY,
            QueryField.LAW,
            QueryField.BEARER,
            QueryField.TEXT);

    /** Up to this many are searched linearly. */
    private static final int LINEAR_SEARCH_LIMIT = 16;

    private final AnalysedDocument text;
    private final int limit;
    private final Map<QueryLeaf, List<TextHit>> known = new HashMap<>();

    public MatchLocator(AnalysedDocument text, int limit) {
        this.text = text;
        this.limit = limit;
    }

    /** Returns the matching places of a query that the document is known to match. */
    public List<TextHit> hits(LocatableTerms question) {
        List<TextHit> hits = List.of();
        for (var part : question.parts()) {
            if (hits.size() < limit && text.matchesAll(part.where())) {
                List<TextHit> more = hits(part.leaf());
                hits = hits.isEmpty() ? more : mergeSorted(hits, more);
            }
        }
        return hits;
    }

    private List<TextHit> hits(QueryLeaf queryLeaf) {
        List<TextHit> hits = known.get(queryLeaf);
        if (hits == null) {
            hits = mergeSorted(List.of(), locate(queryLeaf.query()));
            known.put(queryLeaf, hits);
        }
        return hits;
    }

    /** Merges two sorted lists, without duplicates and up to the limit. */
    private List<TextHit> mergeSorted(List<TextHit> some, List<TextHit> more) {
        if (some.size() + more.size() > LINEAR_SEARCH_LIMIT) {
            return Stream.concat(some.stream(), more.stream())
                    .distinct()
                    .limit(limit)
                    .toList();
        }
        List<TextHit> all = new ArrayList<>(some);
        for (TextHit hit : more) {
            if (all.size() < limit && !all.contains(hit)) {
                all.add(hit);
            }
        }
        return all;
    }

    private List<TextHit> locate(Query leaf) {
        return switch (leaf) {
            case Word word -> words(word.field(), word, word.written());
            case Phrase phrase -> words(phrase.field(), phrase, phrase.written());
            case Prefix prefix -> words(prefix.field(), prefix, "");
            case Near near -> words(near.field(), near, "");
            case Value(var field, var written, var folded) -> value(field, folded);
            case Since since -> days();
            case Until until -> days();
            default -> List.of();
        };
    }

    private List<TextHit> words(QueryField queryField, Query leaf, String number) {
        List<TextHit> hits = new ArrayList<>();
        if (queryField == QueryField.ANYWHERE && text.hasNumber(number)) {
            hits.addAll(value(QueryField.NUMBER, TextAnalyzer.fold(number)));
        }
        for (var field : FIELD_ORDER) {
            if (queryField == field
                    || queryField == QueryField.ANYWHERE && QueryField.RUNNING_TEXT_FIELDS.contains(field)) {
                locateInRunningText(field, leaf, hits);
            }
        }
        return hits;
    }

    private void locateInRunningText(QueryField field, Query leaf, List<TextHit> hits) {
        var values = text.runningTexts(field);
        for (int i = 0; i < values.size() && hits.size() < limit; i++) {
            for (var place : PhrasePositions.of(values.get(i), leaf, limit)) {
                hits.add(values.get(i).createHit(field, i, place.first(), place.last()));
            }
        }
    }

    private List<TextHit> value(QueryField field, String folded) {
        List<TextHit> hits = new ArrayList<>();
        var values = text.values(field);
        for (int i = 0; i < values.size(); i++) {
            if (TextAnalyzer.fold(values.get(i)).equals(folded)) {
                hits.add(new TextHit(field, i, 0, values.get(i).length(), values.get(i), ""));
            }
        }
        return hits;
    }

    private List<TextHit> days() {
        return text.days().stream()
                .map(day -> new TextHit(QueryField.DATE, 0, 0, 10, day.toString(), ""))
                .toList();
    }
}
