package mx.vigia.notification.channel.endpoint;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import mx.vigia.notification.account.Account;
import mx.vigia.notification.committee.AssociationCommittee;
import mx.vigia.platform.store.Jdbc;

/** The endpoints; what is returned outside of a transaction is a copy. */
@ApplicationScoped
@Transactional
class EndpointRepository implements PanacheRepositoryBase<Endpoint, UUID> {
    private final Jdbc jdbc;
    private final SecretSealer secretSealer;

    EndpointRepository(Jdbc jdbc, SecretSealer secretSealer) {
        this.jdbc = jdbc;
        this.secretSealer = secretSealer;
    }

    List<Endpoint> of(EventOwner owner) {
        var column = owner.kind() == EventOwner.Kind.PERSON ? "person" : "committee";
        return list(column + " = ?1 and state <> ?2 order by created, id", owner.id(), Endpoint.State.DELETED).stream()
                .map(endpoint -> endpoint.open(secretSealer))
                .toList();
    }

    Optional<Endpoint> findActive(UUID id) {
        return findByIdOptional(id).filter(EndpointRepository::exists).map(endpoint -> endpoint.open(secretSealer));
    }

    boolean existsForForm(UUID form) {
        return count("form", form) > 0;
    }

    /** Locks the endpoints of this owner until the end of the transaction. */
    void lockEndpointsOf(EventOwner owner) {
        var type = owner.kind() == EventOwner.Kind.PERSON ? Account.class : AssociationCommittee.class;
        getEntityManager().find(type, owner.id(), LockModeType.PESSIMISTIC_WRITE);
    }

    void create(Endpoint endpoint, WebhookSigningKey key) {
        endpoint.seal(key, secretSealer);
        persist(endpoint);
    }

    /** Returns the endpoint, locked until the end of the transaction, to be changed. */
    Optional<Endpoint> lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .filter(EndpointRepository::exists)
                .map(endpoint -> endpoint.open(secretSealer));
    }

    void moveTo(String address, Endpoint endpoint, UUID by, Instant now) {
        endpoint.moveTo(address, secretSealer, by, now);
    }

    /** Adds a new signing key; the previous one signs beside it until then. */
    void rotate(UUID id, WebhookSigningKey key, Instant now, Instant until) {
        findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .ifPresent(endpoint -> endpoint.rotate(key, secretSealer, now, until));
    }

    /** Returns the active signing keys, newest first. */
    List<WebhookSigningKey> keys(UUID id, Instant now) {
        return findById(id).keys(secretSealer, now);
    }

    /** Changes the state; messages owed to an endpoint that is no longer active are withdrawn. */
    void changeState(UUID id, Endpoint.State state, Instant now) {
        lock(id).ifPresent(endpoint -> endpoint.changeState(state, now));
        if (state != Endpoint.State.ON) {
            jdbc.update(
                    "update message set state = 'WITHDRAWN', settled_at = ? where endpoint_id = ? and state = 'DUE'",
                    now,
                    id);
        }
    }

    private static boolean exists(Endpoint endpoint) {
        return endpoint.state() != Endpoint.State.DELETED;
    }
}
