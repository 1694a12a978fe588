package mx.vigia.analysis.linking.identity;

import java.util.Collection;
import java.util.List;
import mx.vigia.analysis.bill.BillKind;
import mx.vigia.analysis.bill.ManualStatement;

/** Decides which of many weighed pairs are linked without asking: the strong ones, where nobody else of that site fits as well. */
final class LinkSelection {
    private static final double MIN_SCORE_MARGIN = 2;

    private LinkSelection() {}

    /** One record seen from another. */
    record Rival<R>(R record, Side side, ScoredPair weighed) {}

    /** What must agree for two records to be in each other's way: a site has one record of a kind for a matter. */
    record Side(String site, BillKind kind) {
        static Side of(RecordProfile profile) {
            return new Side(profile.site(), profile.kind());
        }

        /** Whether a person entered it, and no site shows it. */
        boolean isByHand() {
            return site.equals(ManualStatement.MANUAL_SITE);
        }
    }

    /** Whether, of all that a record may be one with, this one stands out. */
    static <R> boolean isClearMatch(Rival<R> chosen, Collection<Rival<R>> all, Collection<R> known) {
        return otherRivals(chosen, all, known).stream()
                .noneMatch(rival -> rival.weighed().score() > chosen.weighed().score() - MIN_SCORE_MARGIN);
    }

    /** Whether a record may be one with nothing else of any site; a report on it is nothing of that sort. */
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
