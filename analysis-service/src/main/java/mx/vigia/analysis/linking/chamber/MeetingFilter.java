package mx.vigia.analysis.linking.chamber;

import java.time.LocalDate;
import java.util.List;
import mx.vigia.analysis.language.TextAnalyzer;

/**
 * The filter of a meeting list; empty fields match everything.
 *
 * @param committee the name of a committee, with or without <i>Comisión de</i>
 * @param chamber the word of the committee's chamber
 * @param topics the ids of topics of which the meeting itself, or a bill on its agenda, must have one
 * @param source the id of a site
 */
public record MeetingFilter(
        LocalDate first, LocalDate last, String committee, String chamber, List<String> topics, String source) {
    MeetingFilter within(LocalDate from, LocalDate to) {
        return new MeetingFilter(from, to, committee, chamber, topics, source);
    }

    /**
     * Whether the committee matches; chambers write <i>Comisión de Salud</i> when calling a meeting and <i>Salud</i>
     * when referring a bill.
     */
    boolean matchesBody(String body) {
        return TextAnalyzer.fold(body)
                .contains(TextAnalyzer.fold(committee).replaceFirst("^comision(?:es unidas)? de ", ""));
    }
}
