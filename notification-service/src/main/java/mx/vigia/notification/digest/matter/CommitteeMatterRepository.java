package mx.vigia.notification.digest.matter;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import mx.vigia.notification.intake.FactEvent;
import mx.vigia.platform.store.Jdbc;

/**
 * The bills of which a committee was alerted, each as of its latest fact, whether or not that was sent to the
 * committee.
 */
@ApplicationScoped
class CommitteeMatterRepository {
    private final Jdbc jdbc;
    private final ObjectMapper json;

    CommitteeMatterRepository(Jdbc jdbc, ObjectMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** Returns those it was alerted of since then that still match one of its watches, latest first. */
    List<CommitteeMatter> of(UUID committee, Instant since, int max) {
        return jdbc.list("""
                select m.dossier, m.last, m.queries, t.told from (
                    select dossier, max(filed_at) as last, array_agg(distinct asked) filter (where turn <> 'no-longer') as queries
                    from (select distinct on (f.dossier, r.watch_id) f.dossier, e.filed_at, r.turn, r.asked
                        from event e join fact f on f.id = e.fact_id and f.kind not like 'source-%'
                        join event_reason r on r.event_id = e.id join watch w on w.id = r.watch_id and w.state <> 'DELETED'
                        where e.committee_id = ? and e.filed_at > ? and e.ready_at <= now()
                        order by f.dossier, r.watch_id, e.filed_at desc, r.turn = 'no-longer') of_each_watch
                    group by dossier having bool_or(turn <> 'no-longer')
                    order by last desc limit ?) m
                join lateral (select told from fact where dossier = m.dossier and kind not like 'source-%'
                    order by taken_at desc, id limit 1) t on true
                order by m.last desc, m.dossier""", this::matter, committee, since, max);
    }

    private CommitteeMatter matter(ResultSet row) throws SQLException {
        return new CommitteeMatter(
                row.getObject(1, UUID.class),
                FactEvent.parseStored(row.getString(4), json).bill(),
                row.getTimestamp(2).toInstant(),
                List.of((String[]) row.getArray(3).getArray()),
                Optional.empty());
    }
}
