package mx.vigia.notification.watch;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The bills that people have muted. */
@ApplicationScoped
class MutedBillRepository implements PanacheRepositoryBase<MutedBill, MutedBill.Key> {
    /** Returns since when this person has muted a bill. */
    Optional<Instant> findMutedSince(UUID bill, UUID person) {
        return findByIdOptional(new MutedBill.Key(person, bill)).map(MutedBill::muted);
    }

    /** Mutes a bill; one that is muted already stays so since then. */
    @Transactional
    void mute(UUID bill, UUID person, Instant now) {
        getEntityManager()
                .createQuery("insert into MutedBill (person, bill, muted) values (?1, ?2, ?3) on conflict do nothing")
                .setParameter(1, person)
                .setParameter(2, bill)
                .setParameter(3, now)
                .executeUpdate();
    }

    @Transactional
    void unmute(UUID bill, UUID person) {
        delete("person = ?1 and bill = ?2", person, bill);
    }

    /** Returns the bills that this person has muted, latest first. */
    List<UUID> findMutedBills(UUID person) {
        return list("person = ?1 order by muted desc, bill", person).stream()
                .map(MutedBill::bill)
                .toList();
    }
}
