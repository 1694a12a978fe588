package mx.vigia.analysis.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import mx.vigia.analysis.language.Query.And;
import mx.vigia.analysis.language.Query.Everything;
import mx.vigia.analysis.language.Query.Near;
import mx.vigia.analysis.language.Query.Not;
import mx.vigia.analysis.language.Query.Or;
import mx.vigia.analysis.language.Query.Phrase;
import mx.vigia.analysis.language.Query.Prefix;
import mx.vigia.analysis.language.Query.Since;
import mx.vigia.analysis.language.Query.Until;
import mx.vigia.analysis.language.Query.Value;
import mx.vigia.analysis.language.Query.Widened;
import mx.vigia.analysis.language.Query.Word;

/**
 * Points at the places of a document that answer a question it matches, at most so many; what is excluded has no place. Where a word, a phrase or a value stands is looked for once, however many
 * questions ask for it. For one thread.
 */
public final class Pointing {
    private static final List<Field> ORDER =
            List.of(Field.TITLE, Field.PROPONENT, Field.COMMITTEE, Field.SUMMARY, Field.LAW, Field.TEXT);

    private final AnalysedText text;
    private final int limit;
    private final Map<Query, List<Hit>> known = new HashMap<>();

    public Pointing(AnalysedText text, int limit) {
        this.text = text;
        this.limit = limit;
    }

    /** Where the question, which the document is known to match, is answered. */
    public List<Hit> hits(Query query) {
        Set<Hit> hits = new LinkedHashSet<>();
        point(query, hits);
        return hits.stream().limit(limit).toList();
    }

    private void point(Query query, Set<Hit> hits) {
        switch (query) {
            case And and -> and.required().forEach(part -> point(part, hits));
            case Or(var any) -> any(any, hits);
            case Widened widened -> any(widened.any(), hits);
            case Not not -> {}
            case Everything everything -> {}
            case Word word -> hits.addAll(of(word));
            case Phrase phrase -> hits.addAll(of(phrase));
            case Prefix prefix -> hits.addAll(of(prefix));
            case Near near -> hits.addAll(of(near));
            case Value value -> hits.addAll(of(value));
            case Since since -> hits.addAll(days());
            case Until until -> hits.addAll(days());
        }
    }

    private void any(List<Query> any, Set<Hit> hits) {
        any.stream().filter(this::isMatched).forEach(part -> point(part, hits));
    }

    /** A leaf that does not match has no place, so that it need not be asked. */
    private boolean isMatched(Query part) {
        return switch (part) {
            case Word word -> true;
            case Phrase phrase -> true;
            case Prefix prefix -> true;
            case Near near -> true;
            case Value value -> true;
            case Since since -> text.matches(since);
            case Until until -> text.matches(until);
            case And and -> text.matches(and);
            case Or or -> text.matches(or);
            case Widened widened -> text.matches(widened);
            case Not not -> text.matches(not);
            case Everything everything -> true;
        };
    }

    private List<Hit> of(Query leaf) {
        return known.computeIfAbsent(leaf, this::found);
    }

    private List<Hit> found(Query leaf) {
        return switch (leaf) {
            case Word word -> words(word.field(), word, word.written());
            case Phrase phrase -> words(phrase.field(), phrase, phrase.written());
            case Prefix prefix -> words(prefix.field(), prefix, "");
            case Near near -> words(near.field(), near, "");
            case Value(var field, var written, var folded) -> value(field, folded);
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
