package mx.vigia.notification.notice;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import mx.vigia.notification.Rows;

/** Files what is due to somebody who leaves under whoever takes their watches over. */
@ApplicationScoped
class Inheritance {
    private final Rows rows;
    private final NoticeRegister register;

    Inheritance(Rows rows, NoticeRegister register) {
        this.rows = rows;
        this.register = register;
    }

    /** A reason for which a fact was due to whoever leaves it behind. */
    private record Left(UUID fact, UUID watch, String found, String turn, String asked) {
        NoticeRegister.Entry to(UUID heir) {
            return new NoticeRegister.Entry(heir, fact, watch, found, Turn.called(turn), asked);
        }
    }

    /** Gives the notices that the heir has of it; one they have already has more reasons. */
    List<UUID> file(UUID from, UUID to, Instant now) throws SQLException {
        var left = rows.read("""
                select n.fact_id, r.watch_id, r.found, r.turn, r.asked
                from notice n join delivery d on d.notice_id = n.id join notice_reason r on r.notice_id = n.id
                where n.recipient = ? and d.state = 'DUE' and exists (select 1 from notice_reason o
                    join watch w on w.id = o.watch_id where o.notice_id = n.id and w.person_id = ?)""", Inheritance::left, from, to);
        return register.enter(left.stream().map(one -> one.to(to)).toList(), now);
    }

    private static Left left(ResultSet row) throws SQLException {
        return new Left(
                row.getObject(1, UUID.class),
                row.getObject(2, UUID.class),
                row.getString(3),
                row.getString(4),
                row.getString(5));
    }
}
