package mx.vigia.notification.letter;

import java.util.Set;
import mx.vigia.notification.intake.FactEvent;
import mx.vigia.notification.intake.StepData;
import mx.vigia.notification.intake.VoteData;
import mx.vigia.notification.watch.FactKind;

/** Where the step of a fact stands in the process: in the chamber of origin, in the reviewing one, or after both. */
record StepOrder(FactEvent fact) {
    private static final int PLACES_OF_A_CHAMBER = FactKind.values().length;
    private static final Set<String> BILL_KINDS_WITH_AN_ORIGIN = Set.of("initiative", "motion");

    private enum Part {
        ORIGIN,
        REVIEWING,
        AFTER_BOTH
    }

    /** Returns a number that is greater for later steps of the process. */
    int place() {
        return part().ordinal() * PLACES_OF_A_CHAMBER + fact.kind().ordinal();
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
                    UNKNOWN -> isInReview() ? Part.REVIEWING : Part.ORIGIN;
            case MINUTA -> Part.ORIGIN;
            default -> Part.AFTER_BOTH;
        };
    }

    /** Whether it is a step of another chamber than that of the bill; where one is not known, by the stage. */
    private boolean isInReview() {
        var chamber = fact.after()
                .taken()
                .map(StepData::chamber)
                .or(() -> fact.after().held().map(VoteData::chamber))
                .orElse("");
        var origin = origin();
        var stage = fact.after().progress().stage();
        return chamber.isEmpty() || origin.isEmpty()
                ? stage.startsWith("REVIEWING_") || stage.equals("PASSED_REVIEWING")
                : !chamber.equals(origin);
    }

    /** Returns the chamber in whose gazette an initiative stands; empty for other matters and sources. */
    private String origin() {
        if (!BILL_KINDS_WITH_AN_ORIGIN.contains(fact.bill().kind())) {
            return "";
        }
        if (fact.site().startsWith("mx.diputados.")) {
            return "deputies";
        }
        return fact.site().startsWith("mx.senado.") ? "senate" : "";
    }
}
