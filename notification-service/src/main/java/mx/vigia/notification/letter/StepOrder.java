package mx.vigia.notification.letter;

import mx.vigia.notification.intake.FactEvent;
import mx.vigia.notification.watch.FactKind;

/** Where the step of a fact stands in the process: in the chamber of origin, in the reviewing one, or after both. */
record StepOrder(FactEvent fact) {
    private static final int PLACES_OF_A_KIND = 2;
    private static final int PLACES_OF_A_CHAMBER = FactKind.values().length * PLACES_OF_A_KIND;

    private enum Part {
        ORIGIN,
        REVIEWING,
        AFTER_BOTH
    }

    /** Returns a number that is greater for later steps of the process. */
    int place() {
        return part().ordinal() * PLACES_OF_A_CHAMBER
                + fact.kind().ordinal() * PLACES_OF_A_KIND
                + (isVoteOnReservedArticles() ? 1 : 0);
    }

    /** Whether it is the vote that follows that on the whole. */
    private boolean isVoteOnReservedArticles() {
        return fact.after()
                .held()
                .filter(vote -> vote.reservation().isOfArticles())
                .isPresent();
    }

    private Part part() {
        return switch (fact.kind()) {
            case NEW, MOTION_NEW -> Part.ORIGIN;
            case REFERRED,
                    REFERRAL_CHANGED,
                    EXTENDED,
                    REPORTED,
                    REPORTED_NEGATIVE,
                    FIRST_READING,
                    WAIVED,
                    VOTE,
                    PASSED,
                    STEP_ADDED,
                    UNKNOWN -> new ChamberOfFact(fact).isReviewingOrByStage() ? Part.REVIEWING : Part.ORIGIN;
            case MINUTA -> Part.ORIGIN;
            default -> Part.AFTER_BOTH;
        };
    }
}
