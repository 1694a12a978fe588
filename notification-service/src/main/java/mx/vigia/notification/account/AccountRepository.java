package mx.vigia.notification.account;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** The people we know. */
@ApplicationScoped
public class AccountRepository implements PanacheRepositoryBase<Account, UUID> {

    /** Whoever has this address and has not left. */
    public Optional<Account> at(EmailAddress address) {
        return find("address = ?1 and closedAt is null", address.value()).firstResultOptional();
    }
}
