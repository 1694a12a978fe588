package mx.vigia.notification.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** The consent to letters that a person with an outside address was asked for, and may have given. */
@Entity
class Consent {
    @Id
    @Column(name = "account_id")
    private UUID person;

    @Column(name = "asked_at")
    private Instant asked;

    @Column(name = "given_at")
    private Instant given;

    @Enumerated(EnumType.STRING)
    private Way way;

    protected Consent() {}

    Consent(UUID person, Instant now) {
        this.person = person;
        this.asked = now;
    }

    Optional<Instant> given() {
        return Optional.ofNullable(given);
    }

    /** How it was given. */
    enum Way {
        LINK,
        SIGN_IN
    }
}
