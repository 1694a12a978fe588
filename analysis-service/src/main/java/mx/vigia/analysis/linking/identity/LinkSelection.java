package mx.vigia.analysis.linking.identity;

import java.util.Collection;
import java.util.List;
import mx.vigia.analysis.bill.BillKind;
import mx.vigia.analysis.bill.ManualStatement;

/**
 * Selects the scored pairs that are linked automatically: strong ones, if no other record of that site fits as well.
 */
final class LinkSelection {
    private static final double MIN_SCORE_MARGIN = 2;

    private LinkSelection() {}

    /** A candidate for one record, with the score of the pair. */
    record Rival<R>(R record, Side side, ScoredPair weighed) {}

    /**
     * The site and kind of a record. Records with the same side compete, since a site has one record of a kind for a
     * matter.
     */
    record Side(String site, BillKind kind) {
        static Side of(RecordProfile profile) {
            return new Side(profile.origin().site(), profile.origin().kind());
        }

        /** Whether it was entered manually rather than read from a site. */
        boolean isByHand() {
            return site.equals(ManualStatement.MANUAL_SITE);
        }
    }

    /** Whether this candidate clearly exceeds all others. */
    static <R> boolean isClearMatch(Rival<R> chosen, Collection<Rival<R>> all, Collection<R> known) {
        return otherRivals(chosen, all, known).stream()
                .noneMatch(rival -> rival.weighed().score() > chosen.weighed().score() - MIN_SCORE_MARGIN);
    }

    /** Whether a record has no other candidate of any site; a report on it does not count as one. */
    static <R> boolean isOnlyMatch(Rival<R> chosen, Collection<Rival<R>> all) {
        return all.stream()
                .filter(rival -> !rival.record().equals(chosen.record()))
                .filter(rival -> rival.side().kind() != BillKind.REPORT)
                .allMatch(rival -> rival.weighed().strength() == MatchStrength.NOTHING);
    }

    private static <R> List<Rival<R>> otherRivals(Rival<R> chosen, Collection<Rival<R>> all, Collection<R> known) {
        return all.stream()
                .filter(rival -> !rival.record().equals(chosen.record()) && !known.contains(rival.record()))
                .filter(rival -> rival.side().equals(chosen.side()))
                .filter(rival -> rival.weighed().strength() != MatchStrength.NOTHING)
                .toList();
    }
}
