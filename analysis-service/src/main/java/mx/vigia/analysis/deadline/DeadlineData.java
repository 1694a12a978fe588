package mx.vigia.analysis.deadline;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.List;
import mx.vigia.analysis.bill.Chamber;
import mx.vigia.platform.i18n.LocalizedName;
import org.jspecify.annotations.Nullable;

/**
 * The part of a fact about a day by which something is due; it is computed and never official, and components that do
 * not apply are null.
 *
 * @param certain whether there is no doubt about the day; only then may it be announced as certain
 * @param doubts why it is not certain
 */
public record DeadlineData(
        @JsonUnwrapped Basis basis,
        @JsonUnwrapped Count counted,
        @JsonUnwrapped Day day,
        @JsonUnwrapped Order order,
        boolean certain,
        List<LocalizedName> doubts) {
    /**
     * The rule by which the day was counted.
     *
     * @param rule the id of the rule
     * @param name what is due, in words
     * @param article where the rule is found
     * @param calendar whose days were counted; null where a source states the day
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Basis(
            String rule,
            LocalizedName name,
            @Nullable String article,
            @Nullable LocalizedName calendar) {
        static Basis of(Deadline deadline) {
            var rule = DeadlineRules.getById(deadline.rule());
            return new Basis(
                    rule.id(),
                    new LocalizedName(rule.es(), rule.en()),
                    rule.article(),
                    deadline.basis()
                            .dayCalendar()
                            .map(calendar -> new LocalizedName(calendar.es(), calendar.en()))
                            .orElse(null));
        }
    }

    /** What began the count. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Count(
            @Nullable DeadlineEvent start,
            @Nullable LocalDate startDay,
            @Nullable Chamber chamber) {}

    /**
     * The day.
     *
     * @param latest the day by the other reading of an unclear rule; otherwise the due day
     * @param opens the first day on which the public may comment
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Day(
            LocalDate due, LocalDate latest, @Nullable LocalDate opens) {}

    /** The person or body bound by an article, and what that article orders. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Order(@Nullable String who, @Nullable String what) {}

    /** Returns the data of a deadline; the first day for comments may be null. */
    public static DeadlineData of(Deadline deadline, LocalDate opens, Order order) {
        var basis = deadline.basis();
        return new DeadlineData(
                Basis.of(deadline),
                new Count(basis.start(), basis.startDay(), basis.chamber()),
                new Day(deadline.due(), deadline.latest(), opens),
                order,
                deadline.certain(),
                deadline.doubts().stream()
                        .map(doubt -> new LocalizedName(doubt.es(), doubt.en()))
                        .toList());
    }
}
