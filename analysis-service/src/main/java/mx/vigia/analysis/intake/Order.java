package mx.vigia.analysis.intake;

import java.time.LocalDate;
import mx.vigia.analysis.bill.Chamber;
import mx.vigia.analysis.bill.Field;
import mx.vigia.analysis.bill.Kind;
import mx.vigia.analysis.bill.Said;
import mx.vigia.analysis.bill.Step;
import mx.vigia.analysis.bill.StepKind;
import mx.vigia.analysis.hand.PastDays;

/** What a program sent for a person's hand to do, read as strictly as a sighting is; words that we do not know are refused, for nobody newer says them. */
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

    /** Reads the JSON of an order; the days of what it tells are among those. */
    static Order of(byte[] json, PastDays past) {
        try {
            Part whole = new Part("order", EventJson.tree(json));
            OrderFields.check(whole);
            Field field = whole.wordIfAny("field", Field.class);
            return new Sent(
                    whole.has("said") || field == Field.TITLE || field == Field.KIND
                            ? said(whole.part("said"), field, past)
                            : Said.nothing(),
                    field,
                    whole.part("step", field == null ? step -> taken(step, past) : Order::step),
                    whole.legible("reason", 1_000),
                    whole.webAddressIfAny("reference"));
        } catch (Unacceptable unclear) {
            return new Unclear(unclear.getMessage());
        }
    }

    /** What a hand says of a bill: no word that we do not know, a title and a kind where these are set right, and of the steps a single one. */
    private static Said said(Part part, Field field, PastDays past) {
        if (field == Field.TITLE || part.has("title")) {
            part.legible("title", SightingReader.LONGEST_TITLE);
        }
        if (field == Field.KIND || part.has("kind")) {
            part.word("kind", Kind.class);
        }
        happened(part, "presentedOn", past);
        Said said = SightingReader.said(part);
        part.webAddressIfAny("officialAddress");
        part.part("consultation", window -> window.webAddressIfAny("address"));
        documents(part);
        part.parts("steps", field == Field.STEPS ? 1 : SightingReader.MOST_STEPS, step -> taken(step, past));
        return said;
    }

    private static Step taken(Part step, PastDays past) {
        happened(step, "date", past);
        step.legible("phrase", SightingReader.LONGEST_PHRASE);
        return step(step);
    }

    private static Step step(Part part) {
        part.word("kind", StepKind.class);
        part.wordIfAny("chamber", Chamber.class);
        Step step = SightingReader.step(part);
        documents(part);
        return step;
    }

    /** Goes through the documents, of which a reader of sightings has seen that they are not too many. */
    private static void documents(Part part) {
        part.parts("documents", Integer.MAX_VALUE, document -> document.webAddressIfAny("address"));
    }

    private static void happened(Part part, String field, PastDays past) {
        LocalDate day = part.dayIfAny(field);
        if (day != null && !past.has(day)) {
            throw new Unacceptable("expected a day from %s to %s at %s.%s but found %s"
                    .formatted(PastDays.EARLIEST, past.latest(), part.name(), field, day));
        }
    }
}
