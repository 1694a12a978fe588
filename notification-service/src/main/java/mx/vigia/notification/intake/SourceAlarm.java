package mx.vigia.notification.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import mx.vigia.house.CloudEvent;
import mx.vigia.notification.notice.Dependents;
import mx.vigia.notification.notice.Match;
import mx.vigia.notification.notice.NoticeDesk;
import mx.vigia.notification.notice.Told;
import mx.vigia.notification.watch.FactKind;

/** Files an incident of a source under those who depend on it: once while it lasts, and once more for the same people when it is over. */
@ApplicationScoped
class SourceAlarm {
    private final Dependents dependents;
    private final NoticeDesk desk;
    private final SourceConfig config;
    private final ObjectMapper json;
    private final Clock clock;

    SourceAlarm(Dependents dependents, NoticeDesk desk, SourceConfig config, ObjectMapper json, Clock clock) {
        this.dependents = dependents;
        this.desk = desk;
        this.config = config;
        this.json = json;
        this.clock = clock;
    }

    /** Files what this word of a source makes due, inside the caller's transaction; hearing it again changes nothing. */
    void hear(SiteHealth health) throws SQLException {
        if (health.incident() == null || health.isWithdrawn()) {
            return;
        }
        if (health.hasRecovered()) {
            recovered(health);
        } else {
            silent(health);
        }
    }

    private void silent(SiteHealth health) throws SQLException {
        var now = clock.instant();
        var old = health.round().endedAt().isBefore(now.minus(config.tellWithin()));
        if (old
                || dependents.isFiled(id(health, FactKind.SOURCE_SILENT))
                || !dependents.areCalm(health.site(), now.minus(config.calm()))) {
            return;
        }
        file(health, FactKind.SOURCE_SILENT, dependents.on(health.site(), now.minus(config.dependsFor())));
    }

    private void recovered(SiteHealth health) throws SQLException {
        var told = dependents.toldOf(id(health, FactKind.SOURCE_SILENT), health.site());
        if (!told.isEmpty()) {
            file(health, FactKind.SOURCE_RECOVERED, told);
        }
    }

    private void file(SiteHealth health, FactKind kind, List<Match> watches) throws SQLException {
        desk.file(new Told(
                id(health, kind),
                health.incident(),
                kind,
                false,
                health.name(),
                health.site(),
                1,
                1,
                written(health),
                watches));
    }

    private static UUID id(SiteHealth health, FactKind kind) {
        return CloudEvent.idFrom(
                kind.written(), health.site(), health.incident().toString());
    }

    private String written(SiteHealth health) {
        try {
            return json.writeValueAsString(health);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The health of a site is always writable", e);
        }
    }
}
