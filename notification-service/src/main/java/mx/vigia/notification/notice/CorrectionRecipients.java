package mx.vigia.notification.notice;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import mx.vigia.notification.JdbcStatements;

/**
 * Whoever was told, or may have been, of something that a person has taken back: told of that too, once and for the sake of the same watches, whatever kinds of fact
 * those ask for, and though they are paused: a pause asks for no news, and this is that there was none. Whoever stopped the letters gets none.
 */
@ApplicationScoped
class CorrectionRecipients {
    /** Whether the fact f takes back one of which the recipient of the notice n was told. */
    static final String TAKES_BACK_CONDITION = """
            exists (select from jsonb_path_query(f.told::jsonb, '$.**.takesBack[*]') back
                join notice before on before.fact_id::text = back #>> '{}' and before.recipient = n.recipient
                where f.kind = 'corrected')
            """;

    private final JdbcStatements rows;
    private final NoticeWriter register;

    CorrectionRecipients(JdbcStatements rows, NoticeWriter register) {
        this.rows = rows;
        this.register = register;
    }

    /** A watch for whose sake somebody was told, what it asked and what was found then. */
    private record NotifiedWatch(UUID recipient, UUID watch, String found, String asked) {}

    /** Files what was told under all of them, and gives their notices; nothing where it takes nothing back. */
    List<UUID> file(ReceivedFact told, Instant now) throws SQLException {
        if (told.takesBack().isEmpty()) {
            return List.of();
        }
        var heard = rows.read("""
                        select distinct on (n.recipient, r.watch_id) n.recipient, r.watch_id, r.found, r.asked
                        from notice n join notice_reason r on r.notice_id = n.id join delivery d on d.notice_id = n.id
                        where n.fact_id = any (?) and (d.state in ('DUE', 'ACCEPTED') or d.stands like '%IN_DOUBT') order by 1, 2, n.filed_at desc""", CorrectionRecipients::readRecipient, told.takesBack());
        return register.insert(heard.stream().map(one -> entry(told, one)).toList(), now);
    }

    private static NoticeWriter.Entry entry(ReceivedFact told, NotifiedWatch one) {
        return new NoticeWriter.Entry(
                one.recipient(), told.fact(), one.watch(), one.found(), MatchTransition.NONE, one.asked());
    }

    private static NotifiedWatch readRecipient(ResultSet row) throws SQLException {
        return new NotifiedWatch(
                row.getObject(1, UUID.class), row.getObject(2, UUID.class), row.getString(3), row.getString(4));
    }
}
