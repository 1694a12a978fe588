package mx.vigia.notification.letter;

import java.time.LocalDate;
import java.util.List;
import mx.vigia.notification.intake.FactEvent;
import mx.vigia.platform.i18n.Messages;

/**
 * The text of a fact in a letter, for a language and a day, independent of the reader's reasons.
 *
 * @param brief what happened, in two or three words
 * @param late stated when the fact was seen long after it happened; empty otherwise
 * @param sources the heading of the list of sources
 */
record FactNarrative(
        FactEvent fact,
        BillReferenceText name,
        String heading,
        String brief,
        List<LetterModel.Line> lines,
        String late,
        String sources,
        boolean urgent) {
    FactNarrative {
        lines = List.copyOf(lines);
    }

    static FactNarrative of(FactEvent fact, LocalDate today, Messages words) {
        var narrator = new Narrator(fact, today, words.language(), words);
        return new FactNarrative(
                fact,
                BillReferenceText.of(fact.bill()),
                narrator.heading(),
                narrator.subjectWords(),
                narrator.lines(),
                narrator.late(),
                narrator.sources(),
                UrgencyRule.of(fact, today));
    }
}
