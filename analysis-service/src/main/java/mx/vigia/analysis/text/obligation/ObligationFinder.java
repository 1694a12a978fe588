package mx.vigia.analysis.text.obligation;

import java.util.ArrayList;
import java.util.List;
import mx.vigia.analysis.bill.LimitedList;
import mx.vigia.analysis.text.Folding;
import mx.vigia.analysis.text.Part;
import mx.vigia.analysis.text.PartKind;
import mx.vigia.analysis.text.Sentences;
import mx.vigia.analysis.text.Sentences.Sentence;
import mx.vigia.analysis.text.TextVersion;
import mx.vigia.analysis.text.obligation.Obligation.Kind;

/** Finds in the articles of a text what must happen by when, sentence by sentence. */
public final class ObligationFinder {
    /** The maximum number of obligations read from one text; no decree of our test collection has as many. */
    public static final int MAX_OBLIGATIONS = 100;

    private ObligationFinder() {}

    /** Returns the obligations of the transitory articles, in their order; at most {@link #MAX_OBLIGATIONS}. */
    public static LimitedList<Obligation> findTransitory(TextVersion version) {
        return findInParts(version, PartKind.TRANSITORY);
    }

    /**
     * Returns the obligations with a term in the articles of one kind, in their order; at most
     * {@link #MAX_OBLIGATIONS}.
     */
    public static LimitedList<Obligation> findInParts(TextVersion version, PartKind kind) {
        var found = new ArrayList<Obligation>();
        for (var part : version.parts(kind)) {
            if (found.size() > MAX_OBLIGATIONS) {
                break;
            }
            for (var sentence : Sentences.findIn(version.content(), part.body(), part.to())) {
                read(part, sentence, found);
            }
        }
        return LimitedList.of(found, MAX_OBLIGATIONS);
    }

    private static void read(Part part, Sentence sentence, List<Obligation> found) {
        if (found.size() > MAX_OBLIGATIONS) {
            return;
        }
        var folded = Folding.letters(sentence.words());
        var entries = EntryIntoForceParser.parse(
                sentence.words(), folded, part.number().rank() <= 1);
        if (!entries.isEmpty()) {
            entries.forEach(entry ->
                    found.add(createObligation(Kind.ENTRY_INTO_FORCE, part, "", entry.what(), entry.due(), sentence)));
            return;
        }
        var term = new DueExpressionFinder(folded).ofDuty();
        var duty = DutyParser.findIn(sentence.words(), folded);
        if (term.isPresent() && duty.isPresent() && !isEarlierCondition(folded, term.get(), duty.get())) {
            found.add(createObligation(
                    Kind.DUTY,
                    part,
                    duty.get().who(),
                    duty.get().what(),
                    term.get().due(),
                    sentence));
        }
    }

    /**
     * Whether this is an earlier condition: one that held <i>antes del</i> some day, stated before the order, is not a
     * term for it.
     */
    private static boolean isEarlierCondition(String folded, DueExpressionFinder.Counted term, DutyParser duty) {
        return folded.startsWith("antes", term.from()) && term.from() < duty.verb();
    }

    private static Obligation createObligation(
            Kind kind, Part part, String who, String what, DueExpression due, Sentence sentence) {
        return new Obligation(kind, part, who, what, due, sentence.from(), sentence.to());
    }
}
