package mx.vigia.notification.roster;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import mx.vigia.house.Language;
import mx.vigia.notification.account.EmailAddress;
import mx.vigia.notification.committee.AssociationCommittee;
import mx.vigia.notification.committee.Committees;
import mx.vigia.notification.committee.Seat;
import mx.vigia.notification.people.CommitteeNames;
import mx.vigia.notification.people.Decided;
import mx.vigia.notification.people.People;
import mx.vigia.notification.people.PersonWish;

/** Does one step of a list, by the same door as a hand would: each is written down. */
@ApplicationScoped
class Doing {
    private final People people;
    private final CommitteeNames names;
    private final Committees committees;

    Doing(People people, CommitteeNames names, Committees committees) {
        this.people = people;
        this.names = names;
        this.committees = committees;
    }

    Decided done(UUID by, Step step) throws SQLException {
        return switch (step) {
            case Step.MakeCommittee make -> new Decided.Done(names.make(by, make.es(), make.en()));
            case Step.Enrol enrol -> people.enrol(Optional.of(by), wish(enrol));
            case Step.Change change ->
                people.change(by, change.person().id(), change.person().version(), wish(change));
            case Step.Leave leave -> people.close(by, leave.person().id(), heir(leave));
        };
    }

    private PersonWish wish(Step.Enrol enrol) {
        return new PersonWish(enrol.address(), enrol.name(), enrol.language(), Set.of(), seats(enrol.seats()));
    }

    private PersonWish wish(Step.Change change) {
        var standing = change.person().standing();
        return new PersonWish(
                standing.address(), change.name(), change.language(), standing.roles(), seats(change.seats()));
    }

    private Map<UUID, Seat> seats(Map<String, Seat> named) {
        var ids = committees.listAll().stream()
                .collect(Collectors.toMap(
                        committee -> committee.name(Language.ES), AssociationCommittee::id, (a, b) -> a));
        var seats = new HashMap<UUID, Seat>();
        named.forEach((name, seat) -> seats.put(ids.get(name), seat));
        return seats;
    }

    private Optional<UUID> heir(Step.Leave leave) throws SQLException {
        var address = EmailAddress.typed(leave.heir());
        return address.isEmpty() ? Optional.empty() : people.at(address.get()).map(person -> person.id());
    }
}
