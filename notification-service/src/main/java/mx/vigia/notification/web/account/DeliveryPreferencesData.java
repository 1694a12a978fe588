package mx.vigia.notification.web.account;

import java.util.List;
import java.util.UUID;
import mx.vigia.notification.digest.DeliveryPreferences;

/** The delivery preferences of a person. */
record DeliveryPreferencesData(
        String frequency,
        String zone,
        int hour,
        String weekday,
        int quietFrom,
        int quietUntil,
        boolean restsOnHolidays,
        boolean restsOnWeekends,
        boolean urgentPasses,
        String awayFrom,
        String backOn,
        List<UUID> deputies) {
    static DeliveryPreferencesData of(DeliveryPreferences preferences) {
        return new DeliveryPreferencesData(
                preferences.frequency().name(),
                preferences.zone().getId(),
                preferences.hour(),
                preferences.weekday().name(),
                preferences.quiet().from(),
                preferences.quiet().until(),
                preferences.rest().onHolidays(),
                preferences.rest().onWeekends(),
                preferences.urgentPasses(),
                preferences.absence().awayFrom().toString(),
                preferences.absence().backOn().toString(),
                preferences.absence().deputies());
    }
}
