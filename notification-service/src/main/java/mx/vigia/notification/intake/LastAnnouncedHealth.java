package mx.vigia.notification.intake;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * What people were last told of a site, and a newer word of it that is held back until it has lasted: a site that comes and goes writes few letters, and the last
 * of them is true. Pure: time is an argument.
 *
 * @param told the incident of which people were told, while they were not told that it is over; null where the last they heard is that the site speaks, or nothing
 * @param held the word that is held back, a silence where nothing is told and a return where a silence is; null where none is
 * @param dueAt when the held word is told, where it lasts until then; null where none is held
 * @param doubtedAt since when the site has spoken again, where a silence is held; null where it has not
 */
record LastAnnouncedHealth(UUID told, SiteHealthEvent held, Instant dueAt, Instant doubtedAt) {
    static final LastAnnouncedHealth NONE = new LastAnnouncedHealth(null, null, null, null);

    /** The site is silent, of which nobody was told, and {@code calm} says whether nobody was told of any silence of it of late. */
    Next silent(SiteHealthEvent word, boolean calm, Duration lasting, Instant now) {
        if (calm) {
            return Next.withAlert(outageAnnounced(word), word);
        }
        if (told != null) {
            return Next.withoutAlert(silenceStands());
        }
        var since = held == null || hasRespondedFor(lasting, now) ? now.plus(lasting) : dueAt;
        return Next.withoutAlert(new LastAnnouncedHealth(null, word, since, null));
    }

    /** The site speaks again; {@code restless} says whether it came and went more than once of late. */
    Next onRecovery(SiteHealthEvent word, boolean restless, Duration steady, Instant now) {
        if (told == null) {
            var since = doubtedAt == null ? now : doubtedAt;
            return Next.withoutAlert(held == null ? NONE : new LastAnnouncedHealth(null, held, dueAt, since));
        }
        if (!restless && told.equals(word.incident())) {
            return Next.withAlert(NONE, word);
        }
        return Next.withoutAlert(held == null ? new LastAnnouncedHealth(told, word, now.plus(steady), null) : this);
    }

    /** The word that is held, where it has lasted long enough; a silence that was heard of before {@code notBefore} is dropped until it is heard of again. */
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

    private static LastAnnouncedHealth outageAnnounced(SiteHealthEvent word) {
        return new LastAnnouncedHealth(word.incident(), null, null, null);
    }

    private boolean hasRespondedFor(Duration lasting, Instant now) {
        return doubtedAt != null && !doubtedAt.plus(lasting).isAfter(now);
    }

    /**
     * What stands afterwards.
     *
     * @param tell the word that people are told now; null where they are told nothing
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
