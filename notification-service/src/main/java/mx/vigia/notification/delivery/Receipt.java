package mx.vigia.notification.delivery;

import java.time.Instant;
import java.util.UUID;
import mx.vigia.notification.account.EmailAddress;

/** That a server took a letter for this address, and what it answered. */
record Receipt(LetterClaim claim, EmailAddress to, String answer, Instant at) {
    UUID letter() {
        return claim.letter();
    }
}
