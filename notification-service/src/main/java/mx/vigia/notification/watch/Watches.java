package mx.vigia.notification.watch;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;
import mx.vigia.notification.account.Account;
import mx.vigia.notification.committee.AssociationCommittee;

/** The standing questions that still stand. */
@ApplicationScoped
public class Watches implements PanacheRepositoryBase<Watch, UUID> {

    /** A person's own, newest first. */
    public List<Watch> ofPerson(UUID person) {
        return list("person = ?1 and state <> ?2 order by created desc", person, Watch.State.DELETED);
    }

    /** A committee's, oldest first. */
    public List<Watch> ofCommittee(UUID committee) {
        return list("committee = ?1 and state <> ?2 order by created", committee, Watch.State.DELETED);
    }

    /** Saves the watch unless its owner asks the same already or has this many; two hands of one owner are served one after the other. */
    Begun keep(Watch watch, int most) {
        var owner = watch.committee();
        if (owner.isPresent()) {
            getEntityManager().find(AssociationCommittee.class, owner.get(), LockModeType.PESSIMISTIC_WRITE);
        } else {
            getEntityManager().find(Account.class, watch.author(), LockModeType.PESSIMISTIC_WRITE);
        }
        var kept = owner.map(this::ofCommittee).orElseGet(() -> ofPerson(watch.author()));
        var same = kept.stream()
                .filter(other -> other.query().equals(watch.query()))
                .findFirst();
        if (same.isPresent()) {
            return new Begun.Already(same.get().id());
        }
        if (kept.size() >= most) {
            return new Begun.TooMany(most);
        }
        persist(watch);
        return new Begun.Looking(watch.id());
    }
}
