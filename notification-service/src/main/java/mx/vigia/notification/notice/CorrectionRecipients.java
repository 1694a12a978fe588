package mx.vigia.notification.notice;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import mx.vigia.notification.watch.FactKind;
import mx.vigia.platform.store.Jdbc;

/**
 * Files retractions for the people who received, or may have received, what a person has retracted: once and for the
 * same watches, whatever kinds of fact those select, and even while they are paused: a pause means no news, and this is
 * that there was none. So do readers whose committee has turned its alerts off since. Readers who stopped the letters
 * get none.
 */
@ApplicationScoped
class CorrectionRecipients {
    /** Whether the fact f retracts one that was sent to the recipient of the notice n. */
    static final String TAKES_BACK_CONDITION = """
            exists (select from jsonb_path_query(f.told::jsonb, '$.**.takesBack[*]') back
                join notice before on before.fact_id::text = back #>> '{}' and before.recipient = n.recipient
                where f.kind = 'corrected')
            """;

    private final Jdbc jdbc;
    private final NoticeWriter noticeWriter;

    CorrectionRecipients(Jdbc jdbc, NoticeWriter noticeWriter) {
        this.jdbc = jdbc;
        this.noticeWriter = noticeWriter;
    }

    /**
     * Files a retraction for all of them, also where their committee's alerts are off by now, and returns their
     * notices; empty where it retracts nothing.
     */
    List<UUID> file(ReceivedFact told, Instant now) {
        if (told.takesBack().isEmpty()) {
            return List.of();
        }
        var heard = jdbc.list("""
                        select distinct on (n.recipient, r.watch_id) n.recipient, r.watch_id, r.found, r.asked
                        from notice n join notice_reason r on r.notice_id = n.id join delivery d on d.notice_id = n.id
                        where n.fact_id = any (?) and not r.alerts_off and (d.state in ('DUE', 'ACCEPTED') or d.stands like '%IN_DOUBT') order by 1, 2, n.filed_at desc""", NotifiedWatch.ROW, told.takesBack());
        var entries = heard.stream().map(one -> one.entry(told.fact())).toList();
        var notices = noticeWriter.insert(entries, Set.of(), now);
        jdbc.update(
                """
                update notice_reason r set alerts_off = false from unnest(?::uuid[], ?::uuid[]) x (notice, watch)
                where r.notice_id = x.notice and r.watch_id = x.watch and r.alerts_off""",
                entries.stream().map(NoticeWriter.Entry::notice).toList(),
                heard.stream().map(NotifiedWatch::watch).toList());
        return notices;
    }

    /**
     * Marks as not to be sent for committees what corrects only what its recipient was never sent, because the alerts
     * of the committee were off.
     */
    void holdOfUnsent(ReceivedFact told) {
        if (told.kind() != FactKind.CORRECTED) {
            return;
        }
        jdbc.update("""
                update notice_reason r set alerts_off = true from notice n, watch w
                where n.id = r.notice_id and w.id = r.watch_id and n.fact_id = ? and w.committee_id is not null
                and (select bool_and(b.fell is not distinct from 'ALERTS_OFF') from notice b join fact f on f.id = b.fact_id
                    where b.recipient = n.recipient and f.dossier = ? and f.id <> n.fact_id and (? or f.id = any (?)))""", told.fact(), told.subject().dossier(), told.takesBack().isEmpty(), told.takesBack());
        jdbc.update("""
                update notice n set fell = 'ALERTS_OFF' where n.fact_id = ? and n.fell is null and n.letter_id is null
                and (select bool_and(r.alerts_off) from notice_reason r where r.notice_id = n.id)""", told.fact());
    }
}
