package mx.vigia.notification.letter;

import java.time.LocalDate;
import java.util.List;
import mx.vigia.notification.intake.FactTold;
import mx.vigia.platform.i18n.Words;

/**
 * What a letter says of a fact to whoever reads this language on this day, whyever they are told.
 *
 * @param brief what happened, in two or three words
 * @param late said when the fact was seen long after it happened; empty otherwise
 * @param sources what the list of sources stands under
 */
record Tale(
        FactTold fact,
        BillName name,
        String heading,
        String brief,
        List<Story.Line> lines,
        String late,
        String sources,
        boolean urgent) {
    Tale {
        lines = List.copyOf(lines);
    }

    static Tale of(FactTold fact, LocalDate today, Words words) {
        var narrator = new Narrator(fact, today, words.language(), words);
        return new Tale(
                fact,
                BillName.of(fact.bill()),
                narrator.heading(),
                narrator.brief(),
                narrator.lines(),
                narrator.late(),
                narrator.sources(),
                Urgency.of(fact, today));
    }
}
