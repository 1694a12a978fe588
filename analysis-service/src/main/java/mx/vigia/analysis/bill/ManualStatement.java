package mx.vigia.analysis.bill;

import java.util.List;
import java.util.Map;

/** A statement by a person about a bill, kept verbatim and separate from what pages state. */
public sealed interface ManualStatement {
    /** The site id of manual entries, which belong to no real site. */
    String MANUAL_SITE = "vigia.manual";

    /** Returns who made the statement, when and why. */
    ManualEditSignature signature();

    /** A matter or a step that no site shows: treated like a page, with lower priority than any other. */
    record Added(ManualEditSignature signature, StatedFields said) implements ManualStatement {
        /** Returns this entry as the statement of a page. */
        public LatestPageStatement word() {
            return new LatestPageStatement(
                    0, said, List.of(), Map.of(), Map.of(), signature.page(), PageReadingHistory.empty());
        }
    }

    /** A judgement that a bill is, or is not, about the topic of this id, regardless of the topic rules. */
    record Judged(ManualEditSignature signature, String topic, boolean about) implements ManualStatement {}

    /**
     * A correction of a field, or of a single step, against what the sources state.
     *
     * @param base what the sources stated when it was corrected, or when the correction was last confirmed; for a step
     *     that they no longer listed by then, their last statement of it, which is the only way to identify it
     * @param value the corrected value; for a step that never happened, empty
     * @param says what the sources state now
     */
    record Corrected(
            ManualEditSignature signature, BillField field, StatedFields base, StatedFields value, StatedFields says)
            implements ManualStatement {
        /** Returns the same correction against the sources' current statement. */
        public Corrected against(StatedFields saysNow) {
            return new Corrected(signature, field, base, value, saysNow);
        }

        /** Returns this correction, confirmed by a person who has seen the sources' current statement. */
        public Corrected confirmed() {
            boolean struck = field == BillField.STEPS && says.steps().isEmpty();
            return new Corrected(signature, field, struck ? base : says, value, says);
        }
    }
}
