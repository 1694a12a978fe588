package mx.vigia.analysis.bill.stage;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import mx.vigia.analysis.bill.BillKind;
import mx.vigia.analysis.bill.Chamber;

/** The chambers in which a bill was presented and passed, regardless of the order in which that was received. */
record ChamberProgress(BillKind kind, Set<Chamber> presenting, Set<Chamber> passing) {
    private static final Set<Chamber> CONGRESS_CHAMBERS = EnumSet.of(Chamber.DEPUTIES, Chamber.SENATE);

    static ChamberProgress of(BillKind kind, Collection<AppliedTransition> all) {
        return new ChamberProgress(
                kind, namedChambers(StageTransition.PRESENTED, all), namedChambers(StageTransition.PASSED, all));
    }

    private static Set<Chamber> namedChambers(StageTransition move, Collection<AppliedTransition> all) {
        Set<Chamber> chambers = EnumSet.noneOf(Chamber.class);
        all.stream()
                .filter(transition -> transition.move() == move && transition.chamber() != null)
                .forEach(transition -> chambers.add(transition.chamber()));
        return chambers;
    }

    /**
     * Whether the only chamber known to have passed it is the reviewing one: not the one where it began or, for a
     * minuta, the one it came to.
     */
    boolean reviewedAtOnce() {
        if (passing.size() > 1) {
            return false; // then the order in which they passed it decides
        }
        return kind == BillKind.MINUTA
                ? passing.isEmpty() || passing.stream().anyMatch(presenting::contains)
                : !passing.isEmpty()
                        && presenting.stream().anyMatch(CONGRESS_CHAMBERS::contains)
                        && passing.stream().noneMatch(presenting::contains);
    }

    /**
     * Whether this chamber, or if null the one that reports the step, is the reviewing one: the one a minuta came to,
     * whichever chamber passed it before.
     */
    boolean reviews(Chamber chamber) {
        return kind == BillKind.MINUTA && presenting.isEmpty()
                ? chamber == null || !passing.contains(chamber)
                : isReviewing(chamber) || kind == BillKind.MINUTA && chamber == null;
    }

    /**
     * Whether this chamber can pass such a matter: the Permanent Commission adopts motions, but passes no bill (article
     * 78).
     */
    boolean canPass(Chamber chamber) {
        return chamber != Chamber.PERMANENT_COMMISSION || kind != BillKind.INITIATIVE && kind != BillKind.MINUTA;
    }

    /** Whether it is known if this chamber is the one of origin or the reviewing one. */
    boolean isKnownSide(Chamber chamber) {
        return chamber != null && CONGRESS_CHAMBERS.contains(chamber) && presenting.size() == 1;
    }

    /** Whether this is the reviewing chamber. */
    boolean isReviewing(Chamber chamber) {
        if (!CONGRESS_CHAMBERS.contains(chamber == null ? Chamber.CONGRESS : chamber) || presenting.size() != 1) {
            return false;
        }
        boolean here = presenting.contains(chamber);
        return kind == BillKind.MINUTA ? here : !here && presenting.stream().anyMatch(CONGRESS_CHAMBERS::contains);
    }
}
