package mx.vigia.notification.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import mx.vigia.notification.intake.SourceHealthRepository;
import mx.vigia.notification.intake.SourceOverview;
import mx.vigia.notification.letter.LetterWriter;
import mx.vigia.platform.kafka.FailureClassifier;

/** What a courier does with the letters in its hands: they are looked at together, and written, handed over and settled one after another. */
@ApplicationScoped
class LetterDelivery {
    /** What was looked at so long ago is looked at again before it leaves: its reader may have stopped it since. */
    private static final Duration FRESH = Duration.ofSeconds(1);

    private final LetterClaimRepository claims;
    private final Leases leases;
    private final LetterAssembly packing;
    private final SourceHealthRepository sources;
    private final LetterWriter writer;
    private final Settlement settlement;
    private final MailServerCircuitBreaker line;
    private final Clock clock;
    private volatile boolean closing;

    LetterDelivery(
            LetterClaimRepository claims,
            Leases leases,
            LetterAssembly packing,
            SourceHealthRepository sources,
            LetterWriter writer,
            Settlement settlement,
            MailServerCircuitBreaker line,
            Clock clock) {
        this.claims = claims;
        this.leases = leases;
        this.packing = packing;
        this.sources = sources;
        this.writer = writer;
        this.settlement = settlement;
        this.line = line;
        this.clock = clock;
    }

    /** With this courier, as it found the sources to be. */
    private record Trip(Courier courier, SourceOverview sources, Instant began) {}

    /** Nothing more is handed over from now on. */
    void close() {
        closing = true;
    }

    void carry(List<LetterClaim> armful, Courier courier) throws SQLException {
        leases.hold(armful);
        try {
            var trip = new Trip(courier, sources.all(), clock.instant());
            giveBack(left(packing.pack(armful), trip));
        } finally {
            leases.release(armful);
        }
    }

    /** Carries these as long as it may, and gives those that are left. */
    private List<LetterClaim> left(SequencedMap<LetterClaim, Contents> packed, Trip trip) throws SQLException {
        var order = packed.entrySet().iterator();
        do {
            carry(order.next(), trip);
        } while (order.hasNext() && goesOn(trip));
        var left = new ArrayList<LetterClaim>();
        order.forEachRemaining(each -> left.add(each.getKey()));
        return left;
    }

    private boolean goesOn(Trip trip) {
        return !closing && clock.instant().isBefore(trip.began().plus(FRESH)) && line.failuresInARow() == 0;
    }

    private void giveBack(List<LetterClaim> left) throws SQLException {
        if (!left.isEmpty()) {
            leases.release(left);
            claims.giveBack(left);
        }
    }

    /** What cannot be written must not hold back what can. */
    private void carry(Map.Entry<LetterClaim, Contents> packed, Trip trip) throws SQLException {
        var claim = packed.getKey();
        try {
            carry(claim, packed.getValue(), trip);
        } catch (RuntimeException | StackOverflowError e) {
            settlement.misfired(claim, e);
        } catch (SQLException e) {
            if (FailureClassifier.UNKNOWN_IS_INFRASTRUCTURE.isInfrastructureFailure(e)) {
                throw e;
            }
            settlement.misfired(claim, e);
        }
    }

    private void carry(LetterClaim claim, Contents contents, Trip trip) throws SQLException {
        switch (contents) {
            case Contents.Due(var notices) -> {
                var letter = writer.write(claim.cover(), notices, trip.sources(), clock.instant());
                settlement.settle(claim, letter.to(), trip.courier().deliver(letter));
            }
            case Contents.Silent(var until) -> settlement.rest(claim, until);
            case Contents.Paused() -> settlement.hold(claim);
            case Contents.Withdrawn(var why) -> settlement.withdraw(claim, why);
            case Contents.Unreadable(var why) -> settlement.misfired(claim, why);
        }
    }
}
