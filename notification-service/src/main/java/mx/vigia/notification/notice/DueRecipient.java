package mx.vigia.notification.notice;

import java.util.UUID;
import mx.vigia.platform.kafka.CloudEvent;

/** A recipient of a fact because of one watch. */
record DueRecipient(UUID notice, UUID recipient, WatchMatch match) {

    static DueRecipient to(UUID recipient, UUID fact, WatchMatch match) {
        return new DueRecipient(notice(recipient, fact), recipient, match);
    }

    /** Returns the id of the only notice of this fact to this person, whatever its reasons. */
    static UUID notice(UUID recipient, UUID fact) {
        return CloudEvent.idFrom("notice", recipient.toString(), fact.toString());
    }
}
