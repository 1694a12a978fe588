package mx.vigia.analysis.dossier;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mx.vigia.analysis.bill.Kind;
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
    REFERRED(FactKind.REFERRAL),
    /** It had been referred in that chamber before, and goes to others too, or to others instead. */
    REFERRAL_CHANGED("referral-changed", FactKind.REFERRAL, FactKind.STEP),
    /** Readings or other formalities were dispensed with. */
    WAIVED("waived", FactKind.STEP),
    /** A committee has more time to report. */
    EXTENDED("extended", FactKind.STEP),
    REPORTED("reported", FactKind.STEP),
    REPORTED_NEGATIVE("reported-negative", FactKind.STEP),
    FIRST_READING("first-reading", FactKind.STEP),
    PASSED("passed", FactKind.STEP),
    /** Sent to the reviewing chamber. */
    MINUTA("minuta", FactKind.STEP),
    /** The reviewing chamber sent it back, changed or rejected. */
    RETURNED("returned", FactKind.STEP),
    /** Sent to, or approved by, the legislatures of the states. */
    BEFORE_STATES("before-states", FactKind.STEP),
    /** A constitutional reform was declared. */
    DECLARED("declared", FactKind.STEP),
    SENT_TO_EXECUTIVE("sent-to-executive", FactKind.STEP),
    OBJECTED("objected", FactKind.STEP),
    /** Confirmed by two thirds against the objections of the Executive. */
    OVERRIDE("override", FactKind.STEP),
    DEEMED_APPROVED("deemed-approved", FactKind.STEP),
    PROMULGATED("promulgated", FactKind.STEP),
    PUBLISHED("published", FactKind.STEP),
    IN_FORCE("in-force", FactKind.STEP),
    DISCARDED("discarded", FactKind.STEP),
    WITHDRAWN("withdrawn", FactKind.STEP),
    LAPSED("lapsed", FactKind.STEP),
    /** Closed, and no source says why. */
    CONCLUDED("concluded", FactKind.STEP),
    /** Reported together with another. */
    ACCUMULATED("accumulated", FactKind.STEP),
    SUPERSEDED("superseded", FactKind.STEP),
    /** A motion decided, or a matter attended to: no approval of a law. */
    RESOLVED("resolved", FactKind.STEP),
    CONSULTATION_OPENED("consultation-opened", FactKind.STEP),
    /** The last day to comment is another; before and after say which. */
    CONSULTATION_EXTENDED("consultation-extended", FactKind.STEP),
    /** Made by the clock, seven and two days before the last day. */
    CONSULTATION_CLOSING("consultation-closing"),
    CONSULTATION_CLOSED("consultation-closed", FactKind.STEP),
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
    STEP_ADDED(FactKind.STEP),
    /** A chamber voted on the bill, or the result of that vote was corrected. */
    VOTE("vote"),
    /** The bill is on the agenda of a meeting. */
    AGENDA("agenda"),
    /** A meeting with the bill on its agenda was put off, or has another day or hour. */
    AGENDA_POSTPONED("agenda-postponed"),
    /** A meeting with the bill on its agenda was called off, or the bill is on its agenda no longer. */
    AGENDA_CANCELLED("agenda-cancelled");

    private static final String STEP = "step-added";
    private static final String REFERRAL = "referred";

    private final String word;
    private final List<String> former;

    /** A kind, and those under which houses before told of the same, the nearest first. */
    FactKind(String word, String... former) {
        this.word = word;
        this.former = List.of(former);
    }

    @Override
    public String word() {
        return word;
    }

    /** The word of the kind under which it can be told by who does not know it; none where there is no such kind. */
    public Optional<String> family() {
        return former.stream().findFirst();
    }

    /** The member with this word of the contract. */
    @JsonCreator
    public static FactKind of(String word) {
        return ContractEnum.withWord(FactKind.class, word);
    }

    /** The words of all members: facts of other kinds are those of a newer house, and are left to it. */
    public static List<String> words() {
        return Stream.of(values()).map(FactKind::word).toList();
    }

    /** The kind by which somebody asks to hear of such bills when they first appear, or first answer. */
    public static FactKind arrivalOf(Kind bill) {
        return bill == Kind.MOTION ? MOTION_NEW : NEW;
    }

    /** The members among these words; kinds that only a newer house knows are left out. */
    public static Set<FactKind> among(Collection<String> words) {
        return words.stream()
                .flatMap(word -> ContractEnum.known(FactKind.class, word).stream())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(FactKind.class)));
    }

    /** The same as a house meant it that knew fewer kinds: with those that used to come under one of them. */
    public static Set<FactKind> askedFor(Collection<String> words) {
        return Stream.of(values())
                .filter(kind ->
                        words.contains(kind.word) || kind.former.stream().anyMatch(words::contains))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(FactKind.class)));
    }
}
