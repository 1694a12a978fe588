package mx.vigia.notification.watch;

import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The topics that a query names: {@code tema:online-safety}, {@code topic:"…"}. */
public final class NamedTopics {
    private static final Pattern ANY_TOPIC = Pattern.compile(
            "(?<!\\p{L})(temas?|topic):(?:\"([^\"]+)\"|([^\\s\"()*]+))",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** Words with a space would not be read as one name. */
    private static final Pattern WHITESPACE = Pattern.compile("\\s");

    private NamedTopics() {}

    /** Returns the query with the display names of its topics; those without one stay as written. */
    public static String withDisplayNames(String query, UnaryOperator<String> names) {
        return ANY_TOPIC.matcher(query).replaceAll(found -> {
            var written = topicOf(found);
            var name = names.apply(written);
            return Matcher.quoteReplacement(
                    name.equalsIgnoreCase(written) ? found.group() : found.group(1) + ": " + quoteIfNeeded(name));
        });
    }

    /** Returns the topic, as written, of a query that names one and nothing else. */
    static Optional<String> findSingleTopic(String query) {
        var one = ANY_TOPIC.matcher(query);
        return one.matches() ? Optional.of(topicOf(one)) : Optional.empty();
    }

    private static String topicOf(MatchResult found) {
        return Optional.ofNullable(found.group(2)).orElse(found.group(3));
    }

    /** Returns the name, quoted if needed, as it is written in a query. */
    static String quoteIfNeeded(String name) {
        return WHITESPACE.matcher(name).find() ? '"' + name + '"' : name;
    }
}
