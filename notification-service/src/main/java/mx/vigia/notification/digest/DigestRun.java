package mx.vigia.notification.digest;

import java.util.List;
import java.util.UUID;
import mx.vigia.notification.watch.Frequency;

/** A letter about to be printed: what is due to one person in one window. */
record DigestRun(UUID letter, UUID recipient, Frequency frequency, DigestWindow window, List<UUID> notices) {
    DigestRun {
        notices = List.copyOf(notices);
    }
}
