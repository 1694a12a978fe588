package mx.vigia.notification.digest;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jboss.logging.Logger;

/**
 * Prints letters of what is due: whose turn it is, what is due to them, one row a letter with its notices on it, all in one transaction; then the couriers are called.
 * Killed anywhere and begun again, nothing is lost and nothing printed twice.
 */
@ApplicationScoped
class DigestPress {
    private static final Logger LOG = Logger.getLogger(DigestPress.class);
    private static final Duration GOODBYE = Duration.ofSeconds(5);

    private final PressBook book;
    private final RhythmBook rhythms;
    private final Alarms alarms;
    private final Doorbell couriers;
    private final DigestConfig config;
    private final Clock clock;
    private final Doorbell bell = new Doorbell();
    private Thread press = Thread.currentThread();
    private volatile boolean closing;

    DigestPress(
            PressBook book, RhythmBook rhythms, Alarms alarms, Doorbell couriers, DigestConfig config, Clock clock) {
        this.book = book;
        this.rhythms = rhythms;
        this.alarms = alarms;
        this.couriers = couriers;
        this.config = config;
        this.clock = clock;
    }

    void open(@Observes @Priority(2295) StartupEvent started) {
        press = Thread.ofPlatform().name("digest-press").start(this::run);
    }

    void close(@Observes ShutdownEvent stopping) throws InterruptedException {
        closing = true;
        wake();
        press.join(GOODBYE);
    }

    /** Something may be due. */
    void wake() {
        bell.ring(1);
    }

    private void run() {
        try {
            while (!closing) {
                if (!printedAny()) {
                    bell.await(config.look());
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Whatever happens, the press goes on: without it nothing would ever leave, and nobody would notice. */
    private boolean printedAny() {
        try {
            var now = clock.instant();
            couriers.ring(alarms.remind(now));
            return print(now) > 0;
        } catch (RuntimeException | Error e) {
            LOG.errorf("Letters cannot be printed now, trying again: %s", e);
            return false;
        }
    }

    /** Prints what is due to those whose notices have been due longest; how many letters that were. */
    int print(Instant now) {
        var letters = QuarkusTransaction.requiringNew().call(() -> printed(now));
        couriers.ring(letters);
        return letters;
    }

    /** In the caller's transaction. */
    int printed(Instant now) throws SQLException {
        var people = book.takeTurn(now, config.batch());
        if (people.isEmpty()) {
            return 0;
        }
        var due = book.dueTo(people, now);
        var composing = new Composing(
                rhythms.of(people), book.lastAtOnce(people), book.printed(people, now), config.gather(), now);
        for (var waiting : composing.waiting(due)) {
            book.putOff(waiting);
        }
        return book.print(composing.letters(due), now);
    }
}
