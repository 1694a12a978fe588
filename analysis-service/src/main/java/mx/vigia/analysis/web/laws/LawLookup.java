package mx.vigia.analysis.web.laws;

import java.time.LocalDate;
import java.util.List;
import mx.vigia.analysis.law.Law;
import mx.vigia.analysis.law.LawCatalog;
import mx.vigia.platform.i18n.Messages;
import mx.vigia.platform.web.Problem;

/**
 * A law identified by a URL: one of the catalogue, or one that some bill names or whose text in force we have;
 * {@code records} is empty for these.
 */
record LawLookup(String id, String name, List<Law> records) {

    /** Returns the law, or 404. */
    static LawLookup of(String id, LawBillRepository billRepository, Messages words) {
        List<Law> records = LawCatalog.known().findById(id);
        if (!records.isEmpty()) {
            return new LawLookup(id, records.getFirst().name(), records);
        }
        return billRepository.findName(id).stream()
                .findFirst()
                .map(name -> new LawLookup(id, name, List.of()))
                .orElseThrow(() -> Problem.notFound(words.say("law.unknown")).raised());
    }

    /** Whether a law of this name was in force on this day, as far as known. */
    boolean isInForce(LocalDate day) {
        return records.isEmpty() || records.stream().anyMatch(law -> law.isInForce(day));
    }
}
