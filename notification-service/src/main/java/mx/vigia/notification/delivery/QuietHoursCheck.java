package mx.vigia.notification.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import mx.vigia.notification.digest.DeliveryPreferences;
import mx.vigia.notification.digest.DeliveryPreferencesEditor;

/**
 * Checks whether a letter that leaves later than intended may still leave: its reader's quiet hours, days of rest or
 * absence may have begun since. A newly printed one was checked then; a reminder was not, and passes where its reader
 * allows urgent ones.
 */
@ApplicationScoped
class QuietHoursCheck {
    private static final Duration CHECK_VALIDITY = Duration.ofMinutes(1);

    private final DeliveryRepository deliveryRepository;
    private final DeliveryPreferencesEditor preferencesEditor;

    QuietHoursCheck(DeliveryRepository deliveryRepository, DeliveryPreferencesEditor preferencesEditor) {
        this.deliveryRepository = deliveryRepository;
        this.preferencesEditor = preferencesEditor;
    }

    /**
     * Returns which of these letters must wait, and until when; those that may be sent, or contain something urgent
     * that is allowed, are left out.
     */
    Map<LetterClaim, Instant> findDeferred(List<LetterClaim> claims, Instant now) {
        var late = claims.stream().filter(claim -> !wasJustChecked(claim, now)).toList();
        if (late.isEmpty()) {
            return Map.of();
        }
        var wishes = preferencesEditor.of(late.stream().map(LetterClaim::reader).toList());
        var silent = new HashMap<LetterClaim, Instant>();
        for (var claim : late) {
            var preferences = wishes.get(claim.reader());
            var free = preferences.nextAllowedTime(now);
            if (free.isAfter(now) && !isUrgent(claim, preferences, now)) {
                silent.put(claim, free);
            }
        }
        return silent;
    }

    private static boolean wasJustChecked(LetterClaim claim, Instant now) {
        return !claim.cover().reminds()
                && claim.attempts() == 1
                && claim.owed().plus(CHECK_VALIDITY).isAfter(now);
    }

    private boolean isUrgent(LetterClaim claim, DeliveryPreferences preferences, Instant now) {
        return claim.cover().reminds() ? preferences.allowsUrgent(now) : deliveryRepository.hasUrgentNotice(claim);
    }
}
