package mx.vigia.analysis.dossier.fact;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import mx.vigia.analysis.bill.BillKind;
import mx.vigia.platform.text.ContractEnum;

/**
 * The sorts of fact we tell. A step is told once, under the most telling kind there is for it.
 */
public enum FactKind implements ContractEnum {
    /** The first we know of a bill. */
    NEW("new"),
    /** The first we know of a motion, of which there are many: nobody hears of it who did not ask for just that. */
    MOTION_NEW("motion-new"),
    TEXT_CHANGED("text-changed"),
    /** A source tells more of it, or otherwise, than wording, committees and steps: who proposes it, its number, its summary. Told to whom it answers only now. */
    DETAILS_CHANGED("details-changed"),
    REFERRED("referred"),
    /** It had been referred in that chamber before, and goes to others too, or to others instead. */
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
    /** Closed, and no source says why. */
    CONCLUDED("concluded"),
    /** Reported together with another. */
    ACCUMULATED("accumulated"),
    SUPERSEDED("superseded"),
    /** A motion decided, or a matter attended to: no approval of a law. */
    RESOLVED("resolved"),
    CONSULTATION_OPENED("consultation-opened"),
    /** The last day to comment is another; before and after say which. */
    CONSULTATION_EXTENDED("consultation-extended"),
    /** Made by the clock, seven and two days before the last day. */
    CONSULTATION_CLOSING("consultation-closing"),
    CONSULTATION_CLOSED("consultation-closed"),
    /** Made by the clock: something else than a consultation is due soon. */
    DEADLINE_NEAR("deadline-near"),
    /** A computed day is another than it was; that of an open consultation comes under {@link #CONSULTATION_EXTENDED}, whatever moved it. */
    DEADLINE_MOVED("deadline-moved"),
    /** Made by the clock: something else than a consultation was due. */
    DEADLINE_PASSED("deadline-passed"),
    /** The record of another source was found to be of this bill. */
    LINKED("linked"),
    /** A record was found not to be of this bill. */
    UNLINKED("unlinked"),
    /** A person corrected what a source says, or took that back. */
    CORRECTED("corrected"),
    /** A step for which there is no kind of its own. */
    STEP_ADDED("step-added"),
    /** A chamber voted on the bill, or the result of that vote was corrected. */
    VOTE("vote"),
    /** The bill is on the agenda of a meeting. */
    AGENDA("agenda"),
    /** A meeting with the bill on its agenda was put off, or has another day or hour. */
    AGENDA_POSTPONED("agenda-postponed"),
    /** A meeting with the bill on its agenda was called off, or the bill is on its agenda no longer. */
    AGENDA_CANCELLED("agenda-cancelled");

    private final String word;

    FactKind(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }

    /** The member with this word of the contract. */
    @JsonCreator
    public static FactKind of(String word) {
        return ContractEnum.withWord(FactKind.class, word);
    }

    /** The kind by which somebody asks to hear of such bills when they first appear, or first answer. */
    public static FactKind arrivalKindOf(BillKind bill) {
        return bill == BillKind.MOTION ? MOTION_NEW : NEW;
    }

    /** The members among these words; a word that is no member's, as of a newer notification-service, is left out. */
    public static Set<FactKind> parseKnown(Collection<String> words) {
        return words.stream()
                .flatMap(word -> ContractEnum.known(FactKind.class, word).stream())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(FactKind.class)));
    }
}
