package mx.vigia.notification.upkeep.setup;

import java.util.UUID;
import mx.vigia.platform.i18n.LocalizedName;

/**
 * How far a committee is set up.
 *
 * @param members how many people who have not left have a seat in it
 * @param secretaries how many of them are its secretaries
 * @param watches how many active watches it has
 */
public record CommitteeProgress(UUID id, LocalizedName name, int members, int secretaries, int watches) {}
