package mx.vigia.notification.upkeep.retention;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import mx.vigia.platform.store.Jdbc;

/** The rows of the ledger, for deletion by age: received facts, their notices and reasons, and the letters. */
@ApplicationScoped
class LedgerRetentionRepository {
    /** Deletes everything that refers to facts, in the order of the references. */
    private static final List<String> DELETE_FACT_ROWS_SQL = List.of(
            "delete from opinion where notice_id in (select id from notice where fact_id = any (?::uuid[]))",
            "delete from notice_reason where notice_id in (select id from notice where fact_id = any (?::uuid[]))",
            "update letter set reminds_of = null where reminds_of in (select id from notice where fact_id = any (?::uuid[]))",
            "delete from notice where fact_id = any (?::uuid[])",
            "delete from alarm where fact_id = any (?::uuid[])",
            "delete from fact where id = any (?::uuid[])");

    private final Jdbc jdbc;

    LedgerRetentionRepository(Jdbc jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Deletes facts received before then of which no event is stored, with their notices; except those of which
     * somebody was notified since, whose letter was settled since, or that are still to be sent or to be answered by a
     * committee.
     */
    int deleteFacts(Instant before, int max) {
        return QuarkusTransaction.requiringNew().call(() -> {
            var old = lockExpired(before, max);
            for (var statement : DELETE_FACT_ROWS_SQL) {
                jdbc.update(statement, old);
            }
            return old.size();
        });
    }

    /**
     * Locks expired facts. Offset 0 makes the database look up the notices of each fact, oldest facts first; joined,
     * all notices would be read for every batch.
     */
    private List<UUID> lockExpired(Instant before, int max) {
        return jdbc.list("""
                select f.id from fact f where f.taken_at < ?
                and not exists (select from event e where e.fact_id = f.id)
                and not exists (select from notice n left join letter l on l.id = n.letter_id
                    where n.fact_id = f.id and (n.filed_at >= ? or l.settled_at >= ?
                        or n.fell is null and (n.letter_id is null or l.state = 'DUE')) offset 0)
                and not exists (select from notice n join letter l on l.reminds_of = n.id where n.fact_id = f.id and l.state = 'DUE' offset 0)
                and not exists (select from alarm a where a.fact_id = f.id and a.answered_at is null and a.reminded_at is null)
                order by f.taken_at limit ? for update of f skip locked""", row -> row.getObject(1, UUID.class), before, before, before, max);
    }

    /** Deletes letters settled before then that have no notices any more. */
    int deleteLetters(Instant before, int max) {
        return jdbc.update("""
                with gone as (select l.id from letter l where l.state <> 'DUE' and l.settled_at < ? and l.reminds_of is null
                    and not exists (select from notice n where n.letter_id = l.id offset 0)
                    order by l.settled_at limit ? for update skip locked)
                delete from letter l using gone where l.id = gone.id""", before, max);
    }

    /**
     * Deletes periods that ended before then in which an alert was paused or ended, its letters stopped or a bill
     * muted: none of their facts is stored.
     */
    int deleteSuspensions(Instant before, int max) {
        return jdbc.update(
                "delete from stood_aside where id in (select id from stood_aside where until < ? order by until limit ?)",
                before,
                max);
    }
}
