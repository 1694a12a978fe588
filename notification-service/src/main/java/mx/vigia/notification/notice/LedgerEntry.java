package mx.vigia.notification.notice;

import java.time.Instant;
import java.util.List;
import mx.vigia.notification.watch.FactKind;

/**
 * A line of the ledger: the fact, the time, and the outcome of the letter.
 *
 * @param about the path of its page
 * @param notice its id; empty where those of several people are combined
 */
public record LedgerEntry(
        String about, FactKind kind, String title, Instant at, Outcome outcome, List<String> queries, String notice) {
    public LedgerEntry {
        queries = List.copyOf(queries);
    }

    /**
     * What became of it.
     *
     * @param state WAITING for its moment, HELD by a pause, DUE, ACCEPTED, UNDELIVERABLE or WITHDRAWN; of the last two
     *     {@code UNDELIVERABLE_IN_DOUBT} and {@code WITHDRAWN_IN_DOUBT} where an earlier attempt may have reached its
     *     reader
     * @param leaves when it leaves, where it is WAITING; the epoch otherwise
     */
    public record Outcome(String state, String remark, Instant leaves) {}
}
