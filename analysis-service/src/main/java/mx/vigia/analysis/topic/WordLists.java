package mx.vigia.analysis.topic;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mx.vigia.analysis.language.query.Query;

/**
 * Word lists shared by several topics, by name: {@code topics/words.yaml}. An entry {@code @name} stands for all words
 * of another list; {@code {a,b} {c,d}} for each combination: a noun and the adjectives that it takes.
 */
record WordLists(Map<String, Query> lists) {
    private static final String REFERENCE = "@";
    private static final Pattern ALTERNATIVES_PATTERN = Pattern.compile("\\{([^{}]*)}");

    WordLists {
        lists = Map.copyOf(lists);
    }

    static WordLists of(Map<String, List<String>> written) {
        return new WordLists(written.keySet().stream()
                .collect(Collectors.toMap(name -> name, name -> SignParser.toOr(expand(name, written, List.of())))));
    }

    /** Returns the entries of a list and of those it refers to. */
    private static List<String> expand(String name, Map<String, List<String>> written, List<String> within) {
        InvalidTopicException.throwUnless(
                written.containsKey(name) && !within.contains(name),
                "una lista de words.yaml que no se contenga a sí misma",
                "a list of words.yaml that does not contain itself",
                name);
        List<String> path = Stream.concat(within.stream(), Stream.of(name)).toList();
        return written.get(name).stream()
                .flatMap(entry -> entry.startsWith(REFERENCE)
                        ? expand(entry.substring(REFERENCE.length()), written, path).stream()
                        : combinations(entry))
                .toList();
    }

    /** Returns the entry once for each combination of its alternatives. */
    private static Stream<String> combinations(String entry) {
        Matcher alternatives = ALTERNATIVES_PATTERN.matcher(entry);
        if (!alternatives.find()) {
            return Stream.of(entry);
        }
        String before = entry.substring(0, alternatives.start());
        String after = entry.substring(alternatives.end());
        return Stream.of(alternatives.group(1).split(",")).flatMap(each -> combinations(before + each.strip() + after));
    }

    /** Returns the words of a list; anything that is not the name of a list is parsed as a query. */
    Query findQuery(String nameOrQuestion) {
        Query words = lists.get(nameOrQuestion);
        return Optional.ofNullable(words).orElseGet(() -> SignParser.toOr(List.of(nameOrQuestion)));
    }
}
