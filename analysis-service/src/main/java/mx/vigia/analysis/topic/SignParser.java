package mx.vigia.analysis.topic;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import mx.vigia.analysis.language.QueryField;
import mx.vigia.analysis.language.query.ParseResult;
import mx.vigia.analysis.language.query.Query;
import mx.vigia.analysis.language.query.QueryLanguage;
import mx.vigia.analysis.law.Law;
import mx.vigia.analysis.law.LawCatalog;

/** What the topics' files write, understood to the letter. */
final class SignParser {
    private static final Set<QueryField> READ =
            Set.of(QueryField.ANYWHERE, QueryField.TITLE, QueryField.SUMMARY, QueryField.TEXT);

    private SignParser() {}

    static TopicSign asked(String written) {
        return new TopicSign.Asked(understood(written));
    }

    /** One of these, whichever. */
    static Query anyOf(List<String> terms) {
        List<Query> each = terms.stream().map(SignParser::understood).distinct().toList();
        return each.size() == 1 ? each.getFirst() : new Query.Or(each);
    }

    /** A law of the catalogue, by any name it has. */
    static TopicSign law(String nameOrAbbreviation) {
        List<Law> bearers = LawCatalog.known().all().stream()
                .filter(law -> law.name().equals(nameOrAbbreviation)
                        || law.abbreviations().contains(nameOrAbbreviation))
                .toList();
        if (bearers.isEmpty()) {
            throw new InvalidTopicException(
                    "se esperaba una ley de laws/federal.yaml y se encontró «" + nameOrAbbreviation + "»",
                    "expected a law of laws/federal.yaml and found '" + nameOrAbbreviation + "'");
        }
        return new TopicSign.Asked(
                anyOf(bearers.stream().flatMap(SignParser::names).distinct().toList()));
    }

    private static Stream<String> names(Law law) {
        return Stream.of(
                        Stream.of(quoted(law.name())),
                        law.otherNames().stream().map(SignParser::quoted),
                        law.abbreviations().stream().map(form -> "=" + form))
                .flatMap(names -> names);
    }

    private static String quoted(String name) {
        return '"' + name + '"';
    }

    /** A bill is read for its topics by its title, summary and text alone: what asks for more would never be answered. */
    private static Query readable(String written, Query query) {
        InvalidTopicException.unless(
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
            case Query.And(var all) -> all.stream().anyMatch(SignParser::asksElsewhere);
            case Query.Or(var any) -> any.stream().anyMatch(SignParser::asksElsewhere);
            case Query.Widened widened -> widened.any().stream().anyMatch(SignParser::asksElsewhere);
            case Query.Value value -> true;
            case Query.Since since -> true;
            case Query.Until until -> true;
            case Query.Everything everything -> false;
        };
    }

    private static Query understood(String written) {
        return switch (QueryLanguage.readToTheLetter(written)) {
            case ParseResult.Understood(var query) -> readable(written, query);
            case ParseResult.Misunderstood(var position, var spanish, var english) ->
                throw new InvalidTopicException(
                        "«" + written + "» en " + position + ": " + spanish,
                        "'" + written + "' at " + position + ": " + english);
        };
    }
}
