package mx.vigia.notification.member;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import mx.vigia.notification.account.ConsentRegister;

/** Repeats, on request, the invitation of a person who has not consented yet; recorded in the audit log. */
@ApplicationScoped
public class Inviter {
    private final PeopleRepository peopleRepository;
    private final AuditRepository audit;
    private final ConsentRegister consents;
    private final Clock clock;

    Inviter(PeopleRepository peopleRepository, AuditRepository audit, ConsentRegister consents, Clock clock) {
        this.peopleRepository = peopleRepository;
        this.audit = audit;
        this.consents = consents;
        this.clock = clock;
    }

    /**
     * Sends another invitation; returns false where consent is not missing, or the limit of invitations is reached for
     * now.
     */
    public boolean inviteAgain(UUID by, UUID person) {
        return QuarkusTransaction.requiringNew().call(() -> {
            peopleRepository.lockMembership();
            var found = peopleRepository.find(person);
            if (found.isEmpty() || !consents.requestAgain(person, by)) {
                return false;
            }
            audit(by, found.get().standing());
            return true;
        });
    }

    private void audit(UUID by, PersonRequest invited) {
        audit.save(
                Optional.of(by),
                "invited",
                invited.name(),
                "",
                invited.address().value(),
                clock.instant());
    }
}
