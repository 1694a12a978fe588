package mx.vigia.notification.member.roster;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import mx.vigia.notification.account.EmailAddress;
import mx.vigia.notification.committee.Committees;
import mx.vigia.notification.committee.Seat;
import mx.vigia.notification.member.CommitteeNames;
import mx.vigia.notification.member.Decided;
import mx.vigia.notification.member.People;
import mx.vigia.notification.member.PersonWish;

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

    /** {@link Decided.Unknown} where a committee or an heir that the step names is not there any more, or a name is another committee's by now: then nothing is done. */
    Decided done(UUID by, Step step) throws SQLException {
        return switch (step) {
            case Step.MakeCommittee make -> made(by, make);
            case Step.Enrol enrol -> enrolled(by, enrol);
            case Step.Change change -> changed(by, change);
            case Step.Leave leave -> left(by, leave);
        };
    }

    private Decided made(UUID by, Step.MakeCommittee make) {
        return names.make(by, make.es(), make.en())
                .<Decided>map(Decided.Done::new)
                .orElseGet(Decided.Unknown::new);
    }

    private Decided enrolled(UUID by, Step.Enrol enrol) {
        var seats = seats(enrol.seats());
        if (seats.size() < enrol.seats().size()) {
            return new Decided.Unknown();
        }
        return people.enrol(
                Optional.of(by), new PersonWish(enrol.address(), enrol.name(), enrol.language(), Set.of(), seats));
    }

    private Decided changed(UUID by, Step.Change change) {
        var seats = seats(change.seats());
        if (seats.size() < change.seats().size()) {
            return new Decided.Unknown();
        }
        var standing = change.person().standing();
        var wish = new PersonWish(standing.address(), change.name(), change.language(), standing.roles(), seats);
        return people.change(by, change.person().id(), change.person().version(), wish);
    }

    /** Those of the seats whose committee is there. */
    private Map<UUID, Seat> seats(Map<String, Seat> named) {
        var directory = Directory.of(committees.listAll());
        var seats = new HashMap<UUID, Seat>();
        named.forEach((name, seat) -> directory.named(name).ifPresent(id -> seats.put(id, seat)));
        return seats;
    }

    /** An heir who is named and not found must not end what was to be passed on. */
    private Decided left(UUID by, Step.Leave leave) throws SQLException {
        if (leave.heir().isEmpty()) {
            return people.close(by, leave.person().id(), Optional.empty());
        }
        var address = EmailAddress.typed(leave.heir());
        var heir = address.isEmpty()
                ? Optional.<UUID>empty()
                : people.at(address.get()).map(person -> person.id());
        return heir.isEmpty()
                ? new Decided.Unknown()
                : people.close(by, leave.person().id(), heir);
    }
}
