package mx.vigia.notification.member;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import mx.vigia.notification.committee.AssociationCommittee;
import mx.vigia.notification.committee.CommitteeRepository;
import mx.vigia.platform.i18n.Language;

/** Creates and renames the committees of the association. One change at a time, each recorded in the audit log. */
@ApplicationScoped
public class CommitteeNames {
    private final PeopleRepository peopleRepository;
    private final CommitteeRepository committees;
    private final AuditRepository audit;
    private final Clock clock;

    CommitteeNames(
            PeopleRepository peopleRepository, CommitteeRepository committees, AuditRepository audit, Clock clock) {
        this.peopleRepository = peopleRepository;
        this.committees = committees;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Creates a committee, or returns the one that has both these names already, ignoring case and accents; empty where
     * another has one of them.
     */
    public Optional<UUID> make(UUID by, String es, String en) {
        return inLockedTransaction(() -> {
            var known = committees.listAll();
            var same = known.stream().filter(each -> each.hasNames(es, en)).findFirst();
            if (same.isPresent()) {
                return same.map(AssociationCommittee::id);
            }
            if (known.stream().anyMatch(each -> each.hasAnyName(es, en))) {
                return Optional.empty();
            }
            var made = new AssociationCommittee(UUID.randomUUID(), es, en);
            committees.persist(made);
            audit.save(Optional.of(by), "committee-made", es, "", es + " / " + en, clock.instant());
            return Optional.of(made.id());
        });
    }

    /** Renames a committee. No other committee may have these names, ignoring case and accents. */
    public Renamed rename(UUID by, UUID committee, String es, String en) {
        return inLockedTransaction(() -> {
            var known = committees.listAll().stream()
                    .collect(Collectors.partitioningBy(each -> each.id().equals(committee)));
            if (known.get(true).isEmpty()) {
                return Renamed.UNKNOWN;
            }
            if (known.get(false).stream().anyMatch(other -> other.hasAnyName(es, en))) {
                return Renamed.TAKEN;
            }
            var renamed = known.get(true).getFirst();
            var before = renamed.name(Language.ES);
            renamed.rename(es, en);
            audit.save(Optional.of(by), "committee-renamed", es, before, es + " / " + en, clock.instant());
            return Renamed.DONE;
        });
    }

    /** The result of renaming a committee. */
    public enum Renamed {
        DONE,
        /** There is no such committee. */
        UNKNOWN,
        /** Another committee has one of the names. */
        TAKEN
    }

    private <T> T inLockedTransaction(Callable<T> deed) {
        return QuarkusTransaction.requiringNew().call(() -> {
            peopleRepository.lockMembership();
            return deed.call();
        });
    }
}
