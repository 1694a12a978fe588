package mx.vigia.analysis.bill;

import java.util.List;
import java.util.Map;

/** What a person said of a bill, kept as it was said and apart from what any page says. */
public sealed interface ManualStatement {
    /** The site that is none: what people enter stands under this name. */
    String MANUAL_SITE = "vigia.manual";

    /** Who said it, when and why. */
    ManualEditSignature signature();

    /** Something no site shows, a matter or a step: it speaks like a page, and less loudly than any other. */
    record Added(ManualEditSignature signature, StatedFields said) implements ManualStatement {
        /** As the word of a page. */
        public LatestPageStatement word() {
            return new LatestPageStatement(
                    0, said, List.of(), Map.of(), Map.of(), signature.page(), PageReadingHistory.empty());
        }
    }

    /** That a bill is about the topic of this id, or is not, whatever the rules of topics say. */
    record Judged(ManualEditSignature signature, String topic, boolean about) implements ManualStatement {}

    /**
     * A field, of steps a single one, that is to read otherwise than the sources have it.
     *
     * @param base what the sources said of it when it was corrected, or when the correction was last confirmed; of a step that they told no more by
     *     then, what they had last said of it, since it is known by that alone
     * @param value how it is to read; for a step that was none, empty
     * @param says what the sources say of it now
     */
    record Corrected(
            ManualEditSignature signature, BillField field, StatedFields base, StatedFields value, StatedFields says)
            implements ManualStatement {
        /** The same correction of what the sources say now. */
        public Corrected against(StatedFields saysNow) {
            return new Corrected(signature, field, base, value, saysNow);
        }

        /** The same correction, confirmed by a person who has seen what the sources say now. */
        public Corrected confirmed() {
            boolean struck = field == BillField.STEPS && says.steps().isEmpty();
            return new Corrected(signature, field, struck ? base : says, value, says);
        }
    }
}
