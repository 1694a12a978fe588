package mx.vigia.notification.committee;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import mx.vigia.platform.store.Jdbc;

/** Whether the alerts of committees are on: until an administrator turns them on, their watches send nothing. */
@ApplicationScoped
public class CommitteeAlerts {
    private final Jdbc jdbc;

    CommitteeAlerts(Jdbc jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Returns those of these watches whose committees have their alerts off. Until the caller's transaction ends nobody
     * turns the alerts of any of their committees on or off, so that all it files for them is decided alike.
     */
    public Set<UUID> lockWatchesWithAlertsOff(Collection<UUID> watches) {
        if (watches.isEmpty()) {
            return Set.of();
        }
        return jdbc.list("""
                        select w.id, c.alerts_on from watch w join committee c on c.id = w.committee_id
                        where w.id = any (?::uuid[]) for share of c""", row -> Map.entry(row.getObject(1, UUID.class), row.getBoolean(2)), watches).stream()
                .filter(watch -> !watch.getValue())
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }
}
