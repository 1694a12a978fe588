package mx.vigia.notification.member;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import mx.vigia.notification.committee.AssociationCommittee;
import mx.vigia.notification.committee.CommitteeRepository;
import mx.vigia.platform.i18n.Language;

/** Records decisions about people in the audit log, with their roles and seats before and after. */
@ApplicationScoped
class PersonAudit {
    private final CommitteeRepository committees;
    private final AuditRepository audit;
    private final Clock clock;

    PersonAudit(CommitteeRepository committees, AuditRepository audit, Clock clock) {
        this.committees = committees;
        this.audit = audit;
        this.clock = clock;
    }

    /** Records who was enrolled; {@code by} is empty where Vigía itself enrols. */
    void enrolled(Optional<UUID> by, PersonRequest person) {
        save(by, "enrolled", person, "", line(person));
    }

    /** Records a change, unless all is as before. */
    void changed(UUID by, PersonRequest before, PersonRequest after) {
        if (!before.equals(after)) {
            save(Optional.of(by), "changed", after, line(before), line(after));
        }
    }

    void closed(UUID by, PersonRequest person) {
        save(Optional.of(by), "closed", person, line(person), "");
    }

    void reopened(UUID by, PersonRequest person) {
        save(Optional.of(by), "reopened", person, "", line(person));
    }

    /** Records an erasure by the id alone, since the name is erased. */
    void erased(UUID by, UUID person) {
        audit.save(Optional.of(by), "erased", person.toString(), "", "", clock.instant());
    }

    private void save(Optional<UUID> by, String action, PersonRequest whom, String before, String after) {
        audit.save(by, action, whom.name(), before, after, clock.instant());
    }

    /** Returns a person as a line of the audit log, with roles and seats by name. */
    private String line(PersonRequest person) {
        var names = committees.listAll().stream()
                .collect(Collectors.toMap(AssociationCommittee::id, each -> each.name(Language.ES)));
        var seats = person.seats().entrySet().stream()
                .map(seat -> names.get(seat.getKey()) + " (" + seat.getValue() + ")")
                .sorted()
                .collect(Collectors.joining(", "));
        var roles = person.roles().stream().sorted().collect(Collectors.joining(", "));
        return String.join(
                " · ",
                person.name() + " <" + person.address().value() + ">",
                person.language().name(),
                roles.isEmpty() ? "-" : roles,
                seats.isEmpty() ? "-" : seats);
    }
}
