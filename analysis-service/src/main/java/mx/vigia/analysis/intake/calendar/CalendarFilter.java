package mx.vigia.analysis.intake.calendar;

import java.time.LocalDate;
import java.util.List;
import mx.vigia.analysis.bill.ChamberCommittee;
import mx.vigia.analysis.bill.CommitteeName;
import mx.vigia.analysis.language.TextAnalyzer;

/**
 * A filter of the calendar; an empty word does not restrict it.
 *
 * @param committee the name of a committee, with or without <i>Comisión de</i>
 * @param chamber the word of the chamber whose committee is meant
 * @param topics the ids of topics of which a bill must have one; empty for any
 * @param source the id of a site
 * @param kind the word of a {@link DueKind}
 */
public record CalendarFilter(
        LocalDate first,
        LocalDate last,
        String committee,
        String chamber,
        List<String> topics,
        String source,
        String kind) {
    public CalendarFilter {
        topics = List.copyOf(topics);
    }

    /** Whether the filter's committee is the one that these words name. */
    public boolean matchesCommittee(String written) {
        return folded(written).equals(folded(committee));
    }

    private static String folded(String written) {
        return TextAnalyzer.fold(CommitteeName.of(written));
    }

    /** Returns the topics in the form in which they are requested, separated by commas. */
    public String topic() {
        return String.join(",", topics);
    }

    /** Returns the committee in the form in which it is requested. */
    public String committeeQuery() {
        return new ChamberCommittee(committee, chamber).written();
    }

    /** Returns this filter for other days. */
    public CalendarFilter within(LocalDate from, LocalDate to) {
        return new CalendarFilter(from, to, committee, chamber, topics, source, kind);
    }
}
