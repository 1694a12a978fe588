package mx.vigia.notification.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import mx.vigia.notification.notice.FactPart;
import mx.vigia.notification.notice.NoticeRouter;
import mx.vigia.notification.notice.ReceivedFact;
import mx.vigia.notification.notice.SourceDependents;
import mx.vigia.notification.notice.WatchMatch;
import mx.vigia.notification.watch.FactKind;
import mx.vigia.platform.kafka.CloudEvent;

/**
 * Sends outage alerts: files an incident of an unresponsive source for those who depend on it, once while it lasts, and
 * once more for the same people when it is over. The reports of a source that comes and goes are held back until they
 * have lasted ({@link LastAnnouncedHealth}).
 */
@ApplicationScoped
class SourceAlarmHandler {
    private final SourceDependents dependents;
    private final LastAnnouncedHealthRepository healthRepository;
    private final NoticeRouter noticeRouter;
    private final SourceAlarmConfig config;
    private final ObjectMapper json;
    private final Clock clock;

    SourceAlarmHandler(
            SourceDependents dependents,
            LastAnnouncedHealthRepository healthRepository,
            NoticeRouter noticeRouter,
            SourceAlarmConfig config,
            ObjectMapper json,
            Clock clock) {
        this.dependents = dependents;
        this.healthRepository = healthRepository;
        this.noticeRouter = noticeRouter;
        this.config = config;
        this.json = json;
        this.clock = clock;
    }

    /** Files what this report makes due, inside the caller's transaction; it is idempotent. */
    void handle(SiteHealthEvent health) {
        if (health.isWithdrawn()) {
            healthRepository.findForUpdate(health.site());
            healthRepository.put(health.site(), LastAnnouncedHealth.NONE);
        } else if (health.incident() != null && health.hasRecovered()) {
            handleRecovery(health, clock.instant());
        } else if (health.incident() != null) {
            handleOutage(health, clock.instant());
        }
    }

    /** Files the held report of the site, where it is due, inside the caller's transaction. */
    void fileHeld(String site) {
        var now = clock.instant();
        var last = healthRepository.findForUpdate(site);
        apply(site, last, last.due(now, now.minus(config.tellWithin())), now);
    }

    private void handleOutage(SiteHealthEvent health, Instant now) {
        var last = healthRepository.findForUpdate(health.site());
        var old = health.round().endedAt().isBefore(now.minus(config.tellWithin()));
        if (!old && !isFiled(FactKind.SOURCE_SILENT, health)) {
            var calm = countRecentOutages(health.site(), now) == 0;
            apply(health.site(), last, last.afterOutage(health, calm, config.lasting(), now), now);
        }
    }

    private void handleRecovery(SiteHealthEvent health, Instant now) {
        var last = healthRepository.findForUpdate(health.site());
        var restless = countRecentOutages(health.site(), now) > 1;
        apply(health.site(), last, last.onRecovery(health, restless, config.steady(), now), now);
    }

    private void apply(String site, LastAnnouncedHealth last, LastAnnouncedHealth.Next next, Instant now) {
        healthRepository.put(site, next.then());
        if (next.tell() == null) {
            return;
        }
        if (next.tell().hasRecovered()) {
            fileRecovery(next.tell(), last.told());
        } else {
            var watches = dependents.on(site, now.minus(config.dependsFor()));
            file(next.tell(), FactKind.SOURCE_SILENT, next.tell().incident(), watches);
        }
    }

    /**
     * Files the recovery for those who were alerted of that outage, though the site may have come and gone since; the
     * router knows who was alerted without a watch.
     */
    private void fileRecovery(SiteHealthEvent health, UUID silence) {
        var notifiedWatches =
                dependents.findNotifiedWatches(id(FactKind.SOURCE_SILENT, health.site(), silence), health.site());
        file(health, FactKind.SOURCE_RECOVERED, silence, notifiedWatches);
    }

    private void file(SiteHealthEvent health, FactKind kind, UUID incident, List<WatchMatch> watches) {
        var fact = new ReceivedFact(
                id(kind, health.site(), incident),
                kind,
                new ReceivedFact.Subject(incident, health.name(), health.site()),
                new ReceivedFact.Arrival(false, false, FactKind.NEW, List.of()),
                new FactPart(1, 1),
                toJson(health),
                watches,
                ReceivedFact.Earlier.NONE);
        noticeRouter.file(fact, health.since());
    }

    private boolean isFiled(FactKind kind, SiteHealthEvent health) {
        return dependents.isFiled(id(kind, health.site(), health.incident()));
    }

    private int countRecentOutages(String site, Instant now) {
        return dependents.countOutages(site, now.minus(config.calm()));
    }

    private static UUID id(FactKind kind, String site, UUID incident) {
        return CloudEvent.idFrom(kind.written(), site, incident.toString());
    }

    private String toJson(SiteHealthEvent health) {
        try {
            return json.writeValueAsString(health);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The health of a site is always writable", e);
        }
    }
}
