package mx.vigia.notification.digest.matter;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import mx.vigia.platform.store.Jdbc;

/** When a committee was last alerted of each bill. */
@ApplicationScoped
class LastAlertRepository {
    private static final String FIND_SQL = """
            select f.dossier, max(e.filed_at) as last from event e
                join fact f on f.id = e.fact_id and f.kind not like 'source-%'
            where e.committee_id = ? and e.filed_at > ? and e.ready_at <= now()
            group by f.dossier""";

    private final Jdbc jdbc;

    LastAlertRepository(Jdbc jdbc) {
        this.jdbc = jdbc;
    }

    /** Returns the moment of the last alert after this one, by bill. */
    Map<UUID, Instant> of(UUID committee, Instant since) {
        Map<UUID, Instant> last = new HashMap<>();
        jdbc.forEach(
                FIND_SQL,
                row -> last.put(row.getObject("dossier", UUID.class), Jdbc.instant(row, "last")),
                committee,
                since);
        return last;
    }
}
