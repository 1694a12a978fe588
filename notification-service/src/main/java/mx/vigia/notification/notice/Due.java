package mx.vigia.notification.notice;

import java.util.UUID;
import mx.vigia.house.CloudEvent;

/** A person to be told of a fact because of one watch. */
record Due(UUID notice, UUID recipient, Match match) {

    static Due to(UUID recipient, UUID fact, Match match) {
        return new Due(CloudEvent.idFrom("notice", recipient.toString(), fact.toString()), recipient, match);
    }
}
