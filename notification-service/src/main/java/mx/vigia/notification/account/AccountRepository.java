package mx.vigia.notification.account;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** The accounts of people. */
@ApplicationScoped
public class AccountRepository implements PanacheRepositoryBase<Account, UUID> {

    /** Returns the person with this address who has not left. */
    public Optional<Account> at(EmailAddress address) {
        return find("address = ?1 and closedAt is null", address.value()).firstResultOptional();
    }
}
