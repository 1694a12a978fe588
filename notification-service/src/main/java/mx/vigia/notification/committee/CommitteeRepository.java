package mx.vigia.notification.committee;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

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
}
