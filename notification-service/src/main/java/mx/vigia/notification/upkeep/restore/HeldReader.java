package mx.vigia.notification.upkeep.restore;

import java.time.Instant;
import java.util.UUID;

/**
 * A person for whom notices are held since the database was restored.
 *
 * @param notices how many
 * @param since when the first of their facts was received
 */
public record HeldReader(UUID person, String name, String address, int notices, Instant since) {}
