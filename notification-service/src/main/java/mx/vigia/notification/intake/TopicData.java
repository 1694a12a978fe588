package mx.vigia.notification.intake;

import mx.vigia.platform.i18n.Language;

/**
 * A topic of a bill in both languages, as a fact tells it.
 *
 * @param strength how surely the bill is about it, 0 to 1
 */
public record TopicData(String id, String es, String en, double strength) {
    /** Its name in this language. */
    public String in(Language language) {
        return language == Language.ES ? es : en;
    }
}
