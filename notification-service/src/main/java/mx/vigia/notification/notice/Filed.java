package mx.vigia.notification.notice;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import mx.vigia.notification.watch.FactKind;

/**
 * A line of the ledger: what was told, when, and what became of the letter.
 *
 * @param state DUE, ACCEPTED, UNDELIVERABLE or WITHDRAWN
 */
public record Filed(
        UUID dossier, FactKind kind, String title, Instant at, String state, String remark, List<String> queries) {
    public Filed {
        queries = List.copyOf(queries);
    }
}
