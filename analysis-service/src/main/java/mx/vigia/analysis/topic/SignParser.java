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

/** Parses the entries of topic files, literally. */
final class SignParser {
    private static final Set<QueryField> TAGGED_FIELDS =
            Set.of(QueryField.ANYWHERE, QueryField.TITLE, QueryField.SUMMARY, QueryField.TEXT);

    private SignParser() {}

    static TopicSign parseSign(String written) {
        return new TopicSign.QuerySign(parse(written));
    }

    /** Returns a query for any of these terms. */
    static Query toOr(List<String> terms) {
        List<Query> each = terms.stream().map(SignParser::parse).distinct().toList();
        return each.size() == 1 ? each.getFirst() : new Query.Or(each);
    }

    /** Returns the sign for a law of the catalogue, given any of its names. */
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
        return new TopicSign.QuerySign(
                toOr(bearers.stream().flatMap(SignParser::names).distinct().toList()));
    }

    private static Stream<String> names(Law law) {
        return Stream.of(
                        Stream.of(quote(law.name())),
                        law.otherNames().stream().map(SignParser::quote),
                        law.abbreviations().stream().map(form -> "=" + form))
                .flatMap(names -> names);
    }

    private static String quote(String name) {
        return '"' + name + '"';
    }

    /**
     * Returns the query, if it only asks for title, summary and text: tagging reads nothing else of a bill, so other
     * conditions would never match.
     */
    private static Query requireReadable(String written, Query query) {
        InvalidTopicException.throwUnless(
                !usesOtherFields(query),
                "una pregunta por título, resumen o texto",
                "a question on title, summary or text",
                written);
        return query;
    }

    private static boolean usesOtherFields(Query query) {
        return switch (query) {
            case Query.Word word -> !TAGGED_FIELDS.contains(word.field());
            case Query.Phrase phrase -> !TAGGED_FIELDS.contains(phrase.field());
            case Query.Prefix prefix -> !TAGGED_FIELDS.contains(prefix.field());
            case Query.Near near -> !TAGGED_FIELDS.contains(near.field());
            case Query.Not(var denied) -> usesOtherFields(denied);
            case Query.And(var all) -> all.stream().anyMatch(SignParser::usesOtherFields);
            case Query.Or(var any) -> any.stream().anyMatch(SignParser::usesOtherFields);
            case Query.Widened widened -> widened.any().stream().anyMatch(SignParser::usesOtherFields);
            case Query.Value value -> true;
            case Query.Since since -> true;
            case Query.Until until -> true;
            case Query.MatchAll everything -> false;
        };
    }

    private static Query parse(String written) {
        return switch (QueryLanguage.readExactly(written)) {
            case ParseResult.Parsed(var query) -> requireReadable(written, query);
            case ParseResult.Invalid(var position, var spanish, var english) ->
                throw new InvalidTopicException(
                        "«" + written + "» en " + position + ": " + spanish,
                        "'" + written + "' at " + position + ": " + english);
        };
    }
}
