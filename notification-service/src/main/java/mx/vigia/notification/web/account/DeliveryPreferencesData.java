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
    static DeliveryPreferencesData of(DeliveryPreferences rhythm) {
        return new DeliveryPreferencesData(
                rhythm.frequency().name(),
                rhythm.zone().getId(),
                rhythm.hour(),
                rhythm.weekday().name(),
                rhythm.quiet().from(),
                rhythm.quiet().until(),
                rhythm.rest().onHolidays(),
                rhythm.rest().onWeekends(),
                rhythm.urgentPasses(),
                rhythm.absence().awayFrom().toString(),
                rhythm.absence().backOn().toString(),
                rhythm.absence().deputies());
    }
}
