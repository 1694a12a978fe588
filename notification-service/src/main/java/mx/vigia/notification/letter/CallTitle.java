package mx.vigia.notification.letter;

import java.util.Optional;
import java.util.regex.Pattern;
import mx.vigia.platform.text.MeetingTitle;

/**
 * The title of a call: <i>De la Comisión de Justicia, a la audiencia pública sobre fraude</i>.
 *
 * @param text as the source prints it
 */
record CallTitle(String text) {
    private static final Pattern CALL = Pattern.compile(
            "(?u)^(?:De (?:las?|los) |Del |De )?.+?, (?:a la|al) (?=audiencia|foro|parlamento)(?<event>.+)$");

    private static final Pattern EVENT_PREFIX = Pattern.compile(
            "(?iu)^(?:audiencia(?: pública)?|foro|parlamento abierto),?(?: (?:sobre|denominado|titulado|en materia de"
                    + "|relativ[oa] al?(?: los| las?)?))? (?=\\S)");

    /** Returns what is called: {@code Audiencia pública sobre fraude}. */
    String event() {
        var call = CALL.matcher(MeetingTitle.withoutChange(text));
        return TextCase.capitalize(call.matches() ? call.group("event") : text);
    }

    /** Returns the same where the title calls an event that has a name; empty where it only says which kind it is. */
    Optional<String> named() {
        return Optional.of(event())
                .filter(event -> CALL.matcher(MeetingTitle.withoutChange(text)).matches())
                .filter(event -> !event.equals(topic()));
    }

    /** Returns what it is about, beside words that say what it is: {@code Fraude}. */
    String topic() {
        return TextCase.capitalize(EVENT_PREFIX.matcher(event()).replaceFirst(""));
    }
}
