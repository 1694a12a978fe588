package mx.vigia.notification.account;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The consents that were asked for. */
@ApplicationScoped
class ConsentRepository implements PanacheRepositoryBase<Consent, UUID> {}
