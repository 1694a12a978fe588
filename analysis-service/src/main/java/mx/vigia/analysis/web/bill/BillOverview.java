package mx.vigia.analysis.web.bill;

import io.quarkus.qute.TemplateData;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import mx.vigia.analysis.bill.BillKind;
import mx.vigia.analysis.bill.stage.Stage;
import mx.vigia.analysis.dossier.Dossier;
import mx.vigia.analysis.language.ShortName;
import mx.vigia.analysis.law.AmendmentKind;
import mx.vigia.analysis.law.ChangedLaw;
import mx.vigia.analysis.page.BillLabels;
import mx.vigia.analysis.page.StatusLabels;

/**
 * The first screen of a bill's page: what it is, what comes next, what happened last, and what it would change.
 *
 * @param name its short name, or its title where that is short
 * @param officialTitle its title; empty if that is its name
 * @param does what it would do; empty if that is not known
 * @param next the nearest days ahead
 * @param latest the latest event, if there is any
 * @param before the stage before the present one; empty if there was none
 * @param reworded what the latest change of its text changed; empty if its text did not change
 */
@TemplateData
public record BillOverview(
        String name,
        String officialTitle,
        String does,
        List<NextDate> next,
        List<Timeline.Entry> latest,
        String before,
        String reworded,
        Laws laws,
        Fields fields) {
    private static final int MAX_LAWS = 3;
    private static final int MAX_ARTICLES = 12;
    private static final String CUT_MARK = "…";

    /** Whether the change of its text is told beside the latest event, which may be that change itself. */
    public boolean tellsRewording() {
        return !reworded.isEmpty()
                && latest.stream().noneMatch(entry -> entry.wording().phrase().equals(reworded));
    }

    /**
     * The laws on the first screen.
     *
     * @param shown the first that it would change, and {@code more} how many more
     */
    @TemplateData
    public record Laws(List<AffectedLawView> shown, int more) {
        static Laws of(Dossier bill, BillLabels labels) {
            var changed = bill.laws().stream()
                    .filter(law -> law.relation() != AmendmentKind.MENTION)
                    .toList();
            var all = ChangedLaw.of(changed);
            return new Laws(
                    all.stream()
                            .limit(MAX_LAWS)
                            .map(law -> AffectedLawView.brief(law, MAX_ARTICLES, labels))
                            .toList(),
                    Math.max(0, all.size() - MAX_LAWS));
        }
    }

    /**
     * What can be true of its kind, and is therefore shown, if only to say that it is not known.
     *
     * @param proponents whether somebody may have brought it: a law has no proponent, nor has a draft rule
     * @param committees whether it was, or may yet be, referred to committees
     * @param laws whether it may change laws
     */
    @TemplateData
    public record Fields(boolean proponents, boolean committees, boolean laws) {
        private static final Set<BillKind> BROUGHT_KINDS =
                EnumSet.of(BillKind.INITIATIVE, BillKind.MOTION, BillKind.HEARING);
        private static final Set<BillKind> REFERRED_KINDS =
                EnumSet.of(BillKind.INITIATIVE, BillKind.MINUTA, BillKind.MOTION);
        private static final Set<BillKind> CHANGING_KINDS =
                EnumSet.of(BillKind.INITIATIVE, BillKind.MINUTA, BillKind.REPORT);

        static Fields of(Dossier bill, Laws laws) {
            var kind = bill.kind();
            return new Fields(
                    !bill.proponents().isEmpty() || BROUGHT_KINDS.contains(kind),
                    kind != BillKind.HEARING && !bill.committees().isEmpty()
                            || bill.stage() == Stage.PRESENTED && REFERRED_KINDS.contains(kind),
                    !laws.shown().isEmpty() || CHANGING_KINDS.contains(kind));
        }
    }

    static BillOverview of(
            BillDescription description, List<NextDate> next, List<Timeline.Entry> timeline, String reworded) {
        var bill = description.bill();
        var today = BillLabels.dayOf(description.labels().now());
        var laws = Laws.of(bill, description.labels());
        var shortName = ShortName.of(bill.title());
        var name = shortName.endsWith(CUT_MARK) ? bill.title() : shortName;
        return new BillOverview(
                name,
                name.equals(bill.title()) ? "" : bill.title(),
                description.text(),
                next,
                timeline.stream()
                        .filter(entry -> entry.hasHappened(today))
                        .limit(1)
                        .toList(),
                StatusLabels.before(description.labels(), bill),
                reworded,
                laws,
                Fields.of(bill, laws));
    }
}
