package mx.vigia.notification.watch;

import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The topics that a question names: {@code tema:online-safety}, {@code topic:"…"}. */
public final class NamedTopics {
    private static final Pattern ANY = Pattern.compile(
            "(?<!\\p{L})(temas?|topic):(?:\"([^\"]+)\"|([^\\s\"()*]+))",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private NamedTopics() {}

    /** The question with each topic called as people call it; one whose name is as it is written stays so. */
    public static String called(String query, UnaryOperator<String> names) {
        return ANY.matcher(query).replaceAll(found -> {
            var written = Optional.ofNullable(found.group(2)).orElse(found.group(3));
            var name = names.apply(written);
            return Matcher.quoteReplacement(
                    name.equalsIgnoreCase(written) ? found.group() : found.group(1) + ": " + name);
        });
    }
}
