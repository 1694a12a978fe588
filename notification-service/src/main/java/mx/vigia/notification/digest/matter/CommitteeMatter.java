package mx.vigia.notification.digest.matter;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import mx.vigia.notification.intake.FactEvent;

/**
 * A bill of which a committee was told, as it was last told to anybody.
 *
 * @param told when the committee was last told of it
 * @param queries what those of the committee's watches that it still answers asked when they had last something to tell of it
 * @param next the next day that is known of it
 */
public record CommitteeMatter(
        UUID dossier, FactEvent.Bill bill, Instant told, List<String> queries, Optional<LocalDate> next) {
    public CommitteeMatter {
        queries = List.copyOf(queries);
    }

    /** With the next day that is known of it. */
    CommitteeMatter on(Optional<LocalDate> day) {
        return new CommitteeMatter(dossier, bill, told, queries, day);
    }
}
