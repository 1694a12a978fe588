package mx.vigia.analysis.language;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
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

/** Points at the places of a document that answer a question it matches; what is excluded has no place. */
final class Pointing {
    private static final List<Field> ORDER =
            List.of(Field.TITLE, Field.PROPONENT, Field.COMMITTEE, Field.SUMMARY, Field.LAW, Field.TEXT);

    private final AnalysedText text;
    private final int limit;
    private final Set<Hit> hits = new LinkedHashSet<>();

    Pointing(AnalysedText text, int limit) {
        this.text = text;
        this.limit = limit;
    }

    List<Hit> hits(Query query) {
        point(query);
        return hits.stream().limit(limit).toList();
    }

    private void point(Query query) {
        switch (query) {
            case Word word -> words(word.field(), word, word.written());
            case Phrase phrase -> words(phrase.field(), phrase, phrase.written());
            case Prefix prefix -> words(prefix.field(), prefix, "");
            case Near near -> words(near.field(), near, "");
            case Value(var field, var written, var folded) -> value(field, folded);
            case And and -> and.required().forEach(this::point);
            case Or(var any) -> any(any);
            case Widened widened -> any(widened.any());
            case Since since -> days();
            case Until until -> days();
            case Not not -> {}
            case Everything everything -> {}
        }
    }

    private void any(List<Query> any) {
        any.stream().filter(text::matches).forEach(this::point);
    }

    private void words(Field asked, Query leaf, String number) {
        if (asked == Field.ANYWHERE
                && !number.isEmpty()
                && !text.values(Field.NUMBER).isEmpty()) {
            value(Field.NUMBER, Wording.fold(number));
        }
        for (var field : ORDER) {
            if (asked == field || asked == Field.ANYWHERE && Field.RUNNING.contains(field)) {
                running(field, leaf);
            }
        }
    }

    private void running(Field field, Query leaf) {
        var values = new ArrayList<>(text.running(field));
        for (int i = 0; i < values.size(); i++) {
            for (var place : Places.of(values.get(i), leaf, limit)) {
                hits.add(values.get(i).hit(field, i, place.first(), place.last()));
            }
        }
    }

    private void value(Field field, String folded) {
        var values = text.values(field);
        for (int i = 0; i < values.size(); i++) {
            if (Wording.fold(values.get(i)).equals(folded)) {
                hits.add(new Hit(field, i, 0, values.get(i).length(), values.get(i), ""));
            }
        }
    }

    private void days() {
        text.days().forEach(day -> hits.add(new Hit(Field.DATE, 0, 0, 10, day.toString(), "")));
    }
}
