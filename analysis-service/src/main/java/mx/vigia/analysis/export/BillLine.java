package mx.vigia.analysis.export;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import mx.vigia.analysis.dossier.Dossier;
import mx.vigia.analysis.matching.publishing.CongressData;
import mx.vigia.analysis.topic.english.EnglishTitles;

/**
 * A bill as it stands on a line of {@code bills.jsonl}: as programs are told of it one by one, without parts.
 *
 * @param headingEnglish null where none is given
 * @param congress null of what goes through no congress of a federal entity
 * @param enteredByMistake true, or null
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record BillLine(@JsonUnwrapped Dossier bill, String headingEnglish, CongressData congress, Boolean enteredByMistake) {
    static BillLine of(Dossier bill, EnglishTitles headings) {
        return new BillLine(
                bill,
                headings.of(bill).orElse(null),
                bill.congress().map(CongressData::of).orElse(null),
                bill.isRetracted() ? true : null);
    }
}
