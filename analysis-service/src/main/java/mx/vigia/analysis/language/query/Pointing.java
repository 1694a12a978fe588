package mx.vigia.analysis.language.query;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import mx.vigia.analysis.language.Field;
import mx.vigia.analysis.language.Hit;
import mx.vigia.analysis.language.Wording;
import mx.vigia.analysis.language.query.Query.Near;
import mx.vigia.analysis.language.query.Query.Phrase;
import mx.vigia.analysis.language.query.Query.Prefix;
import mx.vigia.analysis.language.query.Query.Since;
import mx.vigia.analysis.language.query.Query.Until;
import mx.vigia.analysis.language.query.Query.Value;
import mx.vigia.analysis.language.query.Query.Word;

/**
 * Points at the places of a document that answer a question it matches, at most so many. Where a word, a phrase or a value stands is looked for once, however many
 * questions ask for it. For one thread.
 */
public final class Pointing {
    private static final List<Field> ORDER =
            List.of(Field.TITLE, Field.PROPONENT, Field.COMMITTEE, Field.SUMMARY, Field.LAW, Field.TEXT);

    /** So few are looked through one by one. */
    private static final int FEW = 16;

    private final AnalysedText text;
    private final int limit;
    private final Map<Leaf, List<Hit>> known = new HashMap<>();

    public Pointing(AnalysedText text, int limit) {
        this.text = text;
        this.limit = limit;
    }

    /** Where the question, which the document is known to match, is answered. */
    public List<Hit> hits(Pointer question) {
        List<Hit> hits = List.of();
        for (var part : question.parts()) {
            if (hits.size() < limit && text.matchesAll(part.where())) {
                List<Hit> more = hits(part.leaf());
                hits = hits.isEmpty() ? more : joined(hits, more);
            }
        }
        return hits;
    }

    private List<Hit> hits(Leaf leaf) {
        List<Hit> hits = known.get(leaf);
        if (hits == null) {
            hits = joined(List.of(), found(leaf.query()));
            known.put(leaf, hits);
        }
        return hits;
    }

    /** Both in their order, each place once and no more than are wanted. */
    private List<Hit> joined(List<Hit> some, List<Hit> more) {
        if (some.size() + more.size() > FEW) {
            return Stream.concat(some.stream(), more.stream())
                    .distinct()
                    .limit(limit)
                    .toList();
        }
        List<Hit> all = new ArrayList<>(some);
        for (Hit hit : more) {
            if (all.size() < limit && !all.contains(hit)) {
                all.add(hit);
            }
        }
        return all;
    }

    private List<Hit> found(Query leaf) {
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

    private List<Hit> words(Field asked, Query leaf, String number) {
        List<Hit> hits = new ArrayList<>();
        if (asked == Field.ANYWHERE && text.isNumbered(number)) {
            hits.addAll(value(Field.NUMBER, Wording.fold(number)));
        }
        for (var field : ORDER) {
            if (asked == field || asked == Field.ANYWHERE && Field.RUNNING.contains(field)) {
                running(field, leaf, hits);
            }
        }
        return hits;
    }

    private void running(Field field, Query leaf, List<Hit> hits) {
        var values = text.running(field);
        for (int i = 0; i < values.size() && hits.size() < limit; i++) {
            for (var place : Places.of(values.get(i), leaf, limit)) {
                hits.add(values.get(i).hit(field, i, place.first(), place.last()));
            }
        }
    }

    private List<Hit> value(Field field, String folded) {
        List<Hit> hits = new ArrayList<>();
        var values = text.values(field);
        for (int i = 0; i < values.size(); i++) {
            if (Wording.fold(values.get(i)).equals(folded)) {
                hits.add(new Hit(field, i, 0, values.get(i).length(), values.get(i), ""));
            }
        }
        return hits;
    }

    private List<Hit> days() {
        return text.days().stream()
                .map(day -> new Hit(Field.DATE, 0, 0, 10, day.toString(), ""))
                .toList();
    }
}
