package mx.vigia.notification.channel.feed;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import mx.vigia.platform.i18n.Language;

/**
 * A private address of a person, for one watch or all watches of a committee.
 *
 * @param watchOrNull null where it is of a committee
 * @param committeeOrNull null where it is of a watch
 * @param name the words of the watch, or the name of the committee
 */
public record PrivateFeed(
        UUID id, UUID reader, UUID watchOrNull, UUID committeeOrNull, String name, Language language, Instant made) {
    public Optional<UUID> watch() {
        return Optional.ofNullable(watchOrNull);
    }

    public Optional<UUID> committee() {
        return Optional.ofNullable(committeeOrNull);
    }
}
