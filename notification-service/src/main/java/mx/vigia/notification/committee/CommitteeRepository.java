package mx.vigia.notification.committee;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import mx.vigia.notification.account.Account;

/** The association's committees, their seats and members. */
@ApplicationScoped
public class CommitteeRepository implements PanacheRepositoryBase<AssociationCommittee, UUID> {

    /** Returns the seats of a committee, by name. */
    public List<Membership> findSeatsOfCommittee(UUID committee) {
        return getEntityManager()
                .createQuery(
                        "from Membership m join fetch m.person p where m.committee.id = ?1 order by p.name",
                        Membership.class)
                .setParameter(1, committee)
                .getResultList();
    }

    /** Returns the seats of a person, by the committee's Spanish name. */
    public List<Membership> findSeatsOfPerson(UUID person) {
        return getEntityManager()
                .createQuery(
                        "from Membership m join fetch m.committee c where m.person.id = ?1 order by c.nameInSpanish",
                        Membership.class)
                .setParameter(1, person)
                .getResultList();
    }

    /** Returns the seats of all people. */
    public List<Membership> listSeats() {
        return getEntityManager()
                .createQuery("from Membership m join fetch m.committee join fetch m.person", Membership.class)
                .getResultList();
    }

    /** Gives a person these seats instead of all they had; returns the committees in which they lost theirs. */
    public List<UUID> replaceSeats(Account person, Map<UUID, CommitteeSeat> wanted) {
        var missing = new HashMap<>(wanted);
        var lost = new ArrayList<UUID>();
        for (var membership : findSeatsOfPerson(person.id())) {
            var committee = membership.committee().id();
            if (missing.containsKey(committee)) {
                membership.changeSeat(missing.remove(committee));
            } else {
                getEntityManager().remove(membership);
                lost.add(committee);
            }
        }
        missing.forEach((committee, seat) -> getEntityManager()
                .persist(new Membership(
                        getEntityManager().getReference(AssociationCommittee.class, committee), person, seat)));
        flush();
        return lost;
    }
}
