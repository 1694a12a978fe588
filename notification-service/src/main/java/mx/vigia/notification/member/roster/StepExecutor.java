package mx.vigia.notification.member.roster;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import mx.vigia.notification.account.EmailAddress;
import mx.vigia.notification.committee.CommitteeRepository;
import mx.vigia.notification.committee.CommitteeSeat;
import mx.vigia.notification.member.CommitteeNames;
import mx.vigia.notification.member.PeopleDirectory;
import mx.vigia.notification.member.PersonChangeResult;
import mx.vigia.notification.member.PersonRequest;

/** Carries out one step of a list through the same methods as a manual edit: each is recorded in the audit log. */
@ApplicationScoped
class StepExecutor {
    private final PeopleDirectory people;
    private final CommitteeNames names;
    private final CommitteeRepository committees;

    StepExecutor(PeopleDirectory people, CommitteeNames names, CommitteeRepository committees) {
        this.people = people;
        this.names = names;
        this.committees = committees;
    }

    /**
     * Carries out a step. Returns {@link PersonChangeResult.Unknown}, and changes nothing, where a committee or an heir
     * that it names no longer exists, or a name is another committee's by now.
     */
    PersonChangeResult done(UUID by, ImportStep step) {
        return switch (step) {
            case ImportStep.MakeCommittee make -> makeCommittee(by, make);
            case ImportStep.Enrol enrol -> enrol(by, enrol);
            case ImportStep.Change change -> changePerson(by, change);
            case ImportStep.Leave leave -> closePerson(by, leave);
        };
    }

    private PersonChangeResult makeCommittee(UUID by, ImportStep.MakeCommittee make) {
        return names.make(by, make.es(), make.en())
                .<PersonChangeResult>map(PersonChangeResult.Done::new)
                .orElseGet(PersonChangeResult.Unknown::new);
    }

    private PersonChangeResult enrol(UUID by, ImportStep.Enrol enrol) {
        var seats = seats(enrol.seats());
        if (seats.size() < enrol.seats().size()) {
            return new PersonChangeResult.Unknown();
        }
        return people.enrol(
                Optional.of(by), new PersonRequest(enrol.address(), enrol.name(), enrol.language(), Set.of(), seats));
    }

    private PersonChangeResult changePerson(UUID by, ImportStep.Change change) {
        var seats = seats(change.seats());
        if (seats.size() < change.seats().size()) {
            return new PersonChangeResult.Unknown();
        }
        var stored = change.person().standing();
        var personRequest =
                new PersonRequest(stored.address(), change.name(), change.language(), stored.roles(), seats);
        return people.change(by, change.person().id(), change.person().version(), personRequest);
    }

    /** Returns those of the seats whose committee exists. */
    private Map<UUID, CommitteeSeat> seats(Map<String, CommitteeSeat> named) {
        var directory = CommitteeLookup.of(committees.listAll());
        var seats = new HashMap<UUID, CommitteeSeat>();
        named.forEach((name, seat) -> directory.named(name).ifPresent(id -> seats.put(id, seat)));
        return seats;
    }

    /** A named heir who is not found must not end what was to be passed on. */
    private PersonChangeResult closePerson(UUID by, ImportStep.Leave leave) {
        if (leave.heir().isEmpty()) {
            return people.close(by, leave.person().id(), Optional.empty());
        }
        var address = EmailAddress.typed(leave.heir());
        var heir = address.isEmpty()
                ? Optional.<UUID>empty()
                : people.at(address.get()).map(person -> person.id());
        return heir.isEmpty()
                ? new PersonChangeResult.Unknown()
                : people.close(by, leave.person().id(), heir);
    }
}
