package mx.vigia.notification.channel.feed;

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
import mx.vigia.notification.watch.Watch;

/** The private addresses, by the hash of their key. */
@ApplicationScoped
class FeedRepository implements PanacheRepositoryBase<PrivateFeed, UUID> {
    /** Finds an address whose reader is a member and may still see its content. */
    private static final String FIND_ACTIVE = """
            from PrivateFeed f join fetch f.reader a left join fetch f.watch w left join fetch f.committee c
            where f.revoked is null and a.closedAt is null and (w.id is null or w.state <> DELETED)
            and (w.person = a.id or exists (select 1 from Membership m
                where m.person.id = a.id and (m.committee.id = c.id or m.committee.id = w.committee))) and\s""";

    Optional<PrivateFeed> findByKeyHash(String hash) {
        return find(FIND_ACTIVE + "f.hash = ?1", hash).singleResultOptional();
    }

    List<PrivateFeed> of(UUID reader) {
        return list(FIND_ACTIVE + "a.id = ?1 order by f.made desc, f.id", reader);
    }

    /** Locks the feeds of this person until the end of the transaction. */
    Account lockFeedsOf(UUID reader) {
        return getEntityManager().find(Account.class, reader, LockModeType.PESSIMISTIC_WRITE);
    }

    boolean existsForForm(UUID form) {
        return count("form", form) > 0;
    }

    void save(Account reader, FeedEditor.FeedRequest request, String hash, Instant now) {
        persist(
                request.isOfCommittee()
                        ? PrivateFeed.ofCommittee(
                                reference(AssociationCommittee.class, request), reader, request, hash, now)
                        : PrivateFeed.ofWatch(reference(Watch.class, request), reader, request, hash, now));
    }

    private <T> T reference(Class<T> type, FeedEditor.FeedRequest request) {
        return getEntityManager().getReference(type, request.id());
    }

    /** Revokes an address; returns whether it was this reader's and active. */
    @Transactional
    boolean revoke(UUID id, UUID reader, Instant now) {
        return update("revoked = ?1 where id = ?2 and reader.id = ?3 and revoked is null", now, id, reader) > 0;
    }

    /** Replaces the key; the former one opens nothing any more. */
    @Transactional
    boolean renew(UUID id, UUID reader, String hash) {
        return update("hash = ?1 where id = ?2 and reader.id = ?3 and revoked is null", hash, id, reader) > 0;
    }
}
