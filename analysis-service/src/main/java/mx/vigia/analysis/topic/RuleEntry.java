package mx.vigia.analysis.topic;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import mx.vigia.analysis.language.query.Query;
import mx.vigia.platform.text.OrEmpty;

/**
 * Alternative signs as written in a topic's file: queries, laws that are named, or a match of one query near a match of
 * another.
 *
 * @param in where they are searched; everywhere if absent
 * @param any queries of the query language
 * @param laws laws by their abbreviation or their official name
 * @param both two queries, or the names of lists in {@code words.yaml}
 * @param within the maximum number of characters between a word of the one and a word of the other; if absent, anywhere
 *     in the same text
 */
public record RuleEntry(
        @JsonProperty(required = true) double weight,
        Set<SignLocation> in,
        List<String> any,
        List<String> laws,
        List<String> both,
        Integer within) {
    private static final int TWO = 2;

    public RuleEntry {
        in = in == null ? Set.of(SignLocation.values()) : Set.copyOf(in);
        any = OrEmpty.list(any);
        laws = OrEmpty.list(laws);
        both = OrEmpty.list(both);
        if (any.isEmpty() && laws.isEmpty() && both.size() != TWO) {
            throw new InvalidTopicException(
                    "una regla lleva preguntas (any), leyes (laws) o dos listas (both), y se encontró " + both,
                    "a rule needs questions (any), laws, or two lists (both), and found " + both);
        }
    }

    TopicRule rule(WordLists lists) {
        List<TopicSign> signs = Stream.of(
                        any.stream().map(SignParser::parseSign), laws.stream().map(SignParser::law), combined(lists))
                .flatMap(each -> each)
                .toList();
        return new TopicRule(signs, weight, in);
    }

    private Stream<TopicSign> combined(WordLists lists) {
        if (both.isEmpty()) {
            return Stream.of();
        }
        Query one = lists.findQuery(both.get(0));
        Query other = lists.findQuery(both.get(1));
        return Stream.of(
                within == null
                        ? new TopicSign.QuerySign(new Query.And(List.of(one, other)))
                        : new TopicSign.Close(one, other, within));
    }
}
