package mx.vigia.notification.watch;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;

/** Takes a standing question, changes it and ends it: each time committed first, then announced, then marked. */
@ApplicationScoped
public class WatchEditor {
    private final WatchRepository watches;
    private final StopRepository stops;
    private final PendingNoticeTransfer handover;
    private final WatchAnnouncer announcer;
    private final WatchConfig config;
    private final Clock clock;

    WatchEditor(
            WatchRepository watches,
            StopRepository stops,
            PendingNoticeTransfer handover,
            WatchAnnouncer announcer,
            WatchConfig config,
            Clock clock) {
        this.watches = watches;
        this.stops = stops;
        this.handover = handover;
        this.announcer = announcer;
        this.config = config;
        this.clock = clock;
    }

    /** Looks out for a person; paused from the beginning, it is a search that is kept. */
    public WatchCreationResult createForPerson(UUID person, SearchGauge gauge, Set<FactKind> kinds, boolean paused)
            throws SQLException {
        return createWatch(
                Watch.ofPerson(person, gauge, kinds, clock.instant()), gauge, paused, config.watchesOfAPerson());
    }

    /** Looks out for all members of a committee, at the wish of one of them, or keeps the search for them. */
    public WatchCreationResult createForCommittee(
            UUID committee, UUID author, SearchGauge gauge, Set<FactKind> kinds, boolean paused) throws SQLException {
        var watch = Watch.ofCommittee(committee, author, gauge, kinds, clock.instant());
        return createWatch(watch, gauge, paused, config.watchesOfACommittee());
    }

    /** Asks this instead, and for these kinds of fact. */
    public WatchCreationResult askInstead(UUID watch, SearchGauge gauge, Set<FactKind> kinds) throws SQLException {
        if (gauge.tellsTooOften()) {
            return new WatchCreationResult.TooOften(gauge.perDay(), gauge.mostPerDay());
        }
        return changeAndAnnounce(
                watch, (found, now) -> watches.change(found, gauge.query(), () -> found.ask(gauge, kinds, now)));
    }

    /**
     * Passes a watch to another owner, and with it what waits to be sent; what its readers were told stays theirs, and a person who had stopped it hears of it again.
     */
    public WatchCreationResult transferTo(UUID watch, WatchOwner owner) throws SQLException {
        var most = switch (owner) {
            case WatchOwner.OfPerson(var person) -> config.watchesOfAPerson();
            case WatchOwner.OfCommittee(var committee) -> config.watchesOfACommittee();
        };
        return changeAndAnnounce(watch, (found, now) -> {
            var passed = watches.pass(found, owner, most, now);
            watches.flush();
            if (passed instanceof WatchCreationResult.Looking) {
                stops.resumeOwner(watch);
                handover.transfer(watch);
            }
            return passed;
        });
    }

    /** Asks for these kinds of fact from now on. */
    public void changeKinds(UUID watch, Set<FactKind> kinds) throws SQLException {
        change(watch, (found, now) -> found.changeKinds(kinds, now));
    }

    /** Pauses, resumes or deletes; what is deleted stays deleted. */
    public void changeState(UUID watch, Watch.State state) throws SQLException {
        changeAndAnnounce(watch, (found, now) -> {
            found.changeState(state, now);
            if (state == Watch.State.ACTIVE) {
                stops.resumeOwner(watch);
            }
            return new WatchCreationResult.Looking(watch);
        });
    }

    /**
     * Does what a link in a letter says: a person's own watch is paused and writes them nothing more, not even that something was not so; a committee's
     * goes on for all but this member. Doing it again changes nothing.
     */
    public void stop(UnsubscribeToken token) throws SQLException {
        if (token.stops() == UnsubscribeToken.Stops.BILL) {
            mute(token.person(), token.id());
        }
        if (stopsSourceAlerts(token)) {
            stops.stopSources(token.person());
        }
        for (var watch : findWatches(token)) {
            stopFor(token.person(), watch);
        }
    }

    /** Tells this person no more of a bill, whatever they look out for; what is due to them is not sent. */
    public void mute(UUID person, UUID bill) throws SQLException {
        stops.mute(bill, person, clock.instant());
    }

    /** Tells this person of a bill again, from the next thing that happens to it. */
    public void unmute(UUID person, UUID bill) throws SQLException {
        stops.unmute(bill, person);
    }

    /** The bills of which this person wants to hear no more. */
    public List<UUID> findMutedBills(UUID person) throws SQLException {
        return stops.findMutedBills(person);
    }

    /** The times in which this person wanted to be told nothing, of a bill, by a watch of their own or by one of a committee's. */
    public List<SuspensionPeriod> findSuspensions(UUID person) throws SQLException {
        return stops.findSuspensions(person);
    }

    /** Whether it would stop all letters about sources: a letter in which one stands among others does. */
    public boolean stopsSourceAlerts(UnsubscribeToken token) throws SQLException {
        return switch (token.stops()) {
            case WATCH, NOTICE, BILL -> false;
            case SOURCES -> true;
            case LETTER -> stops.hasSourceNotices(token.id());
        };
    }

    /** Since when all that a link in a letter would stop is stopped; empty where some of it is not, or is about sources. */
    public Optional<Instant> findStoppedSince(UnsubscribeToken token) throws SQLException {
        if (token.stops() == UnsubscribeToken.Stops.BILL) {
            return stops.findMutedSince(token.id(), token.person());
        }
        return stopsSourceAlerts(token) ? Optional.empty() : stops.findStoppedSince(findWatches(token), token.person());
    }

    /** The watches that a link in a letter would stop. */
    public List<UUID> findWatches(UnsubscribeToken token) throws SQLException {
        return switch (token.stops()) {
            case WATCH -> List.of(token.id());
            case NOTICE -> stops.findWatchesOfNotice(token.id());
            case LETTER -> stops.findWatchesOfLetter(token.id());
            case SOURCES, BILL -> List.of();
        };
    }

    /** What the watches behind a link ask, in no more words than whoever the link is for may know. */
    public List<String> findQueries(UnsubscribeToken token) throws SQLException {
        return stops.findQueries(findWatches(token), token.person());
    }

    /** The committees' watches whose letters this person has stopped. */
    public Set<UUID> findStoppedWatches(UUID person) throws SQLException {
        return stops.findStoppedWatches(person);
    }

    /** Stops a watch for one person only. */
    public void stopFor(UUID person, UUID watch) throws SQLException {
        var found = QuarkusTransaction.requiringNew().call(() -> watches.findByIdOptional(watch));
        if (found.isEmpty()) {
            return;
        }
        stops.stop(watch, person, clock.instant());
        if (found.get().isOf(person)) {
            pause(found.get());
        }
    }

    private void pause(Watch watch) throws SQLException {
        if (watch.state() == Watch.State.ACTIVE) {
            changeState(watch.id(), Watch.State.PAUSED);
        }
    }

    /** Lets the letters of a committee's watch come again. */
    public void resumeFor(UUID person, UUID watch) throws SQLException {
        stops.resume(watch, person);
    }

    /** Seals what may be stopped into the token of a link. */
    public String encode(UnsubscribeToken token) {
        return token.encode(config.gaugeKey());
    }

    private WatchCreationResult createWatch(Watch watch, SearchGauge gauge, boolean paused, int most)
            throws SQLException {
        if (gauge.tellsTooOften()) {
            return new WatchCreationResult.TooOften(gauge.perDay(), gauge.mostPerDay());
        }
        watch.changeState(paused ? Watch.State.PAUSED : Watch.State.ACTIVE, clock.instant());
        var begun = QuarkusTransaction.requiringNew().call(() -> watches.keep(watch, most));
        if (begun instanceof WatchCreationResult.Looking) {
            announcer.announce(WatchEvent.of(watch));
        }
        return begun;
    }

    private void change(UUID watch, BiConsumer<Watch, Instant> how) throws SQLException {
        changeAndAnnounce(watch, (found, now) -> {
            how.accept(found, now);
            return new WatchCreationResult.Looking(found.id());
        });
    }

    private WatchCreationResult changeAndAnnounce(UUID watch, Change how) throws SQLException {
        var done = QuarkusTransaction.requiringNew().call(() -> {
            var found = watches.findById(watch, LockModeType.PESSIMISTIC_WRITE);
            var begun = found.state() == Watch.State.DELETED
                    ? new WatchCreationResult.Looking(found.id())
                    : how.to(found, clock.instant());
            return new Changed(begun, WatchEvent.of(found));
        });
        announcer.announce(done.revised());
        return done.begun();
    }

    /** What is done to a watch in one transaction. */
    @FunctionalInterface
    private interface Change {
        WatchCreationResult to(Watch found, Instant now) throws SQLException;
    }

    private record Changed(WatchCreationResult begun, WatchEvent revised) {}
}
