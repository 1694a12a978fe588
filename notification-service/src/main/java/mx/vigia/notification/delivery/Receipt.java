package mx.vigia.notification.delivery;

import java.time.Instant;
import java.util.UUID;
import mx.vigia.notification.account.EmailAddress;

/** A server's acceptance of a letter for this address, with its response. */
record Receipt(LetterClaim claim, EmailAddress to, String answer, Instant at) {
    UUID letter() {
        return claim.letter();
    }
}
