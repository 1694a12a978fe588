package mx.vigia.notification.intake;

import mx.vigia.platform.Language;

/**
 * A topic of a bill in both languages, as a fact tells it.
 *
 * @param strength how surely it is about it, 0 to 1; null where whoever told it did not say so yet
 */
public record TopicTold(String id, String es, String en, Double strength) {
    /** Its name in this language. */
    public String in(Language language) {
        return language == Language.ES ? es : en;
    }
}
