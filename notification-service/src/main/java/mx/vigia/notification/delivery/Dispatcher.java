package mx.vigia.notification.delivery;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.mail.MessagingException;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import mx.vigia.notification.intake.SourceBook;
import mx.vigia.notification.letter.LetterConfig;
import mx.vigia.notification.letter.LetterWriter;
import mx.vigia.notification.notice.NoticeDesk;
import org.jboss.logging.Logger;

/** Sends couriers round, each claiming one letter at a time, until nothing is due; then they wait for the doorbell. */
@ApplicationScoped
class Dispatcher {
    private static final Logger LOG = Logger.getLogger(Dispatcher.class);
    private static final Duration GOODBYE = Duration.ofSeconds(5);

    private final DeliveryBook book;
    private final Leases leases;
    private final NoticeDesk desk;
    private final SourceBook sources;
    private final LetterWriter writer;
    private final Doorbell doorbell;
    private final DeliveryConfig config;
    private final SmtpConfig smtp;
    private final LetterConfig sender;
    private final MeterRegistry meters;
    private final Clock clock;
    private final List<Thread> couriers = new ArrayList<>();
    private volatile boolean closing;

    Dispatcher(
            DeliveryBook book,
            Leases leases,
            NoticeDesk desk,
            SourceBook sources,
            LetterWriter writer,
            Doorbell doorbell,
            DeliveryConfig config,
            SmtpConfig smtp,
            LetterConfig sender,
            MeterRegistry meters,
            Clock clock) {
        this.book = book;
        this.leases = leases;
        this.desk = desk;
        this.sources = sources;
        this.writer = writer;
        this.doorbell = doorbell;
        this.config = config;
        this.smtp = smtp;
        this.sender = sender;
        this.meters = meters;
        this.clock = clock;
    }

    void open(@Observes @Priority(2300) StartupEvent started) throws MessagingException {
        for (var number = 1; number <= config.couriers(); number++) {
            var courier = new EmailCourier(smtp, sender, clock);
            couriers.add(Thread.ofPlatform().name("courier-" + number).start(() -> walk(courier)));
        }
    }

    void close(@Observes ShutdownEvent stopping) throws InterruptedException {
        closing = true;
        doorbell.ring(config.couriers());
        for (var courier : couriers) {
            courier.join(GOODBYE);
        }
    }

    private void walk(Courier courier) {
        try (courier) {
            while (!closing) {
                if (!deliveredOne(courier)) {
                    doorbell.await(config.look());
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean deliveredOne(Courier courier) {
        try {
            var now = clock.instant();
            var claim = book.claim(now, now.plus(config.lease()));
            if (claim.isEmpty()) {
                return false;
            }
            deliver(claim.get(), courier);
            return true;
        } catch (SQLException e) {
            LOG.errorf("The letters owed cannot be read now, trying again: %s", e.getMessage());
            return false;
        }
    }

    private void deliver(Claim claim, Courier courier) throws SQLException {
        leases.hold(claim);
        try {
            carry(claim, courier);
        } catch (RuntimeException e) { // a letter that cannot be written must not hold back those that can
            misfired(claim, e);
        } finally {
            leases.release(claim);
        }
    }

    private void carry(Claim claim, Courier courier) throws SQLException {
        var notice = desk.stillDue(claim.notice());
        if (notice.isEmpty()) {
            book.settle(claim.notice(), "WITHDRAWN", "", clock.instant());
            count("withdrawn");
            return;
        }
        settle(claim, courier.deliver(writer.write(notice.get(), sources.all(), clock.instant())));
    }

    private void misfired(Claim claim, RuntimeException trouble) throws SQLException {
        var now = clock.instant();
        var why = "It cannot be written: " + trouble;
        if (claim.misfires() + 1 >= config.misfires()) {
            LOG.errorf(trouble, "Letter %s could not be written", claim.notice());
            abandon(claim, why, now);
            return;
        }
        leases.release(claim);
        book.postpone(claim, claim.misfires() + 1, now.plus(claim.patience(smtp.unreachable())), why);
        count("misfired");
        LOG.errorf("Letter %s is postponed. %s", claim.notice(), why);
    }

    private void settle(Claim claim, Outcome outcome) throws SQLException {
        var now = clock.instant();
        leases.release(claim);
        switch (outcome) {
            case Outcome.Accepted(var receipt) -> {
                book.settle(claim.notice(), "ACCEPTED", receipt, now);
                count("accepted");
                meters.timer("vigia.letters.waited").record(Duration.between(claim.owed(), now));
            }
            case Outcome.TryAgain(var after, var why) -> tryAgain(claim, after, why, now);
            case Outcome.Undeliverable(var why) -> abandon(claim, why, now);
        }
    }

    private void tryAgain(Claim claim, Duration after, String why, Instant now) throws SQLException {
        if (claim.owed().plus(config.giveUp()).isBefore(now)) {
            abandon(
                    claim,
                    "Given up after %d days: %s".formatted(config.giveUp().toDays(), why),
                    now);
            return;
        }
        book.postpone(claim, claim.misfires(), now.plus(claim.patience(after)), why);
        count("postponed");
        LOG.warnf("Letter %s is postponed: %s", claim.notice(), why);
    }

    private void abandon(Claim claim, String why, Instant now) throws SQLException {
        book.settle(claim.notice(), "UNDELIVERABLE", why, now);
        count("undeliverable");
        LOG.errorf("Letter %s is undeliverable: %s", claim.notice(), why);
    }

    private void count(String outcome) {
        meters.counter("vigia.letters", "outcome", outcome).increment();
    }
}
