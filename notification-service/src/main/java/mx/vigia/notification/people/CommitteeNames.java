package mx.vigia.notification.people;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;

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

    /** Makes a committee, or gives the one that has this Spanish name already. */
    public UUID make(UUID by, String es, String en) {
        return inTurn(() -> {
            var same = book.committees().entrySet().stream()
                    .filter(known -> known.getValue().equals(es))
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

    /** Gives a committee other names; false where there is none. */
    public boolean rename(UUID by, UUID committee, String es, String en) {
        return inTurn(() -> {
            var before = Optional.ofNullable(book.committees().get(committee));
            if (before.isEmpty() || book.rename(committee, es, en) == 0) {
                return false;
            }
            audit.write(Optional.of(by), "committee-renamed", es, before.get(), es + " / " + en, clock.instant());
            return true;
        });
    }

    private <T> T inTurn(Callable<T> deed) {
        return QuarkusTransaction.requiringNew().call(() -> {
            book.takeTurn();
            return deed.call();
        });
    }
}
