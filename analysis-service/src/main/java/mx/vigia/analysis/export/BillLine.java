package mx.vigia.analysis.export;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import mx.vigia.analysis.dossier.Dossier;
import mx.vigia.analysis.matching.publishing.CongressData;
import mx.vigia.analysis.topic.english.EnglishTitles;

/**
 * A bill as a line of {@code bills.jsonl}: the same as the API returns for one bill, without parts.
 *
 * @param headingEnglish null where none is given
 * @param congress null for a bill that goes through no congress of a federal entity
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
