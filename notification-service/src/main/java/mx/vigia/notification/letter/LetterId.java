package mx.vigia.notification.letter;

import java.util.Collection;
import java.util.UUID;
import java.util.stream.Stream;
import mx.vigia.platform.kafka.CloudEvent;

/**
 * The ids of letters, of which their Message-IDs are made: they follow from the notices, which follow from person and
 * fact. A letter that is composed again, such as after the database was restored, is the same to mail programs.
 */
public final class LetterId {
    private LetterId() {}

    /** Returns the id of the letter of these notices, in whichever order. */
    public static UUID of(Collection<UUID> notices) {
        return CloudEvent.idFrom(Stream.concat(
                        Stream.of("letter"),
                        notices.stream().map(UUID::toString).sorted().distinct())
                .toArray(String[]::new));
    }

    /** Returns the id of the letter that reminds a reader of one notice, on behalf of a committee. */
    public static UUID ofReminder(UUID notice, UUID committee) {
        return CloudEvent.idFrom("reminder", notice.toString(), committee.toString());
    }
}
