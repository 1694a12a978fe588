package mx.vigia.notification.letter;

import java.util.Set;
import mx.vigia.notification.intake.FactEvent;
import mx.vigia.notification.intake.StepData;
import mx.vigia.notification.intake.VoteData;

/**
 * The chamber of a fact beside that in which its bill began. The stage of a bill says which of both has it today, and
 * not in which one an earlier step, read together with later ones, was taken.
 */
record ChamberOfFact(FactEvent fact) {
    private static final String DEPUTIES = "deputies";

    private static final String SENATE = "senate";

    /** The chambers that pass bills; the Permanent Commission reviews none. */
    private static final Set<String> CHAMBERS = Set.of(DEPUTIES, SENATE);

    private static final Set<String> BILL_KINDS_WITH_AN_ORIGIN = Set.of("initiative", "motion");

    /** Whether it is a step of the other chamber than that of the bill; false where one of both is not known. */
    boolean isReviewing() {
        return isKnown() && !chamber().equals(origin());
    }

    /** Returns the same; where one of both is not known, whether the bill is in review by its stage. */
    boolean isReviewingOrByStage() {
        var stage = fact.after().progress().stage();
        return isKnown() ? isReviewing() : stage.startsWith("REVIEWING_") || stage.equals("PASSED_REVIEWING");
    }

    /** Whether it is a step of the chamber in which the bill began; false where one of both is not known. */
    boolean isOfOrigin() {
        return isKnown() && chamber().equals(origin());
    }

    private boolean isKnown() {
        return CHAMBERS.contains(chamber()) && !origin().isEmpty();
    }

    private String chamber() {
        return fact.after()
                .taken()
                .map(StepData::chamber)
                .or(() -> fact.after().held().map(VoteData::chamber))
                .orElse("");
    }

    /**
     * Returns the chamber in whose gazette an initiative stands, or which sent a minuta to that of its gazette; empty
     * for other matters and sources.
     */
    private String origin() {
        var isMinuta = "minuta".equals(fact.bill().kind());
        if (!isMinuta && !BILL_KINDS_WITH_AN_ORIGIN.contains(fact.bill().kind())) {
            return "";
        }
        return switch (ofGazette()) {
            case DEPUTIES -> isMinuta ? SENATE : DEPUTIES;
            case SENATE -> isMinuta ? DEPUTIES : SENATE;
            default -> "";
        };
    }

    /** Returns the chamber in whose gazette its matter stands; empty for other sources. */
    String ofGazette() {
        if (fact.site().startsWith("mx.diputados.")) {
            return DEPUTIES;
        }
        return fact.site().startsWith("mx.senado.") ? SENATE : "";
    }
}
