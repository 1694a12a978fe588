package mx.vigia.analysis.dossier.fact;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import mx.vigia.analysis.bill.BillKind;
import mx.vigia.platform.text.ContractEnum;

/** The kinds of fact that are announced. A step is announced once, under its most significant kind. */
public enum FactKind implements ContractEnum {
    /** The first sighting of a bill. */
    NEW("new"),
    /** The first sighting of a motion. Motions are many, so only watches that request this kind are notified. */
    MOTION_NEW("motion-new"),
    TEXT_CHANGED("text-changed", Content.WORDING),
    /**
     * A source states more, or other, details than wording, committees and steps: proponents, number, summary. Only
     * watches that match only now are notified.
     */
    DETAILS_CHANGED("details-changed", Content.DETAILS),
    REFERRED("referred"),
    /** Referred to further or other committees, after an earlier referral in that chamber. */
    REFERRAL_CHANGED("referral-changed"),
    /** Readings or other formalities were dispensed with. */
    WAIVED("waived"),
    /** A committee has more time to report. */
    EXTENDED("extended"),
    REPORTED("reported"),
    REPORTED_NEGATIVE("reported-negative"),
    FIRST_READING("first-reading"),
    PASSED("passed"),
    /** Sent to the reviewing chamber. */
    MINUTA("minuta"),
    /** The reviewing chamber sent it back, changed or rejected. */
    RETURNED("returned"),
    /** Sent to, or approved by, the legislatures of the states. */
    BEFORE_STATES("before-states"),
    /** A constitutional reform was declared. */
    DECLARED("declared"),
    SENT_TO_EXECUTIVE("sent-to-executive"),
    OBJECTED("objected"),
    /** Confirmed by two thirds against the objections of the Executive. */
    OVERRIDE("override"),
    DEEMED_APPROVED("deemed-approved"),
    PROMULGATED("promulgated"),
    PUBLISHED("published"),
    IN_FORCE("in-force"),
    DISCARDED("discarded"),
    WITHDRAWN("withdrawn"),
    LAPSED("lapsed"),
    /** Closed, and no source states why. */
    CONCLUDED("concluded"),
    /** Reported together with another. */
    ACCUMULATED("accumulated"),
    SUPERSEDED("superseded"),
    /** A motion was decided, or a matter attended to; not the approval of a law. */
    RESOLVED("resolved"),
    CONSULTATION_OPENED("consultation-opened"),
    /** The last day to comment changed; before and after state the days. */
    CONSULTATION_EXTENDED("consultation-extended"),
    /** Made by a timer, seven and two days before the last day. */
    CONSULTATION_CLOSING("consultation-closing", Content.DEADLINE),
    CONSULTATION_CLOSED("consultation-closed"),
    /** Made by a timer: something other than a consultation is due soon. */
    DEADLINE_NEAR("deadline-near", Content.DEADLINE),
    /**
     * A computed day changed; that of an open consultation has the kind {@link #CONSULTATION_EXTENDED}, whatever caused
     * the change.
     */
    DEADLINE_MOVED("deadline-moved", Content.DEADLINE),
    /** Made by a timer: something other than a consultation was due. */
    DEADLINE_PASSED("deadline-passed", Content.DEADLINE),
    /** Another record was found to belong to this bill. */
    LINKED("linked", Content.LINK),
    /** A record was found not to belong to this bill. */
    UNLINKED("unlinked", Content.LINK),
    /** A report, minuta or decree waits for its bill before it is announced. */
    WAITING("waiting", Content.WAITING),
    /** A person corrected what a source states, or took that back. */
    CORRECTED("corrected", Content.CORRECTION),
    /** A step without a kind of its own. */
    STEP_ADDED("step-added"),
    /** A chamber voted on the bill, or the result of that vote was corrected. */
    VOTE("vote", Content.VOTE),
    /** The bill is on the agenda of a meeting. */
    AGENDA("agenda", Content.MEETING),
    /** A meeting with the bill on its agenda was postponed, or its day or time changed. */
    AGENDA_POSTPONED("agenda-postponed", Content.MEETING),
    /** A meeting with the bill on its agenda was cancelled, or the bill is no longer on its agenda. */
    AGENDA_CANCELLED("agenda-cancelled", Content.MEETING);

    /** What facts of a kind state; a kind without a content of its own states the stage of the bill. */
    enum Content {
        STANDING,
        WORDING,
        DETAILS,
        DEADLINE,
        LINK,
        CORRECTION,
        VOTE,
        MEETING,
        WAITING
    }

    private final String word;
    private final Content content;

    FactKind(String word) {
        this(word, Content.STANDING);
    }

    FactKind(String word, Content content) {
        this.word = word;
        this.content = content;
    }

    Content content() {
        return content;
    }

    @Override
    public String word() {
        return word;
    }

    /** Whether it says that something happened to the bill: not to our records of it, nor that a day comes near. */
    public boolean isMove() {
        return switch (this) {
            case LINKED, UNLINKED, WAITING, CORRECTED, DETAILS_CHANGED -> false;
            case DEADLINE_NEAR, DEADLINE_PASSED, CONSULTATION_CLOSING -> false;
            default -> true;
        };
    }

    /** Returns the member with this contract word. */
    @JsonCreator
    public static FactKind of(String word) {
        return ContractEnum.withWord(FactKind.class, word);
    }

    /** Returns the kind by which watches request such bills when they first appear, or first match. */
    public static FactKind arrivalKindOf(BillKind bill) {
        return bill == BillKind.MOTION ? MOTION_NEW : NEW;
    }

    /**
     * Returns the members among these words; unknown words, such as those of a newer notification-service, are left
     * out.
     */
    public static Set<FactKind> parseKnown(Collection<String> words) {
        return words.stream()
                .flatMap(word -> ContractEnum.known(FactKind.class, word).stream())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(FactKind.class)));
    }
}
