package mx.vigia.notification.notice;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import mx.vigia.platform.store.Jdbc;
import mx.vigia.platform.store.SqlFunction;

/** Files unsent matches for the current owner of the watches: an heir, or a new owner. */
@ApplicationScoped
class OwnershipTransfer {
    private static final SqlFunction<Left> LEFT = row -> new Left(
            row.getObject(1, UUID.class),
            row.getObject(2, UUID.class),
            row.getString(3),
            row.getString(4),
            row.getString(5));

    private final Jdbc jdbc;
    private final NoticeWriter noticeWriter;

    OwnershipTransfer(Jdbc jdbc, NoticeWriter noticeWriter) {
        this.jdbc = jdbc;
        this.noticeWriter = noticeWriter;
    }

    /** A reason for which a fact was due to the former owner. */
    private record Left(UUID fact, UUID watch, String found, String turn, String asked) {
        NoticeWriter.Entry to(UUID heir) {
            return new NoticeWriter.Entry(heir, fact, watch, found, MatchTransition.called(turn), asked);
        }
    }

    /**
     * Returns the notices that the heir has of it; existing ones get more reasons. Only those of watches that are the
     * heir's by now, or of committees of which they are a member: the other reasons are private to the former owner.
     */
    List<UUID> file(UUID from, UUID to, Instant now) {
        var left = jdbc.list("""
                select n.fact_id, r.watch_id, r.found, r.turn, r.asked
                from notice n join delivery d on d.notice_id = n.id join notice_reason r on r.notice_id = n.id
                join watch w on w.id = r.watch_id
                where n.recipient = ? and d.state = 'DUE' and not r.alerts_off and (w.person_id = ? or exists (
                        select from membership m where m.committee_id = w.committee_id and m.account_id = ?))
                and exists (select 1 from notice_reason o
                    join watch own on own.id = o.watch_id where o.notice_id = n.id and own.person_id = ?)""", LEFT, from, to, to, to);
        return noticeWriter.insert(left.stream().map(one -> one.to(to)).toList(), now);
    }

    /**
     * Files what one watch has matched, and was not sent to all its recipients, for all its current readers; returns
     * their notices. A reader with a notice of the same fact gets one more reason, and no second alert.
     */
    List<UUID> file(UUID watch, Instant now) {
        var left = jdbc.list("""
                select distinct on (n.fact_id, a.id) n.fact_id, r.watch_id, r.found, r.turn, r.asked, a.id
                from notice_reason r join notice n on n.id = r.notice_id join delivery d on d.notice_id = n.id
                join fact f on f.id = n.fact_id join watch w on w.id = r.watch_id
                left join membership m on m.committee_id = w.committee_id
                join account a on a.id = coalesce(w.person_id, m.account_id) and a.closed_at is null
                    and (a.hears_of_sources or f.kind not like 'source-%')
                where r.watch_id = ? and d.state = 'DUE' and not r.alerts_off
                and not exists (select from watch_stop s where s.watch_id = w.id and s.account_id = a.id)
                and not exists (select from mute u where u.account_id = a.id and u.dossier = f.dossier)
                order by n.fact_id, a.id, n.filed_at""", row -> LEFT.apply(row).to(row.getObject(6, UUID.class)), watch);
        var notices = noticeWriter.insert(left, now);
        reactivate(notices);
        return notices;
    }

    /**
     * Reactivates notices that were withdrawn because the watch had another owner, and were never sent, now that it is
     * back.
     */
    private void reactivate(List<UUID> notices) {
        jdbc.update("""
                update notice n set letter_id = null, fell = null, due_at = null from letter l
                where n.id = any (?::uuid[]) and l.id = n.letter_id and not l.in_doubt
                and (n.fell = 'PASSED_ON' or n.fell is null and l.state = 'WITHDRAWN' and l.remark = 'PASSED_ON')""", notices);
    }
}
