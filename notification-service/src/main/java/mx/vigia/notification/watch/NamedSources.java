package mx.vigia.notification.watch;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The sources that a question names: {@code fuente:mx.diputados.gaceta}, {@code source:"…"}; one it excludes is not named. */
public final class NamedSources {
    private static final Pattern NAMED = Pattern.compile(
            "(?<![-\\p{L}])(?<!\\bNOT )(?:fuente|source):(?:\"([^\"]+)\"|([^\\s\"()]+))",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private NamedSources() {}

    public static Set<String> in(String query) {
        return NAMED.matcher(query)
                .results()
                .map(found -> found.group(1) == null ? found.group(2) : found.group(1))
                .map(source -> source.strip().toLowerCase(Locale.ROOT))
                .collect(Collectors.toUnmodifiableSet());
    }
}
