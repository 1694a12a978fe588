package mx.vigia.analysis.linking.mention;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import mx.vigia.analysis.bill.BillKind;
import mx.vigia.analysis.bill.Chamber;
import mx.vigia.analysis.bill.proceeding.ProceedingKind;
import mx.vigia.analysis.bill.proceeding.ProceedingOccasion;

/**
 * The evidence that a bill is the one a mention means.
 *
 * @param keyed whether the mention gives one of its keys
 * @param dealtWith whether another proceeding of that day in that chamber is about the bill
 */
record CandidateScore(
        ProceedingOccasion occasion, MentionForms mention, Candidate bill, boolean keyed, boolean dealtWith) {
    private static final Map<String, Chamber> CHAMBER_BY_GAZETTE = Map.of(
            "mx.diputados.gaceta", Chamber.DEPUTIES,
            "mx.senado.gaceta", Chamber.SENATE,
            "mx.permanente.gaceta", Chamber.PERMANENT_COMMISSION);

    /** Returns the best reason; empty if only chance supports the bill. */
    Optional<LinkReason> ground() {
        if (keyed) {
            return Optional.of(LinkReason.KEY);
        }
        boolean leads = bill.bears().addresses().contains(mention.address());
        if (leads && mention.isExact()) {
            return Optional.of(LinkReason.PLACE);
        }
        boolean numbered = bill.bears().numbers().contains(mention.number());
        return occasion.subject() == ProceedingKind.MEETING
                ? agendaGround(numbered, leads)
                : recordGround(numbered, leads);
    }

    /**
     * Returns the reason for a point of an agenda, which is told before the meeting: what it prints itself of the
     * matter. A link to another matter's place is a link to that one only, and a coincidence of days or committees is
     * none.
     */
    private Optional<LinkReason> agendaGround(boolean numbered, boolean leads) {
        if (mention.isLinked() || !isTitled()) {
            return Optional.empty();
        }
        if (numbered) {
            return Optional.of(LinkReason.NUMBER_AND_TITLE);
        }
        return Optional.of(leads ? LinkReason.DOCUMENT_AND_TITLE : LinkReason.TITLE_ALONE);
    }

    /** Returns the reason for a vote or a debate. */
    private Optional<LinkReason> recordGround(boolean numbered, boolean leads) {
        if (leads && isOwnPage()) {
            return Optional.of(LinkReason.OWN_PAGE);
        }
        return isTitled()
                ? Optional.of(titleGround(numbered, leads))
                : Optional.of(LinkReason.NUMBER)
                        .filter(ground -> numbered && mention.titles().isEmpty());
    }

    private boolean isTitled() {
        return !Collections.disjoint(mention.titles(), bill.bears().titles());
    }

    private LinkReason titleGround(boolean numbered, boolean leads) {
        if (numbered) {
            return LinkReason.NUMBER_AND_TITLE;
        }
        if (leads) {
            return LinkReason.DOCUMENT_AND_TITLE;
        }
        if (tookAStepThatDay() || wasReportedThatDay()) {
            return LinkReason.TITLE_AND_DAY;
        }
        return dealtWith ? LinkReason.TITLE_AND_PROCEEDING : LinkReason.TITLE_ALONE;
    }

    private boolean isOwnPage() {
        return Optional.ofNullable(occasion.address())
                .map(MentionForms::place)
                .filter(mention.address()::equals)
                .isPresent();
    }

    private boolean tookAStepThatDay() {
        return bill.moves().stream().anyMatch(step -> isDecisive(step) && occasion.isAt(step.chamber(), step.date()));
    }

    private boolean isDecisive(Candidate.Move step) {
        return switch (step.kind()) {
            case URGENT, WAIVED, REPORTED, REPORTED_NEGATIVE, PASSED, REJECTED -> true;
            case PRESENTED, REFERRED -> isSittingRecord();
            case EXTENDED, WITHDRAWN, PUBLISHED, OTHER -> false;
        };
    }

    /**
     * Whether the proceeding is the record of a sitting, which also lists what was presented in it; that is not voted
     * on, nor discussed in a meeting, the same day.
     */
    private boolean isSittingRecord() {
        return occasion.subject() == ProceedingKind.DEBATE;
    }

    /**
     * Whether the gazette of that chamber published a report or minuta on it that day; for the record of a sitting, any
     * publication counts.
     */
    private boolean wasReportedThatDay() {
        boolean reports = bill.kind() == BillKind.REPORT || bill.kind() == BillKind.MINUTA || isSittingRecord();
        return reports && occasion.isAt(CHAMBER_BY_GAZETTE.get(bill.site()), bill.presentedOn());
    }
}
