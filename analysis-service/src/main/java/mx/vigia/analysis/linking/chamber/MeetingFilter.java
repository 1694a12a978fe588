package mx.vigia.analysis.linking.chamber;

import java.time.LocalDate;
import mx.vigia.analysis.language.TextAnalyzer;

/**
 * The meetings somebody wants to see; an empty word asks for everything.
 *
 * @param committee the name of a committee, with or without <i>Comisión de</i>
 * @param chamber the word of the chamber whose committee is meant
 * @param topic the id of a topic that a bill on the agenda has
 * @param source the id of a site
 */
public record MeetingFilter(
        LocalDate first, LocalDate last, String committee, String chamber, String topic, String source) {
    MeetingFilter within(LocalDate from, LocalDate to) {
        return new MeetingFilter(from, to, committee, chamber, topic, source);
    }

    /** Chambers write <i>Comisión de Salud</i> where they call a meeting and <i>Salud</i> where they turn a bill to it. */
    boolean matchesBody(String body) {
        return TextAnalyzer.fold(body)
                .contains(TextAnalyzer.fold(committee).replaceFirst("^comision(?:es unidas)? de ", ""));
    }
}
