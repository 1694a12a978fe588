package mx.vigia.notification.digest;

import io.micrometer.core.instrument.MeterRegistry;
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
import java.util.List;
import java.util.UUID;
import mx.vigia.platform.kafka.FailureClassifier;
import org.jboss.logging.Logger;

/**
 * Prints letters of what is due: whose turn it is, what is due to them, one row a letter with its notices on it, all in one transaction; then the couriers are called.
 * Killed anywhere and begun again, nothing is lost and nothing printed twice.
 */
@ApplicationScoped
class DigestPress {
    private static final Logger LOG = Logger.getLogger(DigestPress.class);
    private static final Duration GOODBYE = Duration.ofSeconds(5);

    /** So long nothing is tried again for somebody for whom it failed. */
    private static final Duration ASIDE = Duration.ofMinutes(5);

    private final LetterRepository book;
    private final DeliveryPreferencesRepository rhythms;
    private final UrgentAlerts alarms;
    private final NoticeScheduler dating;
    private final DeliverySignal couriers;
    private final DigestConfig config;
    private final MeterRegistry meters;
    private final Clock clock;
    private final DeliverySignal bell = new DeliverySignal();
    private Thread press = Thread.currentThread();
    private volatile boolean closing;

    DigestPress(
            LetterRepository book,
            DeliveryPreferencesRepository rhythms,
            UrgentAlerts alarms,
            NoticeScheduler dating,
            DeliverySignal couriers,
            DigestConfig config,
            MeterRegistry meters,
            Clock clock) {
        this.book = book;
        this.rhythms = rhythms;
        this.alarms = alarms;
        this.dating = dating;
        this.couriers = couriers;
        this.config = config;
        this.meters = meters;
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
            ripen(now);
            return print(now) > 0;
        } catch (RuntimeException | Error e) {
            LOG.errorf("Letters cannot be printed now, trying again: %s", e);
            return false;
        }
    }

    /** What cannot be looked at again keeps nothing from being printed. */
    private void ripen(Instant now) {
        try {
            QuarkusTransaction.requiringNew().call(() -> dating.ripen(now));
        } catch (RuntimeException e) {
            LOG.error("What may have become urgent cannot be looked at now, trying again", e);
        }
    }

    /** Prints what is due to those whose notices have been due longest; how many letters that were. */
    int print(Instant now) {
        var letters = allOrEach(now);
        couriers.ring(letters);
        return letters;
    }

    /** One person whose letter cannot be printed keeps nobody else's back: where all together fail, each is tried alone. */
    private int allOrEach(Instant now) {
        try {
            return QuarkusTransaction.requiringNew().call(() -> printed(now));
        } catch (RuntimeException e) {
            if (FailureClassifier.UNKNOWN_IS_INFRASTRUCTURE.isDatabaseFailure(e)) {
                throw e;
            }
            return each(now);
        }
    }

    private int each(Instant now) {
        var people = QuarkusTransaction.requiringNew().call(() -> book.takeTurn(now, config.batch()));
        var letters = 0;
        for (var person : people) {
            letters += alone(person, now);
        }
        return letters;
    }

    private int alone(UUID person, Instant now) {
        try {
            return QuarkusTransaction.requiringNew().call(() -> printedFor(book.take(person), now));
        } catch (RuntimeException e) {
            if (FailureClassifier.UNKNOWN_IS_INFRASTRUCTURE.isDatabaseFailure(e)) {
                throw e;
            }
            LOG.errorf(e, "No letter can be printed for %s, who is tried again in %s", person, ASIDE);
            meters.counter("vigia.letters", "outcome", "unprinted").increment();
            return QuarkusTransaction.requiringNew().call(() -> {
                book.setAside(person, now, now.plus(ASIDE));
                return 0;
            });
        }
    }

    /** In the caller's transaction. */
    int printed(Instant now) throws SQLException {
        return printedFor(book.takeTurn(now, config.batch()), now);
    }

    private int printedFor(List<UUID> people, Instant now) throws SQLException {
        if (people.isEmpty()) {
            return 0;
        }
        book.takeOut(new NetMatchTurns(book.turned(people, now)));
        var due = book.dueTo(people, now);
        var composing = new LetterComposer(
                rhythms.of(people), book.lastAtOnce(people, now), book.printed(people, now), config.gather(), now);
        for (var waiting : composing.waiting(due)) {
            book.putOff(waiting);
        }
        return book.print(composing.letters(due), now);
    }
}
