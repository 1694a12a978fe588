package mx.vigia.notification.watch;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import mx.vigia.platform.i18n.Messages;

/**
 * What a watch asks, as a person says it: a topic by its name, anything else as a search in quotation marks.
 *
 * @param topic the topic's name where the watch asks for one topic and nothing else, otherwise empty
 */
public record WatchQuestion(String query, String topic) {
    /** Acute and diaeresis; a tilde makes another letter. */
    private static final Pattern ACCENTS = Pattern.compile("[\\u0301\\u0308]");

    /** What joins words does so in capitals only; all other capitals are as good as small letters. */
    private static final Pattern CAPITALS = Pattern.compile("\\b(?:OR|O|AND|Y|NOT|NEAR|CERCA)\\b|(\\p{Lu})");

    private static final Pattern SPACES = Pattern.compile("\\s+");

    private static final String EXACTLY = "=";

    public static WatchQuestion by(String query) {
        return new WatchQuestion(
                query, NamedTopics.only(query).map(WatchQuestion::capitalised).orElse(""));
    }

    /** The same question, its topic called by this name. */
    public WatchQuestion of(String topicsName) {
        return new WatchQuestion(query, topicsName);
    }

    public boolean ofTopic() {
        return !topic.isEmpty();
    }

    /** Whether two questions are one but for accents, capitals and spaces, which nobody is held to who does not ask for a word exactly as it is written. */
    static boolean isOne(String query, String other) {
        return query.equals(other) || !query.contains(EXACTLY) && plain(query).equals(plain(other));
    }

    private static String plain(String query) {
        var bare = ACCENTS.matcher(Normalizer.normalize(query, Normalizer.Form.NFD))
                .replaceAll("");
        var small = CAPITALS.matcher(bare)
                .replaceAll(found ->
                        found.group(1) == null ? found.group() : found.group(1).toLowerCase(Locale.ROOT));
        return SPACES.matcher(small).replaceAll(" ").strip();
    }

    /** {@code el tema Ciberseguridad}, {@code la búsqueda «ley»}. */
    public String inWords(Messages words) {
        return ofTopic() ? words.say("asked.topic", topic) : words.say("asked.search", query);
    }

    private static String capitalised(String name) {
        var first = name.offsetByCodePoints(0, 1);
        return name.substring(0, first).toUpperCase(Locale.ROOT) + name.substring(first);
    }
}
