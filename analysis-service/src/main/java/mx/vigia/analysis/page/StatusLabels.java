package mx.vigia.analysis.page;

import io.quarkus.qute.TemplateExtension;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import mx.vigia.analysis.bill.BillKind;
import mx.vigia.analysis.bill.Step;
import mx.vigia.analysis.bill.stage.LifeCycle;
import mx.vigia.analysis.bill.stage.ReachedStage;
import mx.vigia.analysis.bill.stage.Stage;
import mx.vigia.analysis.deadline.LegalTime;
import mx.vigia.analysis.dossier.CommentWindow;
import mx.vigia.analysis.dossier.Dossier;
import mx.vigia.analysis.dossier.DossierSummary;
import mx.vigia.analysis.dossier.fact.UnsupportedSteps;

/** The status of a bill in the words of a page: {@code labels.standing(bill)}. */
@TemplateExtension
public final class StatusLabels {
    /**
     * Kinds that are not presented by anyone: an issue of a gazette, a call to a meeting, a communication, a notice.
     */
    private static final Set<BillKind> NON_PRESENTED_KINDS =
            EnumSet.of(BillKind.NOTICE, BillKind.HEARING, BillKind.OTHER);

    private StatusLabels() {}

    /** Returns the stage of a bill known by its summary only. */
    public static String standing(BillLabels labels, DossierSummary bill) {
        return new StageWords(labels.words()).of(bill, bill.stage());
    }

    /**
     * Returns its stage today; an entry without a stage is named by its source's own term. Whether comments are taken
     * is told by the day, since no step says that they no longer are.
     */
    public static String standing(BillLabels labels, Dossier bill) {
        var stage = CommentWindow.stageOn(bill, LegalTime.dayOf(labels.now()));
        if (stage != bill.stage()) {
            return labels.stage(stage);
        }
        if (bill.stage() != Stage.PRESENTED || !NON_PRESENTED_KINDS.contains(bill.kind())) {
            return labels.stage(bill);
        }
        return Optional.ofNullable(bill.officialTerm()).map(labels::shown).orElseGet(() -> labels.kind(bill.kind()));
    }

    /**
     * Returns the stage that it had before the present one; empty if there was none, and where a bill of a list, which
     * is read without the pages of its steps, has steps out of order.
     */
    public static String before(BillLabels labels, Dossier bill) {
        boolean paged = bill.stepPages().size() == bill.steps().size();
        if (bill.stage() == Stage.PRESENTED || !paged && !bill.flagged().isEmpty()) {
            return "";
        }
        var unsupported = paged ? UnsupportedSteps.of(bill) : Set.<Step>of();
        return LifeCycle.stagesPassed(bill.subject(), bill.steps(), unsupported).stream()
                .map(ReachedStage::stage)
                .filter(stage -> stage != bill.stage())
                .reduce((earlier, later) -> later)
                .filter(stage -> stage != Stage.PRESENTED || isPresented(bill.kind()))
                .map(stage -> labels.stage(bill, stage))
                .orElse("");
    }

    private static boolean isPresented(BillKind kind) {
        return kind != BillKind.CONSULTATION && !NON_PRESENTED_KINDS.contains(kind);
    }
}
