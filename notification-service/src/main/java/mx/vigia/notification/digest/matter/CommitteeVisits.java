package mx.vigia.notification.digest.matter;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import mx.vigia.platform.store.Jdbc;

/** The visits of people to committee pages, to show what is new since. */
@ApplicationScoped
public class CommitteeVisits {
    /** The maximum gap between page views of one visit. */
    private static final Duration VISIT_GAP = Duration.ofMinutes(30);

    private final Jdbc jdbc;
    private final Clock clock;

    CommitteeVisits(Jdbc jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Records a page view of this person; returns when the previous visit ended, or the first view of the first visit;
     * empty where this is the first view.
     */
    public Optional<Instant> begin(UUID person, UUID committee) {
        var now = clock.instant();
        return jdbc.one(
                """
                        insert into committee_visit as v (account_id, committee_id, looked_at) values (?, ?, ?)
                        on conflict (account_id, committee_id) do update set looked_at = excluded.looked_at,
                            before = case when v.looked_at < ? then v.looked_at else coalesce(v.before, v.looked_at) end
                        returning before""",
                row -> Optional.ofNullable(row.getTimestamp(1)).map(Timestamp::toInstant),
                person,
                committee,
                now,
                now.minus(VISIT_GAP));
    }

    /** Returns all stored visits of this person. */
    public List<Visit> of(UUID person) {
        return jdbc.list(
                "select committee_id, looked_at from committee_visit where account_id = ? order by looked_at desc",
                row -> new Visit(
                        row.getObject(1, UUID.class), row.getTimestamp(2).toInstant()),
                person);
    }

    /** The last visit of a person to a committee. */
    public record Visit(UUID committee, Instant lookedAt) {}
}
