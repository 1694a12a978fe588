package mx.vigia.notification.digest.matter;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import mx.vigia.notification.intake.FactEvent;

/**
 * An open bill that a committee's watches match, as last published, whether or not an alert of it was sent.
 *
 * @param reach how far it reaches, as a word of the contract
 * @param told when the committee was last alerted of it; empty if it was known before and has not changed
 * @param queries the queries of the committee's watches that it matches
 * @param next the next known day of it
 */
public record CommitteeMatter(
        UUID dossier,
        FactEvent.Bill bill,
        String reach,
        Optional<Instant> told,
        List<String> queries,
        Optional<LocalDate> next) {
    public CommitteeMatter {
        queries = List.copyOf(queries);
    }
}
