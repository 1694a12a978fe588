package mx.vigia.analysis.topic;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import mx.vigia.analysis.language.Field;
import mx.vigia.analysis.language.query.Asked;
import mx.vigia.analysis.language.query.Query;
import mx.vigia.analysis.language.query.QueryLanguage;
import mx.vigia.analysis.law.Law;
import mx.vigia.analysis.law.LawCatalog;

/** What the topics' files write, understood to the letter. */
final class Questions {
    private static final Set<Field> READ = Set.of(Field.ANYWHERE, Field.TITLE, Field.SUMMARY, Field.TEXT);

    private Questions() {}

    static Sign asked(String written) {
        return new Sign.Asked(understood(written));
    }

    /** One of these, whichever. */
    static Query anyOf(List<String> terms) {
        List<Query> each = terms.stream().map(Questions::understood).distinct().toList();
        return each.size() == 1 ? each.getFirst() : new Query.Or(each);
    }

    /** A law of the catalogue, by any name it has. */
    static Sign law(String nameOrAbbreviation) {
        List<Law> bearers = LawCatalog.known().all().stream()
                .filter(law -> law.name().equals(nameOrAbbreviation)
                        || law.abbreviations().contains(nameOrAbbreviation))
                .toList();
        if (bearers.isEmpty()) {
            throw new NotATopic(
                    "se esperaba una ley de laws/federal.yaml y se encontró «" + nameOrAbbreviation + "»",
                    "expected a law of laws/federal.yaml and found '" + nameOrAbbreviation + "'");
        }
        return new Sign.Asked(
                anyOf(bearers.stream().flatMap(Questions::names).distinct().toList()));
    }

    private static Stream<String> names(Law law) {
        return Stream.of(
                        Stream.of(quoted(law.name())),
                        law.otherNames().stream().map(Questions::quoted),
                        law.abbreviations().stream().map(form -> "=" + form))
                .flatMap(names -> names);
    }

    private static String quoted(String name) {
        return '"' + name + '"';
    }

    /** A bill is read for its topics by its title, summary and text alone: what asks for more would never be answered. */
    private static Query readable(String written, Query query) {
        NotATopic.unless(
                !asksElsewhere(query),
                "una pregunta por título, resumen o texto",
                "a question on title, summary or text",
                written);
        return query;
    }

    private static boolean asksElsewhere(Query query) {
        return switch (query) {
            case Query.Word word -> !READ.contains(word.field());
            case Query.Phrase phrase -> !READ.contains(phrase.field());
            case Query.Prefix prefix -> !READ.contains(prefix.field());
            case Query.Near near -> !READ.contains(near.field());
            case Query.Not(var denied) -> asksElsewhere(denied);
            case Query.And(var all) -> all.stream().anyMatch(Questions::asksElsewhere);
            case Query.Or(var any) -> any.stream().anyMatch(Questions::asksElsewhere);
            case Query.Widened widened -> widened.any().stream().anyMatch(Questions::asksElsewhere);
            case Query.Value value -> true;
            case Query.Since since -> true;
            case Query.Until until -> true;
            case Query.Everything everything -> false;
        };
    }

    private static Query understood(String written) {
        return switch (QueryLanguage.readToTheLetter(written)) {
            case Asked.Understood(var query) -> readable(written, query);
            case Asked.Misunderstood(var position, var spanish, var english) ->
                throw new NotATopic(
                        "«" + written + "» en " + position + ": " + spanish,
                        "'" + written + "' at " + position + ": " + english);
        };
    }
}
