package mx.vigia.analysis.search.watchedbills;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.UUID;
import mx.vigia.analysis.bill.Chamber;
import mx.vigia.analysis.bill.proceeding.MeetingKind;
import mx.vigia.analysis.bill.proceeding.MeetingStatus;
import mx.vigia.analysis.intake.calendar.DueDay;
import mx.vigia.analysis.intake.calendar.DueEntry;
import mx.vigia.analysis.intake.calendar.DueKind;
import mx.vigia.analysis.linking.chamber.Meeting;
import mx.vigia.platform.i18n.LocalizedName;
import org.jspecify.annotations.Nullable;

/**
 * A coming day of a bill: a meeting, the end of a consultation, or another deadline.
 *
 * @param kind meeting, consultation or deadline
 * @param call what is known of a meeting; null for the others
 * @param name what a deadline is about; null for the others
 * @param basis how the day is known; null for meetings
 */
@JsonInclude(JsonInclude.Include.NON_DEFAULT)
record ComingDay(
        String kind,
        LocalDate day,
        @JsonUnwrapped @Nullable Call call,
        @Nullable LocalizedName name,
        @Nullable Basis basis) {
    /**
     * Whether a source states a day, or by which rule and in whose days it was counted.
     *
     * @param calendar null where the day is stated
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Basis(
            boolean stated,
            @Nullable String article,
            @Nullable LocalizedName calendar) {
        static Basis of(DueDay due) {
            var rule = due.data().basis();
            return new Basis(due.deadline().basis().stated(), rule.article(), rule.calendar());
        }
    }

    /** Which meeting, when, where, of what kind, and of whom. */
    @JsonInclude(JsonInclude.Include.NON_DEFAULT)
    record Call(
            UUID meeting,
            @Nullable String time,
            @Nullable String endTime,
            @Nullable String place,
            @Nullable String body,
            MeetingKind meetingKind,
            @Nullable Chamber chamber,
            boolean cancelled) {
        static Call of(Meeting meeting, boolean cancelled) {
            return new Call(
                    meeting.id(),
                    meeting.time(),
                    meeting.endTime(),
                    meeting.place(),
                    meeting.body(),
                    meeting.kind(),
                    meeting.chamber(),
                    cancelled);
        }
    }

    static ComingDay of(Meeting meeting) {
        boolean cancelled = meeting.status() == MeetingStatus.CANCELLED
                || meeting.status() == MeetingStatus.POSTPONED && meeting.heldOn() == null;
        return new ComingDay("meeting", meeting.heldOn(), Call.of(meeting, cancelled), null, null);
    }

    static ComingDay of(DueEntry entry) {
        var due = entry.kept().day();
        return due.kind() == DueKind.CONSULTATION
                ? new ComingDay("consultation", due.due(), null, null, Basis.of(due))
                : new ComingDay("deadline", due.due(), null, due.data().basis().name(), Basis.of(due));
    }
}
