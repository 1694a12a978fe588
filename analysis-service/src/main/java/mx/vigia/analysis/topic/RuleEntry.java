package mx.vigia.analysis.topic;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import mx.vigia.analysis.language.query.Query;
import mx.vigia.platform.text.OrEmpty;

/**
 * Alternative signs as written in a topic's file: queries, laws that are named, or words of several lists near each
 * other.
 *
 * @param in where they are searched; everywhere if absent
 * @param any queries of the query language
 * @param laws laws by their abbreviation or their official name
 * @param both two queries, or the names of lists in {@code words.yaml}, whose words must not overlap
 * @param all two or more of the same, in any order; one word may be of several lists
 * @param sequence two or more of the same, one after the other: a noun and its adjective, a verb and its object
 * @param within the maximum number of characters between a word of the first list and a word of each other, in a
 *     sequence between neighbours; if absent, anywhere in the same text
 * @param unless queries, or names of lists: with any of them in the title, the rule does not count in the heading; with
 *     any in the synopsis, it does not count near it there
 */
public record RuleEntry(
        @JsonProperty(required = true) double weight,
        Set<SignLocation> in,
        List<String> any,
        List<String> laws,
        List<String> both,
        List<String> all,
        List<String> sequence,
        Integer within,
        List<String> unless) {
    private static final int TWO = 2;

    public RuleEntry {
        in = in == null ? Set.of(SignLocation.values()) : Set.copyOf(in);
        any = OrEmpty.list(any);
        laws = OrEmpty.list(laws);
        both = OrEmpty.list(both);
        all = OrEmpty.list(all);
        sequence = OrEmpty.list(sequence);
        unless = OrEmpty.list(unless);
        requireSigns(any.isEmpty() && laws.isEmpty() && all.isEmpty() && sequence.isEmpty(), both);
        InvalidTopicException.throwUnless(
                both.isEmpty() || both.size() == TWO, "dos listas (both)", "two lists (both)", both);
        requireSeveral(all);
        requireSeveral(sequence);
        InvalidTopicException.throwUnless(
                sequence.isEmpty() || within != null,
                "una distancia (within) para la secuencia",
                "a distance (within) of the sequence",
                sequence);
    }

    private static void requireSigns(boolean onlyBoth, List<String> both) {
        if (onlyBoth && both.size() != TWO) {
            throw new InvalidTopicException(
                    "una regla lleva preguntas (any), leyes (laws), dos listas (both) o varias (all), y se encontró "
                            + both,
                    "a rule needs questions (any), laws, two lists (both) or several (all), and found " + both);
        }
    }

    private static void requireSeveral(List<String> lists) {
        InvalidTopicException.throwUnless(
                lists.size() != 1, "una combinación de dos listas o más", "a combination of two lists or more", lists);
    }

    TopicRule rule(WordLists lists) {
        List<TopicSign> signs = Stream.of(
                        any.stream().map(SignParser::parseSign),
                        laws.stream().map(SignParser::law),
                        pair(lists),
                        combination(lists))
                .flatMap(each -> each)
                .toList();
        List<TopicSign> exceptions = unless.stream()
                .map(lists::findQuery)
                .<TopicSign>map(TopicSign.QuerySign::new)
                .toList();
        return new TopicRule(signs, weight, in, exceptions);
    }

    private Stream<TopicSign> pair(WordLists lists) {
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

    private Stream<TopicSign> combination(WordLists lists) {
        return Stream.of(
                        all.isEmpty() ? List.<TopicSign>of() : List.of(anyOrder(queries(all, lists))),
                        sequence.isEmpty()
                                ? List.<TopicSign>of()
                                : List.of(new TopicSign.Sequence(queries(sequence, lists), within)))
                .flatMap(List::stream);
    }

    private TopicSign anyOrder(List<Query> each) {
        return within == null ? new TopicSign.QuerySign(new Query.And(each)) : new TopicSign.Combination(each, within);
    }

    private static List<Query> queries(List<String> names, WordLists lists) {
        return names.stream().map(lists::findQuery).toList();
    }
}
