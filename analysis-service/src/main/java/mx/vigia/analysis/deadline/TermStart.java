package mx.vigia.analysis.deadline;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.time.LocalDate;
import java.util.List;
import mx.vigia.analysis.bill.BillKind;
import mx.vigia.analysis.bill.Chamber;
import mx.vigia.analysis.bill.stage.LegislativeProcess;
import org.jspecify.annotations.Nullable;

/**
 * What begins a term, and in which matters.
 *
 * @param event the event that begins it; null where it begins at the end of another
 * @param after the rule at whose end it begins; empty where an event begins it
 * @param chamber in which it runs; null for any
 * @param matters the kinds of matter it is for; empty for all
 * @param branch the process in which there is such a term; null for every one except that of a federal entity
 * @param barredBy the events that prevent it from beginning if they happened before
 * @param fromFirst whether the first of several starts counts; otherwise the last one does
 * @param preferential whether it is only for matters marked so
 */
public record TermStart(
        @Nullable DeadlineEvent event,
        @JsonSetter(nulls = Nulls.AS_EMPTY) String after,
        @Nullable Chamber chamber,
        @JsonSetter(nulls = Nulls.AS_EMPTY) List<BillKind> matters,
        @Nullable LegislativeProcess branch,
        @JsonSetter(nulls = Nulls.AS_EMPTY) List<DeadlineEvent> barredBy,
        boolean fromFirst,
        boolean preferential,
        @Nullable LocalDate since) {

    public TermStart {
        matters = List.copyOf(matters);
        barredBy = List.copyOf(barredBy);
    }

    boolean isAt(DatedEvent happening, DeadlineSubject matter) {
        return happening.event() == event
                && !matter.isReferralAfterPassage(happening)
                && (chamber == null || happening.chamber() == chamber)
                && (matters.isEmpty() || matters.contains(matter.kindAtChamber(happening)))
                && barredBy.stream().noneMatch(bar -> matter.hasHappened(bar, happening.day()))
                && (since == null || !happening.day().isBefore(since))
                && (!preferential || matter.isPreferential(happening.day()));
    }
}
