package mx.vigia.analysis.intake.calendar;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.Optional;
import mx.vigia.analysis.deadline.Deadline;
import mx.vigia.analysis.deadline.DeadlineData;
import mx.vigia.analysis.deadline.DeadlineRules;
import mx.vigia.analysis.deadline.OrderedDeadline;
import mx.vigia.analysis.text.obligation.Obligation;
import org.jspecify.annotations.Nullable;

/**
 * A due day of one bill; components that do not apply to its kind are null.
 *
 * @param key its identity among the days of its bill, independent of its date
 * @param opens the first day on which the public may comment
 * @param article the article that orders it, as {@code segundo}
 * @param who who is bound
 * @param what what is to be done, or what enters into force
 * @param sentence the words that state it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DueDay(
        String key,
        DueKind kind,
        Deadline deadline,
        LocalDate opens,
        String article,
        String who,
        String what,
        String sentence) {
    private static final int MAX_SENTENCE_LENGTH = 600;

    static DueDay ofTerm(Deadline deadline) {
        var chamber = Optional.ofNullable(deadline.basis().chamber())
                .map(inChamber -> "/" + inChamber.word())
                .orElse("");
        return of(deadline.rule() + chamber, DueKind.TERM, deadline, null, null);
    }

    /** Returns the last day for comments; a bill has one, under whichever rule. */
    static DueDay consultation(Deadline deadline, @Nullable LocalDate opens) {
        return of(DeadlineRules.CONSULTATION_NOTICE, DueKind.CONSULTATION, deadline, opens, null);
    }

    /** Returns the last day for comments, with the words of the notice that state it. */
    static DueDay consultation(Deadline deadline, @Nullable LocalDate opens, String sentence) {
        return of(DeadlineRules.CONSULTATION_NOTICE, DueKind.CONSULTATION, deadline, opens, shorten(sentence));
    }

    private static DueDay of(
            String key, DueKind kind, Deadline deadline, @Nullable LocalDate opens, @Nullable String sentence) {
        return new DueDay(key, kind, deadline, opens, null, null, null, sentence);
    }

    static DueDay ofOrder(OrderedDeadline ordered, int place, String text) {
        var obligation = ordered.obligation();
        var kind = obligation.kind() == Obligation.Kind.DUTY ? DueKind.DUTY : DueKind.ENTRY_INTO_FORCE;
        var article = obligation.part().number().toString();
        return new DueDay(
                "%s/%s/%d".formatted(kind.word(), article, place),
                kind,
                ordered.deadline(),
                null,
                article,
                shorten(obligation.who()),
                shorten(obligation.what()),
                shorten(text.substring(obligation.from(), obligation.to())));
    }

    /** Returns the due date, by the earlier reading where there are two. */
    @JsonIgnore
    public LocalDate due() {
        return deadline.due();
    }

    /** Whether it is still pending. */
    @JsonIgnore
    public boolean running() {
        return deadline.running();
    }

    /** Returns the data of a fact about it. */
    public DeadlineData data() {
        return DeadlineData.of(deadline, opens, new DeadlineData.Order(who, what));
    }

    private static String shorten(String words) {
        var one = words.replaceAll("\\s+", " ").strip();
        return one.length() <= MAX_SENTENCE_LENGTH ? one : one.substring(0, MAX_SENTENCE_LENGTH - 1) + "…";
    }
}
