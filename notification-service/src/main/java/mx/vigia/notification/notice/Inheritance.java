package mx.vigia.notification.notice;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import mx.vigia.notification.Rows;

/** Files what is due to somebody who leaves under whoever takes their watches over. */
@ApplicationScoped
class Inheritance {
    private final Rows rows;

    Inheritance(Rows rows) {
        this.rows = rows;
    }

    /** Gives the notices that the heir has of it; one they have already has more reasons. */
    List<UUID> file(UUID from, UUID to, Instant now) throws SQLException {
        var due = rows.read("""
                select n.id, n.fact_id from notice n join delivery d on d.notice_id = n.id
                where n.recipient = ? and d.state = 'DUE' and exists (select 1 from notice_reason r
                    join watch w on w.id = r.watch_id where r.notice_id = n.id and w.person_id = ?)""", row -> new Left(row.getObject(1, UUID.class), row.getObject(2, UUID.class)), from, to);
        var filed = new ArrayList<UUID>();
        for (var one : due) {
            filed.add(file(one, to, now));
        }
        return filed;
    }

    private UUID file(Left left, UUID to, Instant now) throws SQLException {
        var notice = Due.notice(to, left.fact());
        rows.change(
                "insert into notice (id, recipient, fact_id, filed_at) values (?, ?, ?, ?) on conflict do nothing",
                notice,
                to,
                left.fact(),
                now);
        rows.change(
                "insert into notice_reason (notice_id, watch_id, found, turn) select ?, watch_id, found, turn from notice_reason where notice_id = ?"
                        + " on conflict do nothing",
                notice,
                left.notice());
        return notice;
    }

    /** A notice that its recipient left behind. */
    private record Left(UUID notice, UUID fact) {}
}
