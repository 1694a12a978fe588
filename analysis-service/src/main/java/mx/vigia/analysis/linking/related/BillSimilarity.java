package mx.vigia.analysis.linking.related;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import mx.vigia.analysis.bill.Legislature;
import mx.vigia.analysis.dossier.Dossier;
import mx.vigia.analysis.dossier.DossierSummary;
import mx.vigia.analysis.law.AffectedLaw;
import mx.vigia.analysis.law.AmendmentKind;
import mx.vigia.analysis.linking.related.RelatedBillRepository.SimilarBill;

/** The similarity of another bill to one; values below a threshold are 0. */
record BillSimilarity(UUID bill, double title, double wording, int shared) {
    private static final double MIN_TITLE_SIMILARITY = 0.75;
    private static final double MIN_WORDING_SIMILARITY = 0.5;

    static BillSimilarity of(SimilarBill own, SimilarBill other) {
        return new BillSimilarity(
                other.bill(),
                from(MIN_TITLE_SIMILARITY, own.title().similarity(other.title())),
                from(MIN_WORDING_SIMILARITY, own.wording().similarity(other.wording())),
                other.shared());
    }

    /**
     * Returns it without the similarity of the titles if both bills change laws, but none in common: the laws are the
     * part of a title that its sketch leaves out, and one subject is no similar title.
     */
    BillSimilarity withLaws(Dossier one, DossierSummary other) {
        var ours = withoutMentions(one.laws());
        var theirs = withoutMentions(other.laws());
        var counts = ours.isEmpty()
                || theirs.isEmpty()
                || ours.stream().anyMatch(law -> theirs.stream().anyMatch(law::isOfLaw));
        return counts ? this : new BillSimilarity(bill, 0, wording, shared);
    }

    boolean any() {
        return alike() > 0 || shared > 0;
    }

    double alike() {
        return Math.max(title, wording);
    }

    /** Returns the reasons, from what the two bills state. */
    List<RelationReason> reasonsFor(Dossier one, DossierSummary other) {
        var ties = new ArrayList<RelationReason>();
        withoutMentions(one.laws())
                .forEach(ours -> withoutMentions(other.laws()).stream()
                        .filter(theirs -> theirs.id().equals(ours.id()))
                        .forEach(theirs -> add(ties, ours, theirs)));
        if (wording > 0) {
            ties.add(new RelationReason.AlikeWording(toPercent(wording)));
        }
        if (title > 0) {
            ties.add(new RelationReason.AlikeTitle(toPercent(title)));
        }
        if (alike() > 0) {
            earlier(one, other, ties);
        }
        return ties;
    }

    private static void add(List<RelationReason> ties, AffectedLaw ours, AffectedLaw theirs) {
        var both = ours.articles().stream().filter(theirs.articles()::contains).toList();
        RelationReason relationReason =
                ours.articles().isEmpty() && theirs.articles().isEmpty()
                        ? new RelationReason.SameLaw(
                                ours.id(), ours.law(), RelationReason.Extent.of(ours.relation(), theirs.relation()))
                        : new RelationReason.SameArticles(ours.id(), ours.law(), both);
        if (!ties.contains(relationReason) && (relationReason instanceof RelationReason.SameLaw || !both.isEmpty())) {
            ties.add(relationReason);
        }
    }

    private static void earlier(Dossier one, DossierSummary other, List<RelationReason> ties) {
        var ours = Legislature.of(one.site(), one.presentedOn());
        Legislature.of(other.site(), other.presentedOn())
                .filter(theirs -> ours.filter(now -> theirs < now).isPresent())
                .ifPresent(theirs -> ties.add(new RelationReason.EarlierLegislature(theirs)));
    }

    private static List<AffectedLaw> withoutMentions(List<AffectedLaw> named) {
        return named.stream()
                .filter(law -> law.relation() != AmendmentKind.MENTION)
                .toList();
    }

    private static double from(double threshold, double likeness) {
        return likeness >= threshold ? likeness : 0;
    }

    /** Returns the percentage rounded to fives: an estimate from a sample is no more precise. */
    private static int toPercent(double likeness) {
        return (int) Math.round(likeness * 20) * 5;
    }
}
