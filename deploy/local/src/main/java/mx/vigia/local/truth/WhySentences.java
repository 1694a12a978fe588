package mx.vigia.local.truth;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Recognises the sentences of the page that explains why somebody was told or not, by the messages of the service
 * itself: however they are worded, each has a key.
 */
final class WhySentences {
    /** The key of the sentence that somebody has no alerts at all. */
    static final String NO_WATCHES = "no-watches";

    private static final Path MESSAGES =
            Path.of("notification-service/src/main/resources/messages/notification_es.properties");
    private static final String REASON_PREFIX = "why.";
    private static final String KIND_PREFIX = "kind.";

    private final Map<String, List<Pattern>> reasons;
    private final Map<String, String> kinds;

    private WhySentences(Map<String, List<Pattern>> reasons, Map<String, String> kinds) {
        this.reasons = reasons;
        this.kinds = kinds;
    }

    /** Reads the Spanish messages of the service in this checkout. */
    static WhySentences in(Path checkout) {
        try (var file = Files.newBufferedReader(checkout.resolve(MESSAGES))) {
            return of(file);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    static WhySentences of(Reader messages) throws IOException {
        var all = new Properties();
        all.load(messages);
        var reasons = new HashMap<String, List<Pattern>>();
        var kinds = new HashMap<String, String>();
        for (var key : all.stringPropertyNames()) {
            var words = all.getProperty(key);
            if (key.matches(Pattern.quote(REASON_PREFIX) + "(?:[A-Z_]+|" + NO_WATCHES + ")(?:\\.of)?")) {
                var reason = key.replaceFirst("^why\\.([\\w-]+).*", "$1");
                reasons.merge(
                        reason,
                        List.of(pattern(words)),
                        (some, more) ->
                                Stream.of(some, more).flatMap(List::stream).toList());
            } else if (key.startsWith(KIND_PREFIX)) {
                kinds.put(Words.of(words), key.substring(KIND_PREFIX.length()));
            }
        }
        return new WhySentences(reasons, kinds);
    }

    /** Returns the key of a reason: the one whose message has the most words of its own among those that fit. */
    Optional<String> reason(String sentence) {
        return reasons.entrySet().stream()
                .flatMap(each -> each.getValue().stream()
                        .filter(pattern -> pattern.matcher(sentence.strip()).matches())
                        .map(pattern ->
                                Map.entry(each.getKey(), pattern.pattern().length())))
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey);
    }

    /** Returns the kind of fact that this label names. */
    Optional<String> kind(String label) {
        return Optional.ofNullable(kinds.get(Words.of(label)));
    }

    private static Pattern pattern(String message) {
        return Pattern.compile(
                Stream.of(message.split("\\{\\d+}", -1)).map(Pattern::quote).collect(Collectors.joining(".*")),
                Pattern.DOTALL);
    }
}
