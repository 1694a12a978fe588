package mx.vigia.notification.watch;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The sources that a query names: {@code fuente:mx.diputados.gaceta}, {@code source:"…"}; excluded ones are left out.
 */
public final class NamedSources {
    private static final String SOURCE_REGEX = "(?:fuente|source):(?:\"([^\"]+)\"|([^\\s\"()]+))";
    private static final Pattern ANY_SOURCE = pattern("(?<!\\p{L})" + SOURCE_REGEX);
    private static final Pattern REQUIRED_SOURCE = pattern("(?<![-\\p{L}])(?<!\\bNOT )" + SOURCE_REGEX);

    private NamedSources() {}

    /** Returns the query with the display names of its sources; those without one stay as written. */
    public static String withDisplayNames(String query, Function<String, Optional<String>> names) {
        return ANY_SOURCE.matcher(query).replaceAll(found -> {
            var source = source(found);
            var field = found.group().substring(0, found.group().indexOf(':'));
            return Matcher.quoteReplacement(names.apply(source)
                    .map(name -> field + ": " + NamedTopics.quoteIfNeeded(name))
                    .orElse(found.group()));
        });
    }

    public static Set<String> in(String query) {
        return REQUIRED_SOURCE
                .matcher(query)
                .results()
                .map(NamedSources::source)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Pattern pattern(String regex) {
        return Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    private static String source(MatchResult found) {
        var written = found.group(1) == null ? found.group(2) : found.group(1);
        return written.strip().toLowerCase(Locale.ROOT);
    }
}
