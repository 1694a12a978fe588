package mx.vigia.notification.digest.matter;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import mx.vigia.notification.intake.FactTold;

/**
 * A bill of which a committee was told, as it was last told to anybody.
 *
 * @param told when the committee was last told of it
 * @param queries what those of the committee's watches that it still answers asked when they had last something to tell of it
 * @param next the next day that is known of it
 */
public record Matter(UUID dossier, FactTold.Bill bill, Instant told, List<String> queries, Optional<LocalDate> next) {
    public Matter {
        queries = List.copyOf(queries);
    }

    /** With the next day that is known of it. */
    Matter on(Optional<LocalDate> day) {
        return new Matter(dossier, bill, told, queries, day);
    }
}
