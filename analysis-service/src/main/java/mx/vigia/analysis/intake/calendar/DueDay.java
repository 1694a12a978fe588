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
import mx.vigia.analysis.text.obligation.PublishedDecree;
import mx.vigia.platform.text.OrEmpty;
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
    static final String LAW_KEY_PREFIX = "law/";
    private static final String LAW_ITSELF_KEY_PREFIX = LAW_KEY_PREFIX + "itself/";
    private static final int MAX_SENTENCE_LENGTH = 600;

    /** Returns the due day of a term that runs or ran. */
    public static DueDay ofTerm(Deadline deadline) {
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

    /** Returns the day on which a law, or a reform of it, enters into force; {@code what} says which. */
    static DueDay ofLaw(PublishedDecree decree, OrderedDeadline ordered, int place, String text) {
        var entry = ofOrder(ordered, place, text);
        var whole = ordered.obligation().isOfWholeText();
        var what = decree.isOfLaw() || entry.what.isEmpty() ? entry.what : entry.what + " · " + decree.title();
        return new DueDay(
                (decree.isOfLaw() ? LAW_ITSELF_KEY_PREFIX : LAW_KEY_PREFIX) + decree.published() + "/" + entry.key,
                entry.kind,
                entry.deadline,
                null,
                entry.article,
                "",
                shorten(whole && !decree.isOfLaw() ? decree.title() : what),
                entry.sentence);
    }

    /** Returns the day on which this decree, or a part of it, enters into force, described with its title. */
    DueDay ofDecree(String title) {
        var named = OrEmpty.text(what).isEmpty() ? title : what + " · " + title;
        return new DueDay(key, kind, deadline, opens, article, who, shorten(named), sentence);
    }

    /**
     * Whether it is read in the consolidated text of a law. The matter of each decree announces its own days, so this
     * one is shown with the law only.
     */
    @JsonIgnore
    public boolean isOfLawInForce() {
        return key.startsWith(LAW_KEY_PREFIX);
    }

    /** Whether it is such a day of the law itself, not of a reform. */
    @JsonIgnore
    public boolean isOfLawItself() {
        return key.startsWith(LAW_ITSELF_KEY_PREFIX);
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
