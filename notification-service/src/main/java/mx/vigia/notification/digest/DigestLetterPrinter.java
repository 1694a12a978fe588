package mx.vigia.notification.digest;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import mx.vigia.platform.kafka.FailureClassifier;
import org.jboss.logging.Logger;

/**
 * Prints letters from due notices: whose turn it is, what is due to them, one row per letter with its notices, all in
 * one transaction; then the couriers are woken. If it is killed and restarted, nothing is lost and nothing printed
 * twice.
 */
@ApplicationScoped
class DigestLetterPrinter {
    private static final Logger LOG = Logger.getLogger(DigestLetterPrinter.class);
    private static final Duration SHUTDOWN_TIMEOUT = Duration.ofSeconds(5);

    /** The delay before printing is retried for a person for whom it failed. */
    private static final Duration RETRY_DELAY = Duration.ofMinutes(5);

    private final LetterRepository letterRepository;
    private final DeliveryPreferencesRepository preferencesRepository;
    private final UrgentAlerts urgentAlerts;
    private final NoticeScheduler noticeScheduler;
    private final DeliverySignal couriers;
    private final DigestConfig config;
    private final MeterRegistry meters;
    private final Clock clock;
    private final DeliverySignal deliverySignal = new DeliverySignal();
    private Thread press = Thread.currentThread();
    private volatile boolean closing;

    DigestLetterPrinter(
            LetterRepository letterRepository,
            DeliveryPreferencesRepository preferencesRepository,
            UrgentAlerts urgentAlerts,
            NoticeScheduler noticeScheduler,
            DeliverySignal deliverySignal,
            DigestConfig config,
            MeterRegistry meters,
            Clock clock) {
        this.letterRepository = letterRepository;
        this.preferencesRepository = preferencesRepository;
        this.urgentAlerts = urgentAlerts;
        this.noticeScheduler = noticeScheduler;
        this.couriers = deliverySignal;
        this.config = config;
        this.meters = meters;
        this.clock = clock;
    }

    void open(@Observes @Priority(2295) StartupEvent started) {
        press = Thread.ofPlatform().name("digest-press").start(this::run);
    }

    void close(@Observes ShutdownEvent stopping) throws InterruptedException {
        closing = true;
        signal();
        press.join(SHUTDOWN_TIMEOUT);
    }

    /** Signals that notices may be due. */
    void signal() {
        deliverySignal.signal(1);
    }

    private void run() {
        try {
            while (!closing) {
                if (!tryPrint()) {
                    deliverySignal.await(config.look());
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /**
     * Tries to print. The loop survives any failure: without it nothing would ever be sent, and it would go unnoticed.
     */
    private boolean tryPrint() {
        try {
            var now = clock.instant();
            couriers.signal(urgentAlerts.remind(now));
            refreshUrgency(now);
            return print(now) > 0;
        } catch (RuntimeException | Error e) {
            LOG.errorf("Letters cannot be printed now, trying again: %s", e);
            return false;
        }
    }

    /** Refreshes urgency; a failure must not prevent printing. */
    private void refreshUrgency(Instant now) {
        try {
            QuarkusTransaction.requiringNew().call(() -> noticeScheduler.refreshUrgency(now));
        } catch (RuntimeException e) {
            LOG.error("Newly urgent notices not checked, retrying", e);
        }
    }

    /** Prints the letters of the people with the longest due notices; returns how many. */
    int print(Instant now) {
        var letters = printTogetherOrEach(now);
        couriers.signal(letters);
        return letters;
    }

    /**
     * Prints all together, or each person alone where that fails, so that one person's letter keeps nobody else's back.
     */
    private int printTogetherOrEach(Instant now) {
        try {
            return QuarkusTransaction.requiringNew().call(() -> printDue(now));
        } catch (RuntimeException e) {
            if (FailureClassifier.UNKNOWN_IS_INFRASTRUCTURE.isDatabaseFailure(e)) {
                throw e;
            }
            return printEach(now);
        }
    }

    private int printEach(Instant now) {
        var people =
                QuarkusTransaction.requiringNew().call(() -> letterRepository.lockDueRecipients(now, config.batch()));
        var letters = 0;
        for (var person : people) {
            letters += printForOne(person, now);
        }
        return letters;
    }

    private int printForOne(UUID person, Instant now) {
        try {
            return QuarkusTransaction.requiringNew().call(() -> printFor(letterRepository.tryLockPerson(person), now));
        } catch (RuntimeException e) {
            if (FailureClassifier.UNKNOWN_IS_INFRASTRUCTURE.isDatabaseFailure(e)) {
                throw e;
            }
            LOG.errorf(e, "Letter not printed: person=%s retryIn=%s", person, RETRY_DELAY);
            meters.counter("vigia.letters", "outcome", "unprinted").increment();
            return QuarkusTransaction.requiringNew().call(() -> {
                letterRepository.postponeAll(person, now, now.plus(RETRY_DELAY));
                return 0;
            });
        }
    }

    /** Prints in the caller's transaction. */
    int printDue(Instant now) {
        return printFor(letterRepository.lockDueRecipients(now, config.batch()), now);
    }

    private int printFor(List<UUID> people, Instant now) {
        if (people.isEmpty()) {
            return 0;
        }
        letterRepository.dropEvenedOut(new NetMatchChanges(letterRepository.findMatchTurns(people, now)));
        var due = letterRepository.findDueNotices(people, now);
        var composing = new LetterComposer(
                preferencesRepository.of(people),
                letterRepository.findLastImmediateLetters(people, now),
                letterRepository.findPrintedDigests(people, now),
                config.gather(),
                now);
        for (var waiting : composing.waiting(due)) {
            letterRepository.postpone(waiting);
        }
        return letterRepository.print(composing.letters(due), now);
    }
}
