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
    private final PeopleRepository peopleRepository;
    private final ErasureRepository erasure;
    private final PersonAudit audit;
    private final SignIn signIn;
    private final ConsentRegister consents;
    private final WatchRepository watches;
    private final WatchEditor watchEditor;
    private final NoticeRouter notices;
    private final NoticeSchedule noticeSchedule;
    private final Clock clock;

    PeopleDirectory(
            PeopleRepository peopleRepository,
            ErasureRepository erasure,
            PersonAudit audit,
            SignIn signIn,
            ConsentRegister consents,
            WatchRepository watches,
            WatchEditor watchEditor,
            NoticeRouter notices,
            NoticeSchedule noticeSchedule,
            Clock clock) {
        this.peopleRepository = peopleRepository;
        this.erasure = erasure;
        this.audit = audit;
        this.signIn = signIn;
        this.consents = consents;
        this.watches = watches;
        this.watchEditor = watchEditor;
        this.notices = notices;
        this.noticeSchedule = noticeSchedule;
        this.clock = clock;
    }

    /** Returns all people by name, including those who left. */
    public List<Person> all() {
        return peopleRepository.all();
    }

    public Optional<Person> find(UUID id) {
        return peopleRepository.find(id);
    }

    /** Returns the person with this address, including those who left. */
    public Optional<Person> at(EmailAddress address) {
        return peopleRepository.at(address);
    }

    /**
     * Enrols a person; an outside address is first asked for consent. {@code by} is empty where Vigía itself enrols,
     * which asks for no consent.
     */
    public PersonChangeResult enrol(Optional<UUID> by, PersonRequest personRequest) {
        return decided(() -> {
            var taken = peopleRepository.at(personRequest.address());
            if (taken.isPresent()) {
                return new PersonChangeResult.AddressTaken(taken.get().id());
            }
            var id = UUID.randomUUID();
            peopleRepository.insert(id, personRequest);
            if (by.isPresent()) {
                consents.requestConsent(id, personRequest.address(), by.get());
            }
            audit.enrolled(by, personRequest);
            return new PersonChangeResult.Done(id);
        });
    }

    /**
     * Changes a person as requested, if their {@link Person#version()} is still this one; their API keys follow within
     * seconds.
     */
    public PersonChangeResult change(UUID by, UUID person, String version, PersonRequest personRequest) {
        return decided(() -> {
            var found = peopleRepository.find(person);
            if (found.isEmpty()) {
                return new PersonChangeResult.Unknown();
            }
            if (found.get().closed().isPresent()) {
                return new PersonChangeResult.HasLeft();
            }
            if (!found.get().version().equals(version)) {
                return new PersonChangeResult.Overtaken();
            }
            var taken = peopleRepository
                    .at(personRequest.address())
                    .filter(other -> !other.id().equals(person));
            if (taken.isPresent()) {
                return new PersonChangeResult.AddressTaken(taken.get().id());
            }
            if (!personRequest.isAdministrator() && !peopleRepository.hasOtherAdministrator(person)) {
                return new PersonChangeResult.LastAdministrator();
            }
            peopleRepository.update(person, personRequest, clock.instant());
            if (!found.get().standing().address().equals(personRequest.address())) {
                consents.requestConsent(person, personRequest.address(), by);
            }
            audit.changed(by, found.get().standing(), personRequest);
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
     * what they wrote, and notifications by other channels than letters. The audit log stays as it is. It cannot be
     * undone.
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
            watchEditor.changeState(watch, Watch.State.DELETED);
        }
        noticeSchedule.signalDue();
        return decided;
    }

    /** A decision that ends API keys and watches. */
    @FunctionalInterface
    private interface Ending {
        PersonChangeResult decide(Ended ended);
    }

    private PersonChangeResult closeAccount(UUID by, UUID person, Optional<UUID> heir, Ended ended) {
        var found = peopleRepository.find(person);
        if (found.isEmpty() || heir.isPresent() && !canInherit(heir.get(), person)) {
            return new PersonChangeResult.Unknown();
        }
        if (!peopleRepository.hasOtherAdministrator(person)) {
            return new PersonChangeResult.LastAdministrator();
        }
        if (found.get().closed().isEmpty()) {
            peopleRepository.close(person, clock.instant());
            ended.keys().addAll(signIn.revokeAll(person));
            audit.closed(by, found.get().standing());
        }
        if (heir.isPresent()) {
            peopleRepository.transferWatches(person, heir.get(), clock.instant());
            notices.transferPersonNotices(person, heir.get());
        }
        ended.watches().addAll(watches.deleteByPerson(person, clock.instant()));
        return new PersonChangeResult.Done(person);
    }

    /** The API keys and watches that a closing ended. */
    private record Ended(List<String> keys, List<UUID> watches) {}

    private boolean canInherit(UUID heir, UUID person) {
        return !heir.equals(person)
                && peopleRepository
                        .find(heir)
                        .filter(found -> found.closed().isEmpty())
                        .isPresent();
    }

    /** Readmits a person, without their former roles and seats. */
    public PersonChangeResult reopen(UUID by, UUID person) {
        return decided(() -> {
            var found = peopleRepository.find(person);
            if (found.isEmpty()) {
                return new PersonChangeResult.Unknown();
            }
            if (found.get().closed().isPresent()) {
                peopleRepository.reopen(person);
                audit.reopened(by, found.get().standing());
            }
            return new PersonChangeResult.Done(person);
        });
    }

    private PersonChangeResult decided(Callable<PersonChangeResult> decision) {
        return QuarkusTransaction.requiringNew().call(() -> {
            peopleRepository.lockMembership();
            return decision.call();
        });
    }
}
