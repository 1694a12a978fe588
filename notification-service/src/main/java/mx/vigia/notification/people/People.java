package mx.vigia.notification.people;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import mx.vigia.notification.account.EmailAddress;
import mx.vigia.notification.account.SignIn;
import mx.vigia.notification.notice.NoticeDesk;
import mx.vigia.notification.notice.Post;
import mx.vigia.notification.watch.Lookout;
import mx.vigia.notification.watch.Watch;

/** Who belongs to the association: enrolled, changed and let go, one decision at a time, each written down with how it was before. */
@ApplicationScoped
public class People {
    private final PeopleBook book;
    private final AuditBook audit;
    private final SignIn signIn;
    private final Lookout lookout;
    private final NoticeDesk notices;
    private final Post post;
    private final Clock clock;

    People(
            PeopleBook book,
            AuditBook audit,
            SignIn signIn,
            Lookout lookout,
            NoticeDesk notices,
            Post post,
            Clock clock) {
        this.book = book;
        this.audit = audit;
        this.signIn = signIn;
        this.lookout = lookout;
        this.notices = notices;
        this.post = post;
        this.clock = clock;
    }

    /** All people, those who left among them, by name. */
    public List<Person> all() throws SQLException {
        return book.all();
    }

    public Optional<Person> find(UUID id) throws SQLException {
        return book.find(id);
    }

    /** Whoever has this address, those who left among them. */
    public Optional<Person> at(EmailAddress address) throws SQLException {
        return book.at(address);
    }

    /** Takes somebody in; {@code by} is empty where the house itself does. */
    public Decided enrol(Optional<UUID> by, PersonWish wish) {
        return decided(() -> {
            var taken = book.at(wish.address());
            if (taken.isPresent()) {
                return new Decided.AddressTaken(taken.get().id());
            }
            var id = UUID.randomUUID();
            book.insert(id, wish);
            note(by, "enrolled", wish, "", line(wish));
            return new Decided.Done(id);
        });
    }

    /** Has a person stand as wished, if they still stand as in this {@link Person#version()}; keys they hold follow within seconds. */
    public Decided change(UUID by, UUID person, String version, PersonWish wish) {
        return decided(() -> {
            var found = book.find(person);
            if (found.isEmpty()) {
                return new Decided.Unknown();
            }
            if (found.get().closed().isPresent()) {
                return new Decided.HasLeft();
            }
            if (!found.get().version().equals(version)) {
                return new Decided.Overtaken();
            }
            var taken = book.at(wish.address()).filter(other -> !other.id().equals(person));
            if (taken.isPresent()) {
                return new Decided.AddressTaken(taken.get().id());
            }
            if (!wish.isAdministrator() && !book.hasAdministratorBut(person)) {
                return new Decided.LastAdministrator();
            }
            book.update(person, wish);
            noteChange(by, found.get().standing(), wish);
            return new Decided.Done(person);
        });
    }

    /**
     * Lets a person go, at once: no way in, no seat, no role, no letter. What they looked out for is the heir's from now on, and what was due to them for its sake; without one it ends.
     */
    public Decided close(UUID by, UUID person, Optional<UUID> heir) throws SQLException {
        var ended = new Ended(new ArrayList<>(), new ArrayList<>());
        var decided = decided(() -> closed(by, person, heir, ended));
        signIn.announceEnds(ended.keys());
        for (var watch : ended.watches()) {
            lookout.become(watch, Watch.State.DELETED);
        }
        post.collect();
        return decided;
    }

    private Decided closed(UUID by, UUID person, Optional<UUID> heir, Ended ended) throws SQLException {
        var found = book.find(person);
        if (found.isEmpty() || heir.isPresent() && !canInherit(heir.get(), person)) {
            return new Decided.Unknown();
        }
        if (!book.hasAdministratorBut(person)) {
            return new Decided.LastAdministrator();
        }
        if (found.get().closed().isEmpty()) {
            book.close(person, clock.instant());
            ended.keys().addAll(signIn.endAll(person));
            note(
                    Optional.of(by),
                    "closed",
                    found.get().standing(),
                    line(found.get().standing()),
                    "");
        }
        if (heir.isPresent()) {
            book.handOver(person, heir.get(), clock.instant());
            notices.passOn(person, heir.get());
        }
        ended.watches().addAll(book.endWatchesOf(person, clock.instant()));
        return new Decided.Done(person);
    }

    /** What a closing ended, to be announced when it is committed; what is not told then is told by the sweepers. */
    private record Ended(List<String> keys, List<UUID> watches) {}

    private boolean canInherit(UUID heir, UUID person) throws SQLException {
        return !heir.equals(person)
                && book.find(heir).filter(found -> found.closed().isEmpty()).isPresent();
    }

    /** Lets a person in again, without the roles and seats that they had. */
    public Decided reopen(UUID by, UUID person) {
        return decided(() -> {
            var found = book.find(person);
            if (found.isEmpty()) {
                return new Decided.Unknown();
            }
            if (found.get().closed().isPresent()) {
                book.reopen(person);
                note(
                        Optional.of(by),
                        "reopened",
                        found.get().standing(),
                        "",
                        line(found.get().standing()));
            }
            return new Decided.Done(person);
        });
    }

    /** Makes a committee, or gives the one that has this Spanish name already. */
    public UUID makeCommittee(UUID by, String es, String en) {
        return inTurn(() -> {
            var same = book.committees().entrySet().stream()
                    .filter(known -> known.getValue().equals(es))
                    .findFirst();
            if (same.isPresent()) {
                return same.get().getKey();
            }
            var id = UUID.randomUUID();
            book.insertCommittee(id, es, en);
            audit.write(Optional.of(by), "committee-made", es, "", es + " / " + en, clock.instant());
            return id;
        });
    }

    /** Gives a committee other names; false where there is none. */
    public boolean renameCommittee(UUID by, UUID committee, String es, String en) {
        return inTurn(() -> {
            var before = Optional.ofNullable(book.committees().get(committee));
            if (before.isEmpty() || book.rename(committee, es, en) == 0) {
                return false;
            }
            audit.write(Optional.of(by), "committee-renamed", es, before.get(), es + " / " + en, clock.instant());
            return true;
        });
    }

    private void noteChange(UUID by, PersonWish before, PersonWish after) throws SQLException {
        if (!before.equals(after)) {
            note(Optional.of(by), "changed", after, line(before), line(after));
        }
    }

    private void note(Optional<UUID> by, String deed, PersonWish whom, String before, String after)
            throws SQLException {
        audit.write(by, deed, whom.name(), before, after, clock.instant());
    }

    /** A person in a line, as the audit keeps it: the roles and seats by their names. */
    private String line(PersonWish person) throws SQLException {
        var names = book.committees();
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

    private Decided decided(Callable<Decided> decision) {
        return inTurn(decision);
    }

    private <T> T inTurn(Callable<T> deed) {
        return QuarkusTransaction.requiringNew().call(() -> {
            book.takeTurn();
            return deed.call();
        });
    }
}
