package mx.vigia.notification.watch;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

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
}
