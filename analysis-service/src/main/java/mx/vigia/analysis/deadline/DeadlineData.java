package mx.vigia.analysis.deadline;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import mx.vigia.analysis.bill.Chamber;
import mx.vigia.platform.i18n.LocalizedName;
import org.jspecify.annotations.Nullable;

/**
 * The part of a fact about a day by which something is due; it is computed and never official, and components that do
 * not apply are null.
 *
 * @param rule the id of the rule
 * @param name what is due, in words
 * @param article where the rule is found
 * @param calendar whose days were counted; null where a source states the day
 * @param latest the day by the other reading of an unclear rule; otherwise the due day
 * @param opens the first day on which the public may comment
 * @param who the person or body bound by an article
 * @param what what that article orders
 * @param certain whether there is no doubt about the day; only then may it be announced as certain
 * @param doubts why it is not certain
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DeadlineData(
        String rule,
        LocalizedName name,
        @Nullable String article,
        @Nullable LocalizedName calendar,
        @Nullable DeadlineEvent start,
        @Nullable LocalDate startDay,
        @Nullable Chamber chamber,
        LocalDate due,
        LocalDate latest,
        @Nullable LocalDate opens,
        @Nullable String who,
        @Nullable String what,
        boolean certain,
        List<LocalizedName> doubts) {
    /** Returns the data of a deadline; the other arguments may be null. */
    public static DeadlineData of(Deadline deadline, LocalDate opens, String who, String what) {
        var rule = DeadlineRules.getById(deadline.rule());
        return new DeadlineData(
                rule.id(),
                new LocalizedName(rule.es(), rule.en()),
                rule.article(),
                calendar(deadline),
                deadline.start(),
                deadline.startDay(),
                deadline.chamber(),
                deadline.due(),
                deadline.latest(),
                opens,
                who,
                what,
                deadline.certain(),
                deadline.doubts().stream()
                        .map(doubt -> new LocalizedName(doubt.es(), doubt.en()))
                        .toList());
    }

    private static LocalizedName calendar(Deadline deadline) {
        if (deadline.calendar().isEmpty()) {
            return null;
        }
        var calendar = DayCalendars.getById(deadline.calendar());
        return new LocalizedName(calendar.es(), calendar.en());
    }
}
