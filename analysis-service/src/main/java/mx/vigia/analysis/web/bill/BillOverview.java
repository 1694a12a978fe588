package mx.vigia.analysis.web.bill;

import io.quarkus.qute.TemplateData;
import java.util.List;
import mx.vigia.analysis.bill.BillKind;
import mx.vigia.analysis.dossier.Dossier;
import mx.vigia.analysis.language.ShortName;
import mx.vigia.analysis.law.AmendmentKind;
import mx.vigia.analysis.law.ChangedLaw;
import mx.vigia.analysis.page.BillLabels;

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
        Laws laws) {
    private static final int MAX_LAWS = 3;
    private static final int MAX_ARTICLES = 12;
    private static final String CUT_MARK = "…";

    /**
     * The laws on the first screen.
     *
     * @param shown the first that it would change, and {@code more} how many more
     * @param expected whether a bill of its kind usually changes laws
     */
    @TemplateData
    public record Laws(List<AffectedLawView> shown, int more, boolean expected) {
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
                    Math.max(0, all.size() - MAX_LAWS),
                    !all.isEmpty() || mayChangeLaws(bill.kind()));
        }

        private static boolean mayChangeLaws(BillKind kind) {
            return switch (kind) {
                case INITIATIVE, MINUTA, REPORT -> true;
                case MOTION, DECREE, RULE, DRAFT_RULE, CONSULTATION, NOTICE, HEARING, OTHER -> false;
            };
        }
    }

    static BillOverview of(
            BillDescription description,
            List<NextDate> next,
            List<Timeline.Entry> timeline,
            List<Stepper.Stop> stops,
            String reworded) {
        var bill = description.bill();
        var shortName = ShortName.of(bill.title());
        var name = shortName.endsWith(CUT_MARK) ? bill.title() : shortName;
        return new BillOverview(
                name,
                name.equals(bill.title()) ? "" : bill.title(),
                description.text(),
                next,
                Timeline.latestMove(timeline).stream().toList(),
                stops.stream()
                        .filter(stop -> stop.state().equals("done"))
                        .map(Stepper.Stop::label)
                        .reduce((earlier, later) -> later)
                        .orElse(""),
                reworded,
                Laws.of(bill, description.labels()));
    }
}
