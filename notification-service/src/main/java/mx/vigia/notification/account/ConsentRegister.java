package mx.vigia.notification.account;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import mx.vigia.platform.store.Jdbc;

/**
 * The consent of people who were enrolled by others: an outside address is invited first, and receives no alerts until
 * its owner consents by
 * the link of the invitation, or signs in.
 */
@ApplicationScoped
public class ConsentRegister {
    /** Whether the account a was asked and has not consented, for statements that choose recipients. */
    public static final String AWAITING_CONSENT_CONDITION =
            "exists (select from consent c where c.account_id = a.id and c.given_at is null)";

    private final Jdbc jdbc;
    private final InvitationProcess invitations;
    private final MembersConfig config;
    private final Clock clock;

    ConsentRegister(Jdbc jdbc, InvitationProcess invitations, MembersConfig config, Clock clock) {
        this.jdbc = jdbc;
        this.invitations = invitations;
        this.config = config;
        this.clock = clock;
    }

    /**
     * Records that this user gave a person this address, in the caller's transaction: requests of another address are
     * void, and
     * if this one is an outside address they are invited.
     */
    public void ask(UUID person, EmailAddress address, UUID by) {
        invitations.withdraw(person);
        jdbc.update("delete from consent where account_id = ?", person);
        if (isOutsideAddress(address)) {
            jdbc.update("insert into consent (account_id, asked_at) values (?, ?)", person, clock.instant());
            invitations.scheduleLetter(person, by);
        }
    }

    /**
     * Sends another invitation, in the caller's transaction; returns false where consent is not missing, or the limit
     * of invitations is reached for now.
     */
    public boolean requestAgain(UUID person, UUID by) {
        var awaited = jdbc.list(
                        "select " + AWAITING_CONSENT_CONDITION
                                + " from account a where a.id = ? and a.closed_at is null",
                        row -> row.getBoolean(1),
                        person)
                .contains(true);
        return awaited && invitations.scheduleLetter(person, by);
    }

    /** Returns when they consented; empty for those who were not asked, or have not. */
    public Optional<Instant> findGivenAt(UUID person) {
        return jdbc.first(
                "select given_at from consent where account_id = ? and given_at is not null",
                row -> row.getTimestamp(1).toInstant(),
                person);
    }

    /** Records consent by sign-in, which proves that the person has the address and wants to be here. */
    void signedIn(UUID person) {
        jdbc.update(
                "update consent set given_at = ?, way = 'SIGN_IN' where account_id = ? and given_at is null",
                clock.instant(),
                person);
    }

    private boolean isOutsideAddress(EmailAddress address) {
        return config.domains().isPresent()
                && config.domains().get().stream()
                        .map(domain -> domain.strip().toLowerCase(Locale.ROOT))
                        .noneMatch(address.domain()::equals);
    }
}
