package mx.vigia.notification.delivery;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.mail.MessagingException;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mx.vigia.notification.digest.Doorbell;
import mx.vigia.notification.intake.Fault;
import mx.vigia.notification.intake.SourceBook;
import mx.vigia.notification.letter.LetterConfig;
import mx.vigia.notification.letter.LetterWriter;
import org.jboss.logging.Logger;

/** Sends couriers round, each claiming one letter at a time, until nothing is due; then they wait for the doorbell. */
@ApplicationScoped
class Dispatcher {
    private static final Logger LOG = Logger.getLogger(Dispatcher.class);
    private static final Duration GOODBYE = Duration.ofSeconds(5);

    private final DeliveryBook book;
    private final Leases leases;
    private final Packing packing;
    private final SourceBook sources;
    private final LetterWriter writer;
    private final Settlement settlement;
    private final Line line;
    private final Doorbell doorbell;
    private final DeliveryConfig config;
    private final SmtpConfig smtp;
    private final LetterConfig sender;
    private final Returned returned;
    private final Clock clock;
    private final List<Thread> couriers = new ArrayList<>();
    private volatile boolean closing;

    Dispatcher(
            DeliveryBook book,
            Leases leases,
            Packing packing,
            SourceBook sources,
            LetterWriter writer,
            Settlement settlement,
            Line line,
            Doorbell doorbell,
            DeliveryConfig config,
            SmtpConfig smtp,
            LetterConfig sender,
            Returned returned,
            Clock clock) {
        this.book = book;
        this.leases = leases;
        this.packing = packing;
        this.sources = sources;
        this.writer = writer;
        this.settlement = settlement;
        this.line = line;
        this.doorbell = doorbell;
        this.config = config;
        this.smtp = smtp;
        this.sender = sender;
        this.returned = returned;
        this.clock = clock;
    }

    void open(@Observes @Priority(2300) StartupEvent started) throws MessagingException {
        for (var number = 1; number <= config.couriers(); number++) {
            var courier = new EmailCourier(
                    smtp, sender, letter -> returned.pathOf(letter).orElse(sender.from()), clock);
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

    /** By turns each courier takes first what has just come, and what has been due longest: neither waits behind very many of the other. */
    private void walk(Courier courier) {
        var hurried = false;
        try (courier) {
            while (!closing) {
                hurried = !hurried;
                if (!deliveredOne(courier, hurried)) {
                    doorbell.await(config.look());
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Whatever happens to one letter, the courier goes on: without couriers nothing would ever leave, and nobody would notice. */
    private boolean deliveredOne(Courier courier, boolean hurried) {
        try {
            return line.lets(clock.instant()) && claimedAndDelivered(courier, hurried);
        } catch (SQLException e) {
            line.unused();
            LOG.errorf("The letters owed cannot be read now, trying again: %s", e.getMessage());
        } catch (RuntimeException | Error e) {
            line.unused();
            LOG.error("A courier stumbled and goes on; the letter in hand is due again when its lease ends", e);
        }
        return false;
    }

    private boolean claimedAndDelivered(Courier courier, boolean hurried) throws SQLException {
        var claim = claim(hurried);
        if (claim.isEmpty()) {
            line.unused();
            return false;
        }
        deliver(claim.get(), courier);
        return true;
    }

    private Optional<Claim> claim(boolean hurried) throws SQLException {
        var fresh = hurried ? book.claimFresh(config.lease()) : Optional.<Claim>empty();
        return fresh.isPresent() ? fresh : book.claim(config.lease());
    }

    private void deliver(Claim claim, Courier courier) throws SQLException {
        leases.hold(claim);
        try {
            carry(claim, courier);
        } catch (RuntimeException | StackOverflowError e) { // it must not hold back those that can be written
            settlement.misfired(claim, e);
        } catch (SQLException e) {
            if (Fault.ofTheHouse(e)) {
                throw e;
            }
            settlement.misfired(claim, e);
        } finally {
            leases.release(claim);
        }
    }

    private void carry(Claim claim, Courier courier) throws SQLException {
        switch (packing.pack(claim)) {
            case Contents.Due(var notices) -> {
                var letter = writer.write(claim.cover(), notices, sources.all(), clock.instant());
                settlement.settle(claim, letter.to(), courier.deliver(letter));
            }
            case Contents.Silent(var until) -> settlement.rest(claim, until);
            case Contents.Paused() -> settlement.hold(claim);
            case Contents.Withdrawn(var why) -> settlement.withdraw(claim, why);
        }
    }
}
