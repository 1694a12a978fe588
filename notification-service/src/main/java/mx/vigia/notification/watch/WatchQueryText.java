package mx.vigia.notification.watch;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import mx.vigia.platform.i18n.Messages;

/**
 * The query of a watch in words: one topic, or one thing that is followed, by its name; anything else as a search in
 * quotation marks.
 *
 * @param query as it is shown, with the names of what it follows
 * @param name of its subject; empty for a search
 */
public record WatchQueryText(String query, Subject subject, String name) {
    /** What a watch asks for. */
    public enum Subject {
        SEARCH,
        TOPIC,
        BILL,
        LAW,
        PERSON,
        BODY
    }

    /** Acute and diaeresis; a tilde makes another letter. */
    private static final Pattern ACCENT_MARKS = Pattern.compile("[\\u0301\\u0308]");

    /** Operators are recognized in capitals only; otherwise case is ignored. */
    private static final Pattern CAPITALS_PATTERN = Pattern.compile("\\b(?:OR|O|AND|Y|NOT|NEAR|CERCA)\\b|(\\p{Lu})");

    private static final Pattern WHITESPACE = Pattern.compile("\\s+");

    private static final String EXACT_PREFIX = "=";

    public static WatchQueryText by(String query) {
        return NamedIds.findSingle(query)
                .map(followed -> new WatchQueryText(
                        NamedIds.withDisplayNames(query), followed.subject(), capitalize(followed.name())))
                .or(() -> NamedTopics.findSingleTopic(query)
                        .map(topic -> new WatchQueryText(query, Subject.TOPIC, capitalize(topic))))
                .orElseGet(() -> new WatchQueryText(NamedIds.withDisplayNames(query), Subject.SEARCH, ""));
    }

    /** Returns the same query with this name of its topic. */
    public WatchQueryText of(String topicsName) {
        return new WatchQueryText(query, Subject.TOPIC, topicsName);
    }

    public boolean ofTopic() {
        return subject == Subject.TOPIC;
    }

    /** Returns the topic's name where the watch asks for one topic and nothing else, otherwise empty. */
    public String topic() {
        return ofTopic() ? name : "";
    }

    /**
     * Whether two queries differ only in accents, case and spaces, which are ignored except for words that must match
     * exactly as written.
     */
    static boolean isSameQuery(String query, String other) {
        return query.equals(other)
                || !query.contains(EXACT_PREFIX) && normalize(query).equals(normalize(other));
    }

    private static String normalize(String query) {
        var bare = ACCENT_MARKS
                .matcher(Normalizer.normalize(NamedIds.withoutNames(query), Normalizer.Form.NFD))
                .replaceAll("");
        var small = CAPITALS_PATTERN
                .matcher(bare)
                .replaceAll(found ->
                        found.group(1) == null ? found.group() : found.group(1).toLowerCase(Locale.ROOT));
        return WHITESPACE.matcher(small).replaceAll(" ").strip();
    }

    /** Returns the query in words: {@code el tema Ciberseguridad}, {@code el asunto «…»}, {@code la búsqueda «ley»}. */
    public String inWords(Messages words) {
        return words.say("asked." + subject.name().toLowerCase(Locale.ROOT), subject == Subject.SEARCH ? query : name);
    }

    /** Returns it as a title: {@code Asunto: …}, or the query of a search or topic. */
    public String title(Messages words) {
        return subject == Subject.SEARCH || ofTopic()
                ? query
                : words.say("asked.title." + subject.name().toLowerCase(Locale.ROOT), name);
    }

    private static String capitalize(String name) {
        var first = name.offsetByCodePoints(0, 1);
        return name.substring(0, first).toUpperCase(Locale.ROOT) + name.substring(first);
    }
}
