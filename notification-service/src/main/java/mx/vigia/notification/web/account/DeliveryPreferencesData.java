package mx.vigia.notification.web.account;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.UUID;
import mx.vigia.notification.digest.Absence;
import mx.vigia.notification.digest.DeliveryPreferences;

/** The delivery preferences of a person. */
record DeliveryPreferencesData(
        String frequency,
        String zone,
        int hour,
        String weekday,
        @JsonUnwrapped Rest rest,
        boolean urgentPasses,
        @JsonUnwrapped Away away) {
    static DeliveryPreferencesData of(DeliveryPreferences preferences) {
        return new DeliveryPreferencesData(
                preferences.frequency().name(),
                preferences.zone().getId(),
                preferences.hour(),
                preferences.weekday().name(),
                Rest.of(preferences),
                preferences.urgentPasses(),
                Away.of(preferences.absence()));
    }

    /** The hours and days without letters. */
    record Rest(int quietFrom, int quietUntil, boolean restsOnHolidays, boolean restsOnWeekends) {
        static Rest of(DeliveryPreferences preferences) {
            var quiet = preferences.quiet();
            var rest = preferences.rest();
            return new Rest(quiet.from(), quiet.until(), rest.onHolidays(), rest.onWeekends());
        }
    }

    /** An absence. */
    record Away(String awayFrom, String backOn, List<UUID> deputies) {
        static Away of(Absence absence) {
            return new Away(absence.awayFrom().toString(), absence.backOn().toString(), absence.deputies());
        }
    }
}
