package mx.vigia.notification.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import mx.vigia.platform.store.Jdbc;

/** The canaries that came through analysis, and the last whose letter a mail server accepted. */
@ApplicationScoped
public class CanaryRepository {
    /** How far the clock of another machine may be ahead of ours. */
    static final Duration MAX_CLOCK_DIFFERENCE = Duration.ofMinutes(1);

    private static final String SITE = "canary";

    private final Jdbc jdbc;
    private final Clock clock;

    CanaryRepository(Jdbc jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Whether it is no fact about a bill, but a canary of the reserved site. */
    static boolean isCanary(FactEvent event) {
        return event.site().equals(SITE);
    }

    /**
     * Saves a canary that was sighted at this moment; one that was accepted already, or a later one, stands. None of a
     * clock that is ahead is kept: it would stand for the honest ones until its time has come.
     */
    void save(Instant begun) {
        var limit = clock.instant().plus(MAX_CLOCK_DIFFERENCE);
        jdbc.update("delete from canary where begun_at > ?", limit);
        if (begun.isAfter(limit)) {
            return;
        }
        jdbc.update("""
                insert into canary (begun_at) select ? where not exists (select 1 from canary where begun_at >= ?)
                on conflict (begun_at) do nothing""", begun, begun);
    }

    /** Returns the latest canary, if its letter is owed and was not tried in this time; it counts as tried now. */
    public Optional<Instant> claim(Instant now, Duration delay) {
        return jdbc.findFirst("""
                update canary set tried_at = ? where begun_at = (
                  select begun_at from canary where begun_at = (select max(begun_at) from canary)
                  and accepted_at is null and (tried_at is null or tried_at <= ?) for update skip locked)
                returning begun_at""", row -> Optional.of(Jdbc.instant(row, 1)), now, now.minus(delay));
    }

    /** Marks its letter as accepted, which ends the runs before it. */
    public void markAccepted(Instant begun, Instant now) {
        jdbc.update("update canary set accepted_at = ?, refusal = null where begun_at = ?", now, begun);
        jdbc.update("delete from canary where begun_at < ?", begun);
    }

    /** Marks its letter as refused, which ends the runs before it that came to no end. */
    public void markRefused(Instant begun, String why) {
        jdbc.update("delete from canary where begun_at < ? and accepted_at is null", begun);
        jdbc.update("update canary set refusal = ? where begun_at = ?", why, begun);
    }

    /** Returns when the last canary that went the whole way was sighted; empty if none has. */
    public Optional<Instant> findLastWholeRun() {
        return jdbc.findFirst(
                "select max(begun_at) from canary where accepted_at is not null",
                row -> Optional.ofNullable(Jdbc.instant(row, 1)));
    }

    /** Returns why the letter of the latest canary was not accepted; empty where it was, or was not tried. */
    public Optional<String> findRefusal() {
        return jdbc.findFirst(
                "select refusal from canary where accepted_at is null and refusal is not null order by begun_at desc limit 1",
                row -> Optional.of(row.getString(1)));
    }
}
