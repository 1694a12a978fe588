package mx.vigia.notification.notice;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import mx.vigia.platform.store.Jdbc;

/**
 * Files what a fact adds to another about the same event, the votes or the result, for the people who were notified of
 * that: once and for the same watches.
 */
@ApplicationScoped
class AdditionRecipients {
    private static final String FIND_SQL = """
            select distinct on (n.recipient, r.watch_id) n.recipient, r.watch_id, r.found, r.asked
            from unnest(?::uuid[], ?::uuid[]) as told (watch, fact)
                join notice n on n.fact_id = told.fact
                join notice_reason r on r.notice_id = n.id and r.watch_id = told.watch and r.on_behalf_of is null
                join delivery d on d.notice_id = n.id
            where not r.alerts_off and (d.state in ('DUE', 'ACCEPTED') or d.stands like '%IN_DOUBT')
            order by 1, 2, n.filed_at desc""";

    /** Whether another letter tells the recipient of the notice n the event to which its fact f adds something. */
    static final String EVENT_WAS_TOLD_CONDITION = """
            exists (select from jsonb_array_elements(f.told::jsonb -> 'alreadyTold') earlier
                join notice o on o.fact_id = (earlier ->> 'fact')::uuid and o.recipient = n.recipient
                join letter l on l.id = o.letter_id
                where f.kind in ('vote', 'passed', 'discarded') and earlier ->> 'adds' is not null
                    and o.fell is null and (l.state = 'ACCEPTED' or l.state = 'DUE' and l.id is distinct from n.letter_id))
            """;

    private final Jdbc jdbc;
    private final NoticeWriter noticeWriter;

    AdditionRecipients(Jdbc jdbc, NoticeWriter noticeWriter) {
        this.jdbc = jdbc;
        this.noticeWriter = noticeWriter;
    }

    /** Files it for all of them, and returns their notices; empty where it adds nothing. */
    List<UUID> file(ReceivedFact received, Instant now) {
        var added = received.earlier().additions();
        if (added.isEmpty()) {
            return List.of();
        }
        var notified = jdbc.list(
                FIND_SQL,
                NotifiedWatch.ROW,
                added.stream().map(AlreadyTold::watch).toList(),
                added.stream().map(AlreadyTold::fact).toList());
        return noticeWriter.insert(
                notified.stream().map(one -> one.entry(received.fact())).toList(), now);
    }
}
