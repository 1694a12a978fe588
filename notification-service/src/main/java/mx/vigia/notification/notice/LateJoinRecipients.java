package mx.vigia.notification.notice;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import mx.vigia.platform.store.Jdbc;

/**
 * Files that a report, minuta or decree belongs to a bill for the people who were notified of it alone shortly before:
 * once and for the same watches, whatever kinds of fact those select.
 */
@ApplicationScoped
class LateJoinRecipients {
    /** Those notified longer ago learn it from the page of the bill. */
    private static final Duration MAX_AGE = Duration.ofDays(14);

    private static final String FIND_SQL = """
            select distinct on (n.recipient, r.watch_id) n.recipient, r.watch_id, r.found, r.asked
            from fact alone join notice n on n.fact_id = alone.id join notice_reason r on r.notice_id = n.id
                join delivery d on d.notice_id = n.id
            where alone.dossier = any (?) and alone.taken_at >= ?
                and alone.told::jsonb #>> '{bill,kind}' in ('report', 'minuta', 'decree') and not r.alerts_off
                and (d.state in ('DUE', 'ACCEPTED') or d.stands like '%IN_DOUBT')
            order by 1, 2, n.filed_at desc""";

    private final Jdbc jdbc;
    private final NoticeWriter noticeWriter;

    LateJoinRecipients(Jdbc jdbc, NoticeWriter noticeWriter) {
        this.jdbc = jdbc;
        this.noticeWriter = noticeWriter;
    }

    /** Files it for all of them, and returns their notices; empty where nothing was notified alone. */
    List<UUID> file(ReceivedFact received, Instant now) {
        if (received.earlier().joined().isEmpty()) {
            return List.of();
        }
        var notified = jdbc.list(FIND_SQL, NotifiedWatch.ROW, received.earlier().joined(), now.minus(MAX_AGE));
        return noticeWriter.insert(
                notified.stream().map(one -> one.entry(received.fact())).toList(), now);
    }
}
