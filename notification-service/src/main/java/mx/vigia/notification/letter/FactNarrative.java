package mx.vigia.notification.letter;

import java.time.LocalDate;
import java.util.List;
import mx.vigia.notification.intake.FactEvent;
import mx.vigia.platform.i18n.Messages;

/**
 * What a letter says of a fact to whoever reads this language on this day, whyever they are told.
 *
 * @param brief what happened, in two or three words
 * @param late said when the fact was seen long after it happened; empty otherwise
 * @param sources what the list of sources stands under
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
                narrator.brief(),
                narrator.lines(),
                narrator.late(),
                narrator.sources(),
                UrgencyRule.of(fact, today));
    }
}
