package mx.vigia.analysis.linking.identity;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mx.vigia.analysis.bill.Chamber;
import mx.vigia.analysis.bill.FederalSites;
import mx.vigia.analysis.bill.Proponent;
import mx.vigia.analysis.bill.StepKind;
import mx.vigia.analysis.dossier.Dossier;

/** The chamber of the federal Congress in which a bill was presented, according to one record. */
final class Origin {
    private static final Set<Chamber> CHAMBERS = Set.of(Chamber.DEPUTIES, Chamber.SENATE);

    private Origin() {}

    /**
     * Returns the chamber of the presentation, else that of the proponents, else that of the site; null if none states
     * it, or if deputies and senators propose together. A bill presented to the Permanent Commission belongs to the
     * chamber of its proponents.
     */
    static Chamber of(Dossier alone) {
        if (!FederalSites.isFederal(alone.site())) {
            return null;
        }
        Set<Chamber> presented = in(alone.steps().stream()
                .filter(step -> step.kind() == StepKind.PRESENTED)
                .flatMap(step -> Stream.ofNullable(step.chamber())));
        Set<Chamber> seats = in(
                alone.proponents().stream().map(Proponent::role).flatMap(role -> FederalSites.seatOf(role).stream()));
        if (!presented.isEmpty()) {
            return singleChamber(presented);
        }
        return seats.isEmpty() ? FederalSites.chamberOf(alone.site()) : singleChamber(seats);
    }

    private static Set<Chamber> in(Stream<Chamber> named) {
        return named.filter(CHAMBERS::contains).collect(Collectors.toSet());
    }

    private static Chamber singleChamber(Set<Chamber> chambers) {
        return chambers.size() == 1 ? chambers.iterator().next() : null;
    }
}
