package mx.vigia.notification.watch;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;
import mx.vigia.house.Words;

/**
 * What a watch asks, as a person says it: a topic by its name, anything else as a search in quotation marks.
 *
 * @param topic the topic's name where the watch asks for one topic and nothing else, otherwise empty
 */
public record Asked(String query, String topic) {
    private static final Pattern ONE_TOPIC =
            Pattern.compile("(?:temas?|topic):(?:\"([^\"]+)\"|([^\\s\"()*]+))", Pattern.CASE_INSENSITIVE);

    /** Acute and diaeresis; a tilde makes another letter. */
    private static final Pattern ACCENTS = Pattern.compile("[\\u0301\\u0308]");

    private static final String EXACTLY = "=";

    public static Asked by(String query) {
        var one = ONE_TOPIC.matcher(query);
        return new Asked(
                query,
                one.matches() ? capitalised(Optional.ofNullable(one.group(1)).orElse(one.group(2))) : "");
    }

    /** The same question, its topic called by this name. */
    public Asked of(String topicsName) {
        return new Asked(query, topicsName);
    }

    public boolean ofTopic() {
        return !topic.isEmpty();
    }

    /** Whether two questions are one but for accents, which nobody is held to who does not ask for a word exactly as it is written. */
    static boolean isOne(String query, String other) {
        return query.equals(other) || !query.contains(EXACTLY) && plain(query).equals(plain(other));
    }

    private static String plain(String query) {
        return ACCENTS.matcher(Normalizer.normalize(query, Normalizer.Form.NFD)).replaceAll("");
    }

    /** {@code el tema Ciberseguridad}, {@code la búsqueda «ley»}. */
    public String inWords(Words words) {
        return ofTopic() ? words.say("asked.topic", topic) : words.say("asked.search", query);
    }

    private static String capitalised(String name) {
        var first = name.offsetByCodePoints(0, 1);
        return name.substring(0, first).toUpperCase(java.util.Locale.ROOT) + name.substring(first);
    }
}
