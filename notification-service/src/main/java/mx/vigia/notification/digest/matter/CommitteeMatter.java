package mx.vigia.notification.digest.matter;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import mx.vigia.notification.intake.FactEvent;

/**
 * A bill of which a committee was alerted, as last published.
 *
 * @param told when the committee was last alerted of it
 * @param queries the queries of the committee's watches that it still matches, as of their last alert
 * @param next the next known day of it
 */
public record CommitteeMatter(
        UUID dossier, FactEvent.Bill bill, Instant told, List<String> queries, Optional<LocalDate> next) {
    public CommitteeMatter {
        queries = List.copyOf(queries);
    }

    /** Returns it with this next known day. */
    CommitteeMatter on(Optional<LocalDate> day) {
        return new CommitteeMatter(dossier, bill, told, queries, day);
    }
}
