package mx.vigia.notification.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import mx.vigia.notification.association.AssociationRepository;

/**
 * The consent of people who were enrolled by others: an outside address is invited first, and receives no alerts until
 * its owner consents by the link of the invitation, or signs in.
 */
@ApplicationScoped
public class ConsentRegister {
    /** Whether the account a was asked and has not consented, for statements that choose recipients. */
    public static final String AWAITING_CONSENT_CONDITION =
            "exists (select from consent c where c.account_id = a.id and c.given_at is null)";

    private final ConsentRepository consentRepository;
    private final InvitationProcess invitations;
    private final MembersConfig config;
    private final AssociationRepository associations;
    private final Clock clock;

    ConsentRegister(
            ConsentRepository consentRepository,
            InvitationProcess invitations,
            MembersConfig config,
            AssociationRepository associations,
            Clock clock) {
        this.consentRepository = consentRepository;
        this.invitations = invitations;
        this.config = config;
        this.associations = associations;
        this.clock = clock;
    }

    /**
     * Records that this user gave a person this address, in the caller's transaction: requests of another address are
     * void, and if this one is an outside address they are invited.
     */
    public void requestConsent(UUID person, EmailAddress address, UUID by) {
        invitations.withdraw(person);
        consentRepository.delete("person", person);
        if (isOutsideAddress(address)) {
            consentRepository.persistAndFlush(new Consent(person, clock.instant()));
            invitations.scheduleLetter(person, by);
        }
    }

    /**
     * Sends another invitation, in the caller's transaction; returns false where consent is not missing, or the limit
     * of invitations is reached for now.
     */
    public boolean requestAgain(UUID person, UUID by) {
        var awaited = consentRepository.count(
                        "person = ?1 and given is null and exists"
                                + " (select 1 from Account a where a.id = ?1 and a.closedAt is null)",
                        person)
                > 0;
        return awaited && invitations.scheduleLetter(person, by);
    }

    /** Returns when they consented; empty for those who were not asked, or have not. */
    public Optional<Instant> findGivenAt(UUID person) {
        return consentRepository.findByIdOptional(person).flatMap(Consent::given);
    }

    /** Records consent by sign-in, which proves that the person has the address and wants to be here. */
    @Transactional
    void signedIn(UUID person) {
        consentRepository.update(
                "given = ?1, way = ?2 where person = ?3 and given is null",
                clock.instant(),
                Consent.Way.SIGN_IN,
                person);
    }

    private boolean isOutsideAddress(EmailAddress address) {
        var domains = ownDomains();
        return !domains.isEmpty() && !domains.contains(address.domain());
    }

    /** Returns the association's own mail domains: as entered, else as the settings say. */
    private Set<String> ownDomains() {
        var entered = associations.find().domains();
        return entered.isEmpty()
                ? config.domains().orElse(Set.of()).stream()
                        .map(domain -> domain.strip().toLowerCase(Locale.ROOT))
                        .collect(Collectors.toSet())
                : Set.copyOf(entered);
    }
}
