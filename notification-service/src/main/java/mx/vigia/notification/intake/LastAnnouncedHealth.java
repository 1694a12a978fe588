package mx.vigia.notification.intake;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * The last announced health of a site, and a newer report that is held back until it has lasted: a site that comes and
 * goes causes few letters, and the last of them is true. Pure: time is an argument.
 *
 * @param told the announced incident, as long as its end is not announced; null where the last announcement is that the
 *     site responds, or there is none
 * @param held the report that is held back, an outage where none is announced and a recovery where one is; null where
 *     none is
 * @param dueAt when the held report is announced, if it lasts until then; null where none is held
 * @param doubtedAt since when the site has responded again, where an outage is held; null where it has not
 */
record LastAnnouncedHealth(UUID told, SiteHealthEvent held, Instant dueAt, Instant doubtedAt) {
    static final LastAnnouncedHealth NONE = new LastAnnouncedHealth(null, null, null, null);

    /**
     * Handles an outage that is not announced yet; {@code calm} is whether no outage of the site was announced
     * recently.
     */
    Next afterOutage(SiteHealthEvent event, boolean calm, Duration lasting, Instant now) {
        if (calm) {
            return Next.withAlert(outageAnnounced(event), event);
        }
        if (told != null) {
            return Next.withoutAlert(silenceStands());
        }
        var since = held == null || hasRespondedFor(lasting, now) ? now.plus(lasting) : dueAt;
        return Next.withoutAlert(new LastAnnouncedHealth(null, event, since, null));
    }

    /** Handles a recovery; {@code restless} is whether the site came and went more than once recently. */
    Next onRecovery(SiteHealthEvent event, boolean restless, Duration steady, Instant now) {
        if (told == null) {
            var since = doubtedAt == null ? now : doubtedAt;
            return Next.withoutAlert(held == null ? NONE : new LastAnnouncedHealth(null, held, dueAt, since));
        }
        if (!restless && told.equals(event.incident())) {
            return Next.withAlert(NONE, event);
        }
        return Next.withoutAlert(held == null ? new LastAnnouncedHealth(told, event, now.plus(steady), null) : this);
    }

    /**
     * Returns the held report, where it has lasted long enough; an outage last reported before {@code notBefore} is
     * dropped until it is reported again.
     */
    Next due(Instant now, Instant notBefore) {
        if (held == null || doubtedAt != null || dueAt.isAfter(now)) {
            return Next.withoutAlert(this);
        }
        if (held.hasRecovered()) {
            return Next.withAlert(NONE, held);
        }
        return held.round().endedAt().isBefore(notBefore)
                ? Next.withoutAlert(NONE)
                : Next.withAlert(outageAnnounced(held), held);
    }

    private LastAnnouncedHealth silenceStands() {
        return new LastAnnouncedHealth(told, null, null, null);
    }

    private static LastAnnouncedHealth outageAnnounced(SiteHealthEvent event) {
        return new LastAnnouncedHealth(event.incident(), null, null, null);
    }

    private boolean hasRespondedFor(Duration lasting, Instant now) {
        return doubtedAt != null && !doubtedAt.plus(lasting).isAfter(now);
    }

    /**
     * The next state.
     *
     * @param tell the report that is announced now; null where none is
     */
    record Next(LastAnnouncedHealth then, SiteHealthEvent tell) {
        private static Next withAlert(LastAnnouncedHealth then, SiteHealthEvent tell) {
            return new Next(then, tell);
        }

        private static Next withoutAlert(LastAnnouncedHealth then) {
            return new Next(then, null);
        }
    }
}
