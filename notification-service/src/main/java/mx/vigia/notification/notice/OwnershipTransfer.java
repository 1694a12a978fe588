package mx.vigia.notification.notice;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import mx.vigia.notification.JdbcStatements;

/** Files what was found and not sent under whoever has the watches by now: an heir, or a new owner. */
@ApplicationScoped
class OwnershipTransfer {
    private final JdbcStatements rows;
    private final NoticeWriter register;

    OwnershipTransfer(JdbcStatements rows, NoticeWriter register) {
        this.rows = rows;
        this.register = register;
    }

    /** A reason for which a fact was due to whoever leaves it behind. */
    private record Left(UUID fact, UUID watch, String found, String turn, String asked) {
        NoticeWriter.Entry to(UUID heir) {
            return new NoticeWriter.Entry(heir, fact, watch, found, MatchTransition.called(turn), asked);
        }
    }

    /**
     * Gives the notices that the heir has of it; one they have already has more reasons. Only what watches found that are the heir's by now, or of committees in which
     * they sit: what else it was due for is none of their business.
     */
    List<UUID> file(UUID from, UUID to, Instant now) throws SQLException {
        var left = rows.read("""
                select n.fact_id, r.watch_id, r.found, r.turn, r.asked
                from notice n join delivery d on d.notice_id = n.id join notice_reason r on r.notice_id = n.id
                join watch w on w.id = r.watch_id
                where n.recipient = ? and d.state = 'DUE' and (w.person_id = ? or exists (
                        select from membership m where m.committee_id = w.committee_id and m.account_id = ?))
                and exists (select 1 from notice_reason o
                    join watch own on own.id = o.watch_id where o.notice_id = n.id and own.person_id = ?)""", OwnershipTransfer::readRow, from, to, to, to);
        return register.insert(left.stream().map(one -> one.to(to)).toList(), now);
    }

    /**
     * Files what one watch has found, and has not been sent to all who were to be told, under all who read what it tells now; gives their notices. Who has one of the
     * same fact already has one more reason, and is told no second time.
     */
    List<UUID> file(UUID watch, Instant now) throws SQLException {
        var left = rows.read("""
                select distinct on (n.fact_id, a.id) n.fact_id, r.watch_id, r.found, r.turn, r.asked, a.id
                from notice_reason r join notice n on n.id = r.notice_id join delivery d on d.notice_id = n.id
                join fact f on f.id = n.fact_id join watch w on w.id = r.watch_id
                left join membership m on m.committee_id = w.committee_id
                join account a on a.id = coalesce(w.person_id, m.account_id) and a.closed_at is null
                    and (a.hears_of_sources or f.kind not like 'source-%')
                where r.watch_id = ? and d.state = 'DUE'
                and not exists (select from watch_stop s where s.watch_id = w.id and s.account_id = a.id)
                and not exists (select from mute u where u.account_id = a.id and u.dossier = f.dossier)
                order by n.fact_id, a.id, n.filed_at""", row -> readRow(row).to(row.getObject(6, UUID.class)), watch);
        var notices = register.insert(left, now);
        reactivate(notices);
        return notices;
    }

    /** What was withdrawn from somebody because the watch had left them, and never reached them, is due again now that it is back. */
    private void reactivate(List<UUID> notices) throws SQLException {
        rows.change("""
                update notice n set letter_id = null, fell = null, due_at = null from letter l
                where n.id = any (?::uuid[]) and l.id = n.letter_id and not l.in_doubt
                and (n.fell = 'PASSED_ON' or n.fell is null and l.state = 'WITHDRAWN' and l.remark = 'PASSED_ON')""", notices);
    }

    private static Left readRow(ResultSet row) throws SQLException {
        return new Left(
                row.getObject(1, UUID.class),
                row.getObject(2, UUID.class),
                row.getString(3),
                row.getString(4),
                row.getString(5));
    }
}
