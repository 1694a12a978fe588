package mx.vigia.analysis.intake;

import mx.vigia.analysis.bill.Field;
import mx.vigia.analysis.bill.Kind;
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
            Field field = whole.wordIfAny("field", Field.class);
            return new Sent(
                    whole.has("said") || field == Field.TITLE || field == Field.KIND
                            ? said(whole.part("said"), field)
                            : Said.nothing(),
                    field,
                    whole.part("step", Order::step),
                    whole.text("reason", 1_000),
                    whole.webAddressIfAny("reference"));
        } catch (Unacceptable unclear) {
            return new Unclear(unclear.getMessage());
        }
    }

    /** What a hand says of a bill: no word that we do not know, a title and a kind where these are set right, and of the steps a single one. */
    private static Said said(Part part, Field field) {
        if (field == Field.TITLE) {
            part.text("title", SightingReader.LONGEST_TITLE);
        }
        if (field == Field.KIND || part.has("kind")) {
            part.word("kind", Kind.class);
        }
        Said said = SightingReader.said(part);
        part.webAddressIfAny("officialAddress");
        part.part("consultation", window -> window.webAddressIfAny("address"));
        documents(part);
        part.parts("steps", field == Field.STEPS ? 1 : SightingReader.MOST_STEPS, Order::step);
        return said;
    }

    private static Step step(Part part) {
        Step step = SightingReader.step(part);
        documents(part);
        return step;
    }

    /** Goes through the documents, of which a reader of sightings has seen that they are not too many. */
    private static void documents(Part part) {
        part.parts("documents", Integer.MAX_VALUE, document -> document.webAddressIfAny("address"));
    }
}
