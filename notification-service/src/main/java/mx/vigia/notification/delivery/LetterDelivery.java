package mx.vigia.notification.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import mx.vigia.notification.intake.LastSourceHealthRepository;
import mx.vigia.notification.intake.SourceOverview;
import mx.vigia.notification.letter.LetterWriter;
import mx.vigia.platform.kafka.FailureClassifier;
import mx.vigia.platform.store.StoreException;

/**
 * Delivers the letters that a courier has claimed: they are checked together, and written, handed over and settled one
 * after another.
 */
@ApplicationScoped
class LetterDelivery {
    /** The age after which a check is repeated before sending: the reader may have stopped it since. */
    private static final Duration RECHECK_AFTER = Duration.ofSeconds(1);

    private final LetterClaimRepository claims;
    private final Leases leases;
    private final LetterAssembly letterAssembly;
    private final LastSourceHealthRepository sources;
    private final LetterWriter writer;
    private final DeliveryOutcomeWriter settlement;
    private final MailServerCircuitBreaker circuitBreaker;
    private final Clock clock;
    private volatile boolean closing;

    LetterDelivery(
            LetterClaimRepository claims,
            Leases leases,
            LetterAssembly letterAssembly,
            LastSourceHealthRepository sources,
            LetterWriter writer,
            DeliveryOutcomeWriter settlement,
            MailServerCircuitBreaker circuitBreaker,
            Clock clock) {
        this.claims = claims;
        this.leases = leases;
        this.letterAssembly = letterAssembly;
        this.sources = sources;
        this.writer = writer;
        this.settlement = settlement;
        this.circuitBreaker = circuitBreaker;
        this.clock = clock;
    }

    /** A batch with this courier and the state of the sources at its beginning. */
    private record DeliveryBatch(Courier courier, SourceOverview sources, Instant began) {}

    /** Stops handing over letters. */
    void close() {
        closing = true;
    }

    void deliver(List<LetterClaim> batch, Courier courier) {
        leases.add(batch);
        try {
            var trip = new DeliveryBatch(courier, sources.all(), clock.instant());
            release(deliverUntilTimeUp(letterAssembly.assemble(batch), trip));
        } finally {
            leases.release(batch);
        }
    }

    /** Delivers letters as long as the time allows, and returns those that are left. */
    private List<LetterClaim> deliverUntilTimeUp(SequencedMap<LetterClaim, LetterContents> packed, DeliveryBatch trip) {
        var order = packed.entrySet().iterator();
        do {
            deliver(order.next(), trip);
        } while (order.hasNext() && canContinue(trip));
        var left = new ArrayList<LetterClaim>();
        order.forEachRemaining(each -> left.add(each.getKey()));
        return left;
    }

    private boolean canContinue(DeliveryBatch trip) {
        return !closing
                && clock.instant().isBefore(trip.began().plus(RECHECK_AFTER))
                && circuitBreaker.failuresInARow() == 0;
    }

    private void release(List<LetterClaim> left) {
        if (!left.isEmpty()) {
            leases.release(left);
            claims.release(left);
        }
    }

    /** Delivers one letter. One that cannot be written must not hold back the others. */
    private void deliver(Map.Entry<LetterClaim, LetterContents> packed, DeliveryBatch trip) {
        var claim = packed.getKey();
        try {
            deliver(claim, packed.getValue(), trip);
        } catch (StoreException e) {
            if (FailureClassifier.UNKNOWN_IS_INFRASTRUCTURE.isInfrastructureFailure(e)) {
                throw e;
            }
            settlement.recordMisfire(claim, e);
        } catch (RuntimeException | StackOverflowError e) {
            settlement.recordMisfire(claim, e);
        }
    }

    private void deliver(LetterClaim claim, LetterContents contents, DeliveryBatch trip) {
        switch (contents) {
            case LetterContents.Due(var notices) -> {
                var letter = writer.write(claim.cover(), notices, trip.sources(), clock.instant());
                settlement.recordOutcome(claim, letter.to(), trip.courier().deliver(letter));
            }
            case LetterContents.InQuietHours(var until) -> settlement.rest(claim, until);
            case LetterContents.Paused() -> settlement.postponePaused(claim);
            case LetterContents.Withdrawn(var why) -> settlement.withdraw(claim, why);
            case LetterContents.Unreadable(var why) -> settlement.recordMisfire(claim, why);
        }
    }
}
