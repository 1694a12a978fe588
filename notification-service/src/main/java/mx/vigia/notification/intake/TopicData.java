package mx.vigia.notification.intake;

import mx.vigia.platform.i18n.Language;

/**
 * A topic of a bill in both languages.
 *
 * @param strength how certainly the bill is about it, 0 to 1
 */
public record TopicData(String id, String es, String en, double strength) {
    /** Returns its name in this language. */
    public String in(Language language) {
        return language == Language.ES ? es : en;
    }
}
