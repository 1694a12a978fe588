package mx.vigia.notification.notice;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import mx.vigia.notification.Rows;

/**
 * Whoever was told of something that a person has taken back: told of that too, once and for the sake of the same watches, whatever kinds of fact
 * those ask for, and though they are paused: a pause asks for no news, and this is that there was none. Whoever stopped the letters gets none.
 */
@ApplicationScoped
class Misinformed {
    /** Whether the fact f takes back one of which the recipient of the notice n was told. */
    static final String TAKES_BACK = """
            exists (select from jsonb_path_query(f.told::jsonb, '$.**.takesBack[*]') back
                join notice before on before.fact_id::text = back #>> '{}' and before.recipient = n.recipient
                where f.kind = 'corrected')
            """;

    private final Rows rows;

    Misinformed(Rows rows) {
        this.rows = rows;
    }

    /** A watch for whose sake somebody was told, and what was found then. */
    private record Heard(UUID recipient, UUID watch, String found) {}

    /** Files what was told under all of them, and gives their notices; nothing where it takes nothing back. */
    List<UUID> file(Told told, Instant now) throws SQLException {
        if (told.takesBack().isEmpty()) {
            return List.of();
        }
        var heard = rows.read("""
                        select distinct on (n.recipient, r.watch_id) n.recipient, r.watch_id, r.found
                        from notice n join notice_reason r on r.notice_id = n.id join delivery d on d.notice_id = n.id
                        where n.fact_id = any (?) and d.state in ('DUE', 'ACCEPTED') order by 1, 2, n.filed_at desc""", Misinformed::heard, told.takesBack());
        for (var one : heard) {
            file(Due.notice(one.recipient(), told.fact()), told.fact(), one, now);
        }
        return heard.stream()
                .map(one -> Due.notice(one.recipient(), told.fact()))
                .distinct()
                .toList();
    }

    private void file(UUID notice, UUID fact, Heard one, Instant now) throws SQLException {
        rows.change(
                "insert into notice (id, recipient, fact_id, filed_at) values (?, ?, ?, ?) on conflict do nothing",
                notice,
                one.recipient(),
                fact,
                now);
        rows.change(
                "insert into notice_reason (notice_id, watch_id, found) values (?, ?, ?) on conflict do nothing",
                notice,
                one.watch(),
                one.found());
    }

    private static Heard heard(ResultSet row) throws SQLException {
        return new Heard(row.getObject(1, UUID.class), row.getObject(2, UUID.class), row.getString(3));
    }
}
