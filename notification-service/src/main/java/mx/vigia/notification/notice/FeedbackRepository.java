package mx.vigia.notification.notice;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import mx.vigia.platform.store.Jdbc;

/** The readers' feedback on their own notices: useful or not, the latest answer counts. */
@ApplicationScoped
public class FeedbackRepository {
    private final Jdbc jdbc;

    FeedbackRepository(Jdbc jdbc) {
        this.jdbc = jdbc;
    }

    /** The numbers of useful, useless, and all notices of a watch. */
    public record Usefulness(int useful, int useless, int notices) {}

    /** The feedback of a reader on one notice. */
    public record Given(UUID notice, String title, boolean useful, Instant at) {}

    /** Returns all feedback of this reader, latest first. */
    public List<Given> by(UUID reader) {
        return jdbc.list(
                """
                select o.notice_id, f.title, o.useful, o.given_at from opinion o join notice n on n.id = o.notice_id
                join fact f on f.id = n.fact_id where n.recipient = ? order by o.given_at desc, o.notice_id""",
                row -> new Given(
                        row.getObject(1, UUID.class),
                        row.getString(2),
                        row.getBoolean(3),
                        row.getTimestamp(4).toInstant()),
                reader);
    }

    /** Stores the feedback of the notice's own reader; that of anybody else is ignored. */
    public void save(UUID reader, UUID notice, boolean useful, Instant now) {
        jdbc.update("""
                insert into opinion (notice_id, useful, given_at) select id, ?, ? from notice where id = ? and recipient = ?
                on conflict (notice_id) do update set useful = excluded.useful, given_at = excluded.given_at""", useful, now, notice, reader);
    }

    /** Returns the reader's feedback on this notice, if any. */
    public Optional<Boolean> of(UUID notice) {
        return jdbc.first("select useful from opinion where notice_id = ?", row -> row.getBoolean(1), notice);
    }

    /** Returns the feedback of all readers of a watch together. */
    public Usefulness findUsefulness(UUID watch) {
        return jdbc.one("""
                        select count(*) filter (where o.useful), count(*) filter (where not o.useful), count(*)
                        from notice_reason r left join opinion o on o.notice_id = r.notice_id where r.watch_id = ? and not r.alerts_off""", row -> new Usefulness(row.getInt(1), row.getInt(2), row.getInt(3)), watch);
    }
}
