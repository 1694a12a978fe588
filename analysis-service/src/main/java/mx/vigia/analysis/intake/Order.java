package mx.vigia.analysis.intake;

import mx.vigia.analysis.bill.Field;
import mx.vigia.analysis.bill.Said;
import mx.vigia.analysis.bill.Step;

/** What a program sent for a person's hand to do, read as strictly as a sighting is. */
public sealed interface Order {
    /**
     * It can be meant.
     *
     * @param said what is to be said; nothing where it was left out
     * @param field the field to set right, or null
     * @param step the step that is meant or to be added, or null
     * @param reference where it can be read, or null
     */
    record Sent(Said said, Field field, Step step, String reason, String reference) implements Order {}

    /** It cannot be meant: what was expected where, and what was found. */
    record Unclear(String why) implements Order {}

    /** Reads the JSON of an order. */
    static Order of(byte[] json) {
        try {
            Part whole = new Part("order", EventJson.tree(json));
            return new Sent(
                    whole.has("said") ? SightingReader.said(whole.part("said")) : Said.nothing(),
                    whole.wordIfAny("field", Field.class),
                    whole.part("step", SightingReader::step),
                    whole.text("reason", 1_000),
                    whole.addressIfAny("reference"));
        } catch (Unacceptable unclear) {
            return new Unclear(unclear.getMessage());
        }
    }
}
