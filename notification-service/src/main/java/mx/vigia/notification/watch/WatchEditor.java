package mx.vigia.notification.watch;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;

/** Creates, changes and ends watches: each time committed first, then announced, then marked. */
@ApplicationScoped
public class WatchEditor {
    private final WatchRepository watches;
    private final WatchStopRepository stops;
    private final MutedBillRepository mutedBills;
    private final LetterWatchRepository letterWatches;
    private final PendingNoticeTransfer noticeTransfer;
    private final WatchAnnouncer announcer;
    private final WatchConfig config;
    private final Clock clock;

    WatchEditor(
            WatchRepository watches,
            WatchStopRepository stops,
            MutedBillRepository mutedBills,
            LetterWatchRepository letterWatches,
            PendingNoticeTransfer noticeTransfer,
            WatchAnnouncer announcer,
            WatchConfig config,
            Clock clock) {
        this.watches = watches;
        this.stops = stops;
        this.mutedBills = mutedBills;
        this.letterWatches = letterWatches;
        this.noticeTransfer = noticeTransfer;
        this.announcer = announcer;
        this.config = config;
        this.clock = clock;
    }

    /** Creates a watch of a person; paused from the beginning, it is a saved search. */
    public WatchSaveResult createForPerson(UUID person, SearchGauge gauge, Set<FactKind> kinds, boolean paused) {
        return createWatch(
                Watch.ofPerson(person, gauge, kinds, clock.instant()), gauge, paused, config.watchesOfAPerson());
    }

    /** Creates a watch or a saved search for all members of a committee, at the request of one of them. */
    public WatchSaveResult createForCommittee(
            UUID committee, UUID author, SearchGauge gauge, Set<FactKind> kinds, boolean paused) {
        var watch = Watch.ofCommittee(committee, author, gauge, kinds, clock.instant());
        return createWatch(watch, gauge, paused, config.watchesOfACommittee());
    }

    /** Replaces the query and the kinds of fact. */
    public WatchSaveResult replaceQuery(UUID watch, SearchGauge gauge, Set<FactKind> kinds) {
        if (gauge.isTooFrequent()) {
            return new WatchSaveResult.TooOften(gauge.perDay(), gauge.mostPerDay());
        }
        return changeAndAnnounce(
                watch,
                (found, now) -> watches.change(found, gauge.query(), () -> found.changeQuery(gauge, kinds, now)));
    }

    /**
     * Transfers a watch to another owner, with its pending notices; the alerts its readers received stay theirs, and a
     * person who had stopped it receives its letters again.
     */
    public WatchSaveResult transferTo(UUID watch, WatchOwner owner) {
        var max = switch (owner) {
            case WatchOwner.OfPerson(var person) -> config.watchesOfAPerson();
            case WatchOwner.OfCommittee(var committee) -> config.watchesOfACommittee();
        };
        return changeAndAnnounce(watch, (found, now) -> {
            var passed = watches.pass(found, owner, max, now);
            watches.flush();
            if (passed instanceof WatchSaveResult.Saved) {
                stops.resumeOwner(watch);
                noticeTransfer.transfer(watch);
            }
            return passed;
        });
    }

    /** Replaces the kinds of fact. */
    public void changeKinds(UUID watch, Set<FactKind> kinds) {
        change(watch, (found, now) -> found.changeKinds(kinds, now));
    }

    /** Makes its open bills known, for a calendar of it. */
    public void list(UUID watch) {
        change(watch, Watch::list);
    }

    /** Pauses, resumes or deletes; a deletion is final. */
    public void changeState(UUID watch, Watch.State state) {
        changeAndAnnounce(watch, (found, now) -> {
            found.changeState(state, now);
            if (state == Watch.State.ACTIVE) {
                stops.resumeOwner(watch);
            }
            return new WatchSaveResult.Saved(watch);
        });
    }

    /**
     * Carries out a link in a letter: a person's own watch is paused and sends no more letters, not even corrections; a
     * committee's continues for all but this member. It is idempotent.
     */
    public void stop(UnsubscribeToken token) {
        if (token.stops() == UnsubscribeToken.Stops.BILL) {
            mute(token.person(), token.id());
        }
        if (stopsSourceAlerts(token)) {
            letterWatches.stopSources(token.person());
        }
        for (var watch : findWatches(token)) {
            stopFor(token.person(), watch);
        }
    }

    /** Mutes a bill for this person, whatever their watches; pending notices are not sent. */
    public void mute(UUID person, UUID bill) {
        mutedBills.mute(bill, person, clock.instant());
    }

    /** Unmutes a bill for this person, from the next fact about it. */
    public void unmute(UUID person, UUID bill) {
        mutedBills.unmute(bill, person);
    }

    /** Returns the bills that this person has muted. */
    public List<UUID> findMutedBills(UUID person) {
        return mutedBills.findMutedBills(person);
    }

    /**
     * Returns the periods in which this person wanted no alerts: of a bill, of an own watch or of one of a committee's.
     */
    public List<SuspensionPeriod> findSuspensions(UUID person) {
        return letterWatches.findSuspensions(person);
    }

    /** Whether it would stop all letters about sources: the link of a letter with a notice about a source does. */
    public boolean stopsSourceAlerts(UnsubscribeToken token) {
        return switch (token.stops()) {
            case WATCH, NOTICE, BILL -> false;
            case SOURCES -> true;
            case LETTER -> letterWatches.hasSourceNotices(token.id());
        };
    }

    /**
     * Returns since when all that a link in a letter would stop is stopped; empty where some of it is not, or is about
     * sources.
     */
    public Optional<Instant> findStoppedSince(UnsubscribeToken token) {
        if (token.stops() == UnsubscribeToken.Stops.BILL) {
            return mutedBills.findMutedSince(token.id(), token.person());
        }
        return stopsSourceAlerts(token) ? Optional.empty() : stops.findStoppedSince(findWatches(token), token.person());
    }

    /** Returns the watches that a link in a letter would stop. */
    public List<UUID> findWatches(UnsubscribeToken token) {
        return switch (token.stops()) {
            case WATCH -> List.of(token.id());
            case NOTICE -> letterWatches.findWatchesOfNotice(token.id());
            case LETTER -> letterWatches.findWatchesOfLetter(token.id());
            case SOURCES, BILL -> List.of();
        };
    }

    /** Returns the queries of the watches behind a link, as far as its recipient may know them. */
    public List<String> findQueries(UnsubscribeToken token) {
        return letterWatches.findQueries(findWatches(token), token.person());
    }

    /** Returns the committees' watches whose letters this person has stopped. */
    public Set<UUID> findStoppedWatches(UUID person) {
        return stops.findStoppedWatches(person);
    }

    /** Stops a watch for one person only. */
    public void stopFor(UUID person, UUID watch) {
        var found = QuarkusTransaction.requiringNew().call(() -> watches.findByIdOptional(watch));
        if (found.isEmpty()) {
            return;
        }
        stops.stop(watch, person, clock.instant());
        if (found.get().isOf(person)) {
            pause(found.get());
        }
    }

    private void pause(Watch watch) {
        if (watch.state() == Watch.State.ACTIVE) {
            changeState(watch.id(), Watch.State.PAUSED);
        }
    }

    /** Resumes the letters of a committee's watch for this person. */
    public void resumeFor(UUID person, UUID watch) {
        stops.resume(watch, person);
    }

    private WatchSaveResult createWatch(Watch watch, SearchGauge gauge, boolean paused, int max) {
        if (gauge.isTooFrequent()) {
            return new WatchSaveResult.TooOften(gauge.perDay(), gauge.mostPerDay());
        }
        watch.changeState(paused ? Watch.State.PAUSED : Watch.State.ACTIVE, clock.instant());
        var begun = QuarkusTransaction.requiringNew().call(() -> watches.saveIfAllowed(watch, max));
        if (begun instanceof WatchSaveResult.Saved) {
            announcer.announce(WatchEvent.of(watch));
        }
        return begun;
    }

    private void change(UUID watch, BiConsumer<Watch, Instant> how) {
        changeAndAnnounce(watch, (found, now) -> {
            how.accept(found, now);
            return new WatchSaveResult.Saved(found.id());
        });
    }

    private WatchSaveResult changeAndAnnounce(UUID watch, Change how) {
        var done = QuarkusTransaction.requiringNew().call(() -> {
            var found = watches.findById(watch, LockModeType.PESSIMISTIC_WRITE);
            var begun = found.state() == Watch.State.DELETED
                    ? new WatchSaveResult.Saved(found.id())
                    : how.to(found, clock.instant());
            return new Changed(begun, WatchEvent.of(found));
        });
        announcer.announce(done.revised());
        return done.begun();
    }

    /** A change of a watch in one transaction. */
    @FunctionalInterface
    private interface Change {
        WatchSaveResult to(Watch found, Instant now);
    }

    private record Changed(WatchSaveResult begun, WatchEvent revised) {}
}
