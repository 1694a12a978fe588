package mx.vigia.notification.people;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import mx.vigia.notification.committee.Folded;

/** The committees of the association by their names: made and renamed one at a time, each written down. */
@ApplicationScoped
public class CommitteeNames {
    private final PeopleBook book;
    private final AuditBook audit;
    private final Clock clock;

    CommitteeNames(PeopleBook book, AuditBook audit, Clock clock) {
        this.book = book;
        this.audit = audit;
        this.clock = clock;
    }

    /** Makes a committee, or gives the one that has this Spanish name already, be it in other capitals or accents. */
    public UUID make(UUID by, String es, String en) {
        return inTurn(() -> {
            var same = book.committees().entrySet().stream()
                    .filter(known -> Folded.of(known.getValue()).equals(Folded.of(es)))
                    .findFirst();
            if (same.isPresent()) {
                return same.get().getKey();
            }
            var id = UUID.randomUUID();
            book.insertCommittee(id, es, en);
            audit.write(Optional.of(by), "committee-made", es, "", es + " / " + en, clock.instant());
            return id;
        });
    }

    /** Gives a committee other names, that no other committee has in other capitals or accents either. */
    public Renamed rename(UUID by, UUID committee, String es, String en) {
        return inTurn(() -> {
            var before = Optional.ofNullable(book.committees().get(committee));
            if (before.isEmpty()) {
                return Renamed.UNKNOWN;
            }
            if (isTaken(committee, es, en)) {
                return Renamed.TAKEN;
            }
            book.rename(committee, es, en);
            audit.write(Optional.of(by), "committee-renamed", es, before.get(), es + " / " + en, clock.instant());
            return Renamed.DONE;
        });
    }

    private boolean isTaken(UUID committee, String es, String en) throws SQLException {
        var wished = List.of(Folded.of(es), Folded.of(en));
        return book.namesOfOthers(committee).stream().map(Folded::of).anyMatch(wished::contains);
    }

    /** What came of a wish for other names. */
    public enum Renamed {
        DONE,
        /** There is no such committee. */
        UNKNOWN,
        /** Another committee has one of the names. */
        TAKEN
    }

    private <T> T inTurn(Callable<T> deed) {
        return QuarkusTransaction.requiringNew().call(() -> {
            book.takeTurn();
            return deed.call();
        });
    }
}
