package mx.vigia.analysis.web.bill;

import io.quarkus.qute.TemplateData;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import mx.vigia.analysis.bill.BillKind;
import mx.vigia.analysis.bill.stage.LifeCycle;
import mx.vigia.analysis.bill.stage.ReachedStage;
import mx.vigia.analysis.bill.stage.Stage;
import mx.vigia.analysis.dossier.CommentWindow;
import mx.vigia.analysis.dossier.Dossier;
import mx.vigia.analysis.dossier.fact.UnsupportedSteps;
import mx.vigia.analysis.page.BillLabels;

/** The stages of a bill as a row of stops: where it has been and since when, where it is, what usually comes next. */
record Stepper(Dossier bill, BillLabels labels) {
    private static final List<Stage> LAW_STAGES = List.of(
            Stage.REFERRED, Stage.REPORTED_POSITIVE, Stage.PASSED_ORIGIN, Stage.PASSED_REVIEWING, Stage.PUBLISHED_DOF);
    private static final List<Stage> CONSTITUTIONAL_REFORM_STAGES =
            List.of(Stage.STATES_MAJORITY, Stage.DECLARED, Stage.PUBLISHED_DOF);
    private static final List<Stage> STATE_CONGRESS_STAGES = List.of(
            Stage.REFERRED,
            Stage.REPORTED_POSITIVE,
            Stage.PASSED_CONGRESS,
            Stage.SENT_TO_EXECUTIVE,
            Stage.PUBLISHED_STATE,
            Stage.IN_FORCE);
    private static final List<Stage> MOTION_STAGES = List.of(Stage.REFERRED, Stage.REPORTED_POSITIVE, Stage.RESOLVED);
    private static final Set<Stage> RATIFICATION_STAGES =
            Set.of(Stage.SENT_TO_STATES, Stage.STATES_MAJORITY, Stage.DECLARED);

    /** One stop; {@code day} is null if unknown or to come, {@code state} is done, current or next. */
    @TemplateData
    public record Stop(String label, LocalDate day, String brief, String state) {
        /** Returns the message key of the state, for screen readers. */
        public String key() {
            return "bill.stop-" + state;
        }
    }

    List<Stop> stops() {
        var way = new ArrayList<>(LifeCycle.stagesPassed(bill.subject(), bill.steps(), UnsupportedSteps.of(bill)));
        if (way.getLast().stage() != bill.stage()) {
            way.add(currentStage()); // a consultation, or a manual correction
        }
        var stops = new ArrayList<Stop>();
        for (int i = 0; i < way.size(); i++) {
            stops.add(stop(way.get(i), i == way.size() - 1 ? "current" : "done"));
        }
        stagesAhead(way.getLast().stage()).forEach(stage -> stops.add(stop(ReachedStage.undated(stage), "next")));
        return stops;
    }

    private ReachedStage currentStage() {
        return bill.stage() == Stage.IN_CONSULTATION
                ? new ReachedStage(
                        bill.stage(),
                        CommentWindow.of(bill)
                                .map(window -> window.announced().opensOn())
                                .orElse(null))
                : ReachedStage.undated(bill.stage());
    }

    /** Returns the day it first reached a stage, if known. */
    Optional<LocalDate> dayOf(Stage stage) {
        return LifeCycle.stagesPassed(bill.subject(), bill.steps(), UnsupportedSteps.of(bill)).stream()
                .filter(reached -> reached.stage() == stage)
                .map(ReachedStage::day)
                .filter(Objects::nonNull)
                .findFirst();
    }

    private Stop stop(ReachedStage reached, String state) {
        var day = Optional.ofNullable(reached.day())
                .or(() -> Optional.ofNullable(bill.presentedOn()).filter(any -> reached.stage() == Stage.PRESENTED));
        return new Stop(
                labels.stage(bill, reached.stage()),
                day.orElse(null),
                day.map(labels::brief).orElse(""),
                state);
    }

    /** Returns the stages that usually follow; none once it is closed, or if nothing usually follows. */
    private List<Stage> stagesAhead(Stage here) {
        boolean ends = !here.live() && here != Stage.PUBLISHED_STATE
                || here == Stage.REPORTED_NEGATIVE
                || here == Stage.RETURNED_REJECTED;
        return ends
                ? List.of()
                : usual(here).stream()
                        .filter(stage -> stage.compareTo(here) > 0)
                        .toList();
    }

    private List<Stage> usual(Stage here) {
        if (RATIFICATION_STAGES.contains(here)) {
            return CONSTITUTIONAL_REFORM_STAGES;
        }
        return usual(bill.kind(), bill.subject().local());
    }

    private static List<Stage> usual(BillKind kind, boolean local) {
        return switch (kind) {
            case MOTION -> MOTION_STAGES;
            case DECREE -> local ? STATE_CONGRESS_STAGES : List.of(Stage.PUBLISHED_DOF);
            case RULE, DRAFT_RULE -> List.of(Stage.PUBLISHED_DOF);
            case CONSULTATION, NOTICE, HEARING, OTHER -> List.of();
            case INITIATIVE, MINUTA, REPORT -> local ? STATE_CONGRESS_STAGES : LAW_STAGES;
        };
    }
}
