package mx.vigia.notification.member;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import mx.vigia.notification.account.ConsentRegister;
import mx.vigia.notification.account.EmailAddress;
import mx.vigia.notification.account.SignIn;
import mx.vigia.notification.notice.NoticeRouter;
import mx.vigia.notification.notice.NoticeSchedule;
import mx.vigia.notification.watch.Watch;
import mx.vigia.notification.watch.WatchEditor;
import mx.vigia.notification.watch.WatchRepository;

/**
 * The people of the association: enrols, changes and removes them, one decision at a time, each recorded in the audit
 * log with the previous state.
 */
@ApplicationScoped
public class PeopleDirectory {
    private final PeopleRepository book;
    private final ErasureRepository erasure;
    private final PersonAudit audit;
    private final SignIn signIn;
    private final ConsentRegister consents;
    private final WatchRepository watches;
    private final WatchEditor lookout;
    private final NoticeRouter notices;
    private final NoticeSchedule post;
    private final Clock clock;

    PeopleDirectory(
            PeopleRepository book,
            ErasureRepository erasure,
            PersonAudit audit,
            SignIn signIn,
            ConsentRegister consents,
            WatchRepository watches,
            WatchEditor lookout,
            NoticeRouter notices,
            NoticeSchedule post,
            Clock clock) {
        this.book = book;
        this.erasure = erasure;
        this.audit = audit;
        this.signIn = signIn;
        this.consents = consents;
        this.watches = watches;
        this.lookout = lookout;
        this.notices = notices;
        this.post = post;
        this.clock = clock;
    }

    /** Returns all people by name, including those who left. */
    public List<Person> all() {
        return book.all();
    }

    public Optional<Person> find(UUID id) {
        return book.find(id);
    }

    /** Returns the person with this address, including those who left. */
    public Optional<Person> at(EmailAddress address) {
        return book.at(address);
    }

    /**
     * Enrols a person; an outside address is first asked for consent. {@code by} is empty where Vigía itself enrols,
     * which asks for no consent.
     */
    public PersonChangeResult enrol(Optional<UUID> by, PersonRequest wish) {
        return decided(() -> {
            var taken = book.at(wish.address());
            if (taken.isPresent()) {
                return new PersonChangeResult.AddressTaken(taken.get().id());
            }
            var id = UUID.randomUUID();
            book.insert(id, wish);
            if (by.isPresent()) {
                consents.ask(id, wish.address(), by.get());
            }
            audit.enrolled(by, wish);
            return new PersonChangeResult.Done(id);
        });
    }

    /**
     * Changes a person as requested, if their {@link Person#version()} is still this one; their API keys follow within
     * seconds.
     */
    public PersonChangeResult change(UUID by, UUID person, String version, PersonRequest wish) {
        return decided(() -> {
            var found = book.find(person);
            if (found.isEmpty()) {
                return new PersonChangeResult.Unknown();
            }
            if (found.get().closed().isPresent()) {
                return new PersonChangeResult.HasLeft();
            }
            if (!found.get().version().equals(version)) {
                return new PersonChangeResult.Overtaken();
            }
            var taken = book.at(wish.address()).filter(other -> !other.id().equals(person));
            if (taken.isPresent()) {
                return new PersonChangeResult.AddressTaken(taken.get().id());
            }
            if (!wish.isAdministrator() && !book.hasOtherAdministrator(person)) {
                return new PersonChangeResult.LastAdministrator();
            }
            book.update(person, wish, clock.instant());
            if (!found.get().standing().address().equals(wish.address())) {
                consents.ask(person, wish.address(), by);
            }
            audit.changed(by, found.get().standing(), wish);
            return new PersonChangeResult.Done(person);
        });
    }

    /**
     * Removes a person at once: they can no longer sign in and have no seat, role or letters. Their watches, and the
     * notices due for those, pass to the heir; without one they end.
     */
    public PersonChangeResult close(UUID by, UUID person, Optional<UUID> heir) {
        return endAndAnnounce(ended -> closeAccount(by, person, heir, ended));
    }

    /**
     * Erases the data of a person, who is removed first if they have not left: their name and address, their watches,
     * what they wrote, and notifications by
     * other channels than letters. The audit log stays as it is. It cannot be undone.
     */
    public PersonChangeResult erase(UUID by, UUID person) {
        return endAndAnnounce(ended -> {
            var decided = closeAccount(by, person, Optional.empty(), ended);
            if (decided instanceof PersonChangeResult.Done) {
                erasure.erase(person, clock.instant());
                audit.erased(by, person);
            }
            return decided;
        });
    }

    /** Announces what a decision ended once it is committed; the sweepers announce what fails here. */
    private PersonChangeResult endAndAnnounce(Ending ending) {
        var ended = new Ended(new ArrayList<>(), new ArrayList<>());
        var decided = decided(() -> ending.decide(ended));
        signIn.announceRevocations(ended.keys());
        for (var watch : ended.watches()) {
            lookout.changeState(watch, Watch.State.DELETED);
        }
        post.signalDue();
        return decided;
    }

    /** A decision that ends API keys and watches. */
    @FunctionalInterface
    private interface Ending {
        PersonChangeResult decide(Ended ended);
    }

    private PersonChangeResult closeAccount(UUID by, UUID person, Optional<UUID> heir, Ended ended) {
        var found = book.find(person);
        if (found.isEmpty() || heir.isPresent() && !canInherit(heir.get(), person)) {
            return new PersonChangeResult.Unknown();
        }
        if (!book.hasOtherAdministrator(person)) {
            return new PersonChangeResult.LastAdministrator();
        }
        if (found.get().closed().isEmpty()) {
            book.close(person, clock.instant());
            ended.keys().addAll(signIn.revokeAll(person));
            audit.closed(by, found.get().standing());
        }
        if (heir.isPresent()) {
            book.transferWatches(person, heir.get(), clock.instant());
            notices.transferPersonNotices(person, heir.get());
        }
        ended.watches().addAll(watches.deleteByPerson(person, clock.instant()));
        return new PersonChangeResult.Done(person);
    }

    /** The API keys and watches that a closing ended. */
    private record Ended(List<String> keys, List<UUID> watches) {}

    private boolean canInherit(UUID heir, UUID person) {
        return !heir.equals(person)
                && book.find(heir).filter(found -> found.closed().isEmpty()).isPresent();
    }

    /** Readmits a person, without their former roles and seats. */
    public PersonChangeResult reopen(UUID by, UUID person) {
        return decided(() -> {
            var found = book.find(person);
            if (found.isEmpty()) {
                return new PersonChangeResult.Unknown();
            }
            if (found.get().closed().isPresent()) {
                book.reopen(person);
                audit.reopened(by, found.get().standing());
            }
            return new PersonChangeResult.Done(person);
        });
    }

    private PersonChangeResult decided(Callable<PersonChangeResult> decision) {
        return QuarkusTransaction.requiringNew().call(() -> {
            book.lockMembership();
            return decision.call();
        });
    }
}
