package mx.vigia.notification.upkeep.setup;

import java.util.UUID;
import mx.vigia.platform.i18n.LocalizedName;

/**
 * How far a committee is set up.
 *
 * @param members how many people who have not left have a seat in it
 * @param secretaries how many of them are its secretaries
 * @param watches how many active watches it has
 * @param alertsOn whether its watches send alerts
 */
public record CommitteeProgress(
        UUID id, LocalizedName name, int members, int secretaries, int watches, boolean alertsOn) {

    /** Whether there is somebody to alert, and something to alert them of. */
    public boolean isReadyForAlerts() {
        return members > 0 && watches > 0;
    }
}
