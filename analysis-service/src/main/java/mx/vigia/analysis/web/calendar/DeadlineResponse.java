package mx.vigia.analysis.web.calendar;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.List;
import mx.vigia.analysis.bill.Chamber;
import mx.vigia.analysis.deadline.Deadline;
import mx.vigia.analysis.deadline.DeadlineBasis;
import mx.vigia.analysis.deadline.DeadlineEvent;
import mx.vigia.analysis.deadline.DeadlineRule;
import mx.vigia.analysis.deadline.DeadlineRules;
import mx.vigia.analysis.intake.calendar.DueEntry;
import mx.vigia.analysis.intake.calendar.DueKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A deadline in the API. */
@Schema(
        name = "Deadline",
        description = "A day by which something is due, by the legal time of central Mexico. It is computed and never"
                + " official; where certain is false it is doubtful, and doubts say why.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DeadlineResponse(
        @Schema(description = "What it is among the days of its bill, whatever day it falls on.")
        String key,

        DueKind kind,
        Rule rule,

        @JsonUnwrapped Basis basis,
        @JsonUnwrapped Day day,
        @JsonUnwrapped Order order,

        @Schema(description = "Whether the source states the day itself.")
        boolean stated,

        @JsonUnwrapped Certainty certainty) {

    /** The rule it was computed by, and whether somebody compared the rule with the text in force. */
    @Schema(name = "DeadlineRule")
    record Rule(String id, String es, String en, String article, boolean verified) {
        static Rule of(DeadlineRule rule) {
            return new Rule(rule.id(), rule.es(), rule.en(), rule.article(), rule.verified());
        }
    }

    /** What the day was counted from. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Basis(
            @Schema(description = "Whose days were counted; absent where a source states the day.") @Nullable
            BilingualLabel calendar,

            @Schema(description = "What began the count.") @Nullable
            DeadlineEvent start,

            @Nullable LocalDate startDay,
            @Nullable Chamber chamber) {
        static Basis of(DeadlineBasis basis) {
            return new Basis(
                    basis.dayCalendar()
                            .map(calendar -> new BilingualLabel(calendar.id(), calendar.es(), calendar.en()))
                            .orElse(null),
                    basis.start(),
                    basis.startDay(),
                    basis.chamber());
        }
    }

    /** The day and how it moved. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Day(
            @Schema(description = "The earlier day where a rule can be read in two ways.")
            LocalDate due,

            @Schema(description = "By the other reading; otherwise the same day.")
            LocalDate latest,

            @Schema(description = "When it was due before it last moved.") @Nullable
            LocalDate movedFrom,

            @Schema(description = "When what was due was done, or the matter ended.") @Nullable
            LocalDate endedOn,

            @Schema(description = "From when on the public may comment.") @Nullable
            LocalDate opens) {}

    /** What the text orders. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Order(
            @Schema(description = "The transitory article that orders it.") @Nullable
            String article,

            @Nullable String who,
            @Nullable String what,
            @Nullable String sentence) {}

    /** How far the day can be relied on. */
    record Certainty(
            boolean certain,
            List<BilingualLabel> doubts,

            @Schema(description = "Always false.") boolean official) {
        static Certainty of(Deadline deadline) {
            return new Certainty(
                    deadline.certain(),
                    deadline.doubts().stream()
                            .map(doubt -> new BilingualLabel(doubt.word(), doubt.es(), doubt.en()))
                            .toList(),
                    false);
        }
    }

    /** An id with a label in both languages. */
    @Schema(name = "NamedInBoth")
    record BilingualLabel(String id, String es, String en) {}

    public static DeadlineResponse of(DueEntry entry) {
        var day = entry.kept().day();
        var deadline = day.deadline();
        return new DeadlineResponse(
                day.key(),
                day.kind(),
                Rule.of(DeadlineRules.getById(deadline.rule())),
                Basis.of(deadline.basis()),
                new Day(deadline.due(), deadline.latest(), entry.kept().movedFrom(), deadline.endedOn(), day.opens()),
                new Order(day.article(), day.who(), day.what(), day.sentence()),
                deadline.basis().stated(),
                Certainty.of(deadline));
    }
}
