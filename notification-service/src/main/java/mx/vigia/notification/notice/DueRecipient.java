package mx.vigia.notification.notice;

import java.util.UUID;
import mx.vigia.platform.kafka.CloudEvent;

/** A person to be told of a fact because of one watch. */
record DueRecipient(UUID notice, UUID recipient, WatchMatch match) {

    static DueRecipient to(UUID recipient, UUID fact, WatchMatch match) {
        return new DueRecipient(notice(recipient, fact), recipient, match);
    }

    /** The id of the one notice of this fact to this person, whatever it is due for. */
    static UUID notice(UUID recipient, UUID fact) {
        return CloudEvent.idFrom("notice", recipient.toString(), fact.toString());
    }
}
