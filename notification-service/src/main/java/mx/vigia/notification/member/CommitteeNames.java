package mx.vigia.notification.member;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

/** The committees of the association by their names: made and renamed one at a time, each written down. */
@ApplicationScoped
public class CommitteeNames {
    private final PeopleRepository book;
    private final AuditRepository audit;
    private final Clock clock;

    CommitteeNames(PeopleRepository book, AuditRepository audit, Clock clock) {
        this.book = book;
        this.audit = audit;
        this.clock = clock;
    }

    /** Makes a committee, or gives the one that has both these names already, be it in other capitals or accents; empty where another has one of them. */
    public Optional<UUID> make(UUID by, String es, String en) {
        return inLockedTransaction(() -> {
            var known = book.named();
            var same = known.stream().filter(each -> each.hasNames(es, en)).findFirst();
            if (same.isPresent()) {
                return same.map(PeopleRepository.CommitteeNames::id);
            }
            if (known.stream().anyMatch(each -> each.hasAnyName(es, en))) {
                return Optional.empty();
            }
            var id = UUID.randomUUID();
            book.insertCommittee(id, es, en);
            audit.save(Optional.of(by), "committee-made", es, "", es + " / " + en, clock.instant());
            return Optional.of(id);
        });
    }

    /** Gives a committee other names, that no other committee has in other capitals or accents either. */
    public Renamed rename(UUID by, UUID committee, String es, String en) {
        return inLockedTransaction(() -> {
            var known = book.named().stream()
                    .collect(Collectors.partitioningBy(each -> each.id().equals(committee)));
            if (known.get(true).isEmpty()) {
                return Renamed.UNKNOWN;
            }
            if (known.get(false).stream().anyMatch(other -> other.hasAnyName(es, en))) {
                return Renamed.TAKEN;
            }
            book.rename(committee, es, en);
            var before = known.get(true).getFirst().es();
            audit.save(Optional.of(by), "committee-renamed", es, before, es + " / " + en, clock.instant());
            return Renamed.DONE;
        });
    }

    /** What came of a wish for other names. */
    public enum Renamed {
        DONE,
        /** There is no such committee. */
        UNKNOWN,
        /** Another committee has one of the names. */
        TAKEN
    }

    private <T> T inLockedTransaction(Callable<T> deed) {
        return QuarkusTransaction.requiringNew().call(() -> {
            book.lockMembership();
            return deed.call();
        });
    }
}
