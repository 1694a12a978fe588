package mx.vigia.notification.watch;

import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The topics that a question names: {@code tema:online-safety}, {@code topic:"…"}. */
public final class NamedTopics {
    private static final Pattern ANY = Pattern.compile(
            "(?<!\\p{L})(temas?|topic):(?:\"([^\"]+)\"|([^\\s\"()*]+))",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** Such words would not be taken for one name. */
    private static final Pattern SEVERAL_WORDS = Pattern.compile("\\s");

    private NamedTopics() {}

    /** The question with each topic called as people call it; one whose name is as it is written stays so. */
    public static String called(String query, UnaryOperator<String> names) {
        return ANY.matcher(query).replaceAll(found -> {
            var written = written(found);
            var name = names.apply(written);
            return Matcher.quoteReplacement(
                    name.equalsIgnoreCase(written) ? found.group() : found.group(1) + ": " + asOne(name));
        });
    }

    /** The topic, as it is written, of a question that asks for one and nothing else. */
    static Optional<String> only(String query) {
        var one = ANY.matcher(query);
        return one.matches() ? Optional.of(written(one)) : Optional.empty();
    }

    private static String written(MatchResult found) {
        return Optional.ofNullable(found.group(2)).orElse(found.group(3));
    }

    /** As it stands among other words. */
    static String asOne(String name) {
        return SEVERAL_WORDS.matcher(name).find() ? '"' + name + '"' : name;
    }
}
