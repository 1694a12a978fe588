package mx.vigia.analysis.record;

import io.quarkus.qute.TemplateData;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import mx.vigia.analysis.bill.Kind;
import mx.vigia.analysis.bill.Step;
import mx.vigia.analysis.bill.StepKind;
import mx.vigia.analysis.dossier.Dossier;
import mx.vigia.analysis.search.Labels;
import mx.vigia.analysis.stage.Stage;

/** The life of a bill as a row of stops: where it has been, where it stands, what would come next. */
record Stepper(Dossier bill, Labels labels) {
    private static final List<Stage> LAW = List.of(
            Stage.PRESENTED,
            Stage.REFERRED,
            Stage.REPORTED_POSITIVE,
            Stage.PASSED_ORIGIN,
            Stage.PASSED_REVIEWING,
            Stage.PUBLISHED_DOF);
    private static final List<Stage> MOTION =
            List.of(Stage.PRESENTED, Stage.REFERRED, Stage.REPORTED_POSITIVE, Stage.RESOLVED);

    /** One stop; {@code day} is an empty word where unknown. */
    @TemplateData
    public record Stop(String label, String day, String state) {}

    List<Stop> stops() {
        var way = way();
        int here = way.indexOf(bill.stage());
        var stops = new ArrayList<Stop>();
        for (int i = 0; i < way.size(); i++) {
            var state = i < here ? "done" : i == here ? "current" : "next";
            stops.add(new Stop(labels.stage(way.get(i)), day(way.get(i)), state));
        }
        return stops;
    }

    /** The usual way, with the stage the bill stands at in its place, and ended there where it is closed. */
    private List<Stage> way() {
        var usual = usual(bill.kind());
        var stage = bill.stage();
        return switch (stage) {
            case IN_COMMITTEE -> replaced(usual, Stage.REFERRED, stage);
            case REPORTED_NEGATIVE -> replaced(usual, Stage.REPORTED_POSITIVE, stage);
            case DISCARDED, WITHDRAWN, LAPSED, CONCLUDED, ACCUMULATED, SUPERSEDED -> closed(usual, stage);
            case RESOLVED -> usual.contains(stage) ? usual : closed(usual, stage);
            case PRESENTED, REFERRED, REPORTED_POSITIVE -> usual;
            case PASSED_ORIGIN, PASSED_REVIEWING, PUBLISHED_DOF -> usual.contains(stage) ? usual : LAW;
            case IN_CONSULTATION,
                    CONSULTATION_CLOSED,
                    FIRST_READING,
                    IN_DEBATE,
                    SENT_TO_REVIEWING,
                    REVIEWING_IN_COMMITTEE,
                    REVIEWING_REPORTED,
                    REVIEWING_IN_DEBATE,
                    RETURNED_MODIFIED,
                    RETURNED_REJECTED,
                    SENT_TO_STATES,
                    STATES_MAJORITY,
                    DECLARED,
                    SENT_TO_EXECUTIVE,
                    OBJECTED,
                    DEEMED_APPROVED,
                    PROMULGATED,
                    IN_FORCE,
                    REPEALED -> inserted(usual, stage);
        };
    }

    private static List<Stage> usual(Kind kind) {
        return switch (kind) {
            case MOTION -> MOTION;
            case DECREE, RULE -> List.of(Stage.PUBLISHED_DOF);
            case DRAFT_RULE -> List.of(Stage.PRESENTED, Stage.PUBLISHED_DOF);
            case CONSULTATION, NOTICE -> List.of(Stage.PRESENTED);
            case INITIATIVE, MINUTA, REPORT, OTHER -> LAW;
        };
    }

    private List<Stage> closed(List<Stage> usual, Stage end) {
        var been = new ArrayList<>(usual.stream()
                .filter(stage -> stage == Stage.PRESENTED || happened(stage).isPresent())
                .toList());
        been.add(end);
        return been;
    }

    /** A stage that not every bill goes through has its stop while the bill stands there. */
    private static List<Stage> inserted(List<Stage> usual, Stage stage) {
        return Stream.concat(usual.stream(), Stream.of(stage)).sorted().toList();
    }

    private static List<Stage> replaced(List<Stage> usual, Stage old, Stage by) {
        return usual.stream().map(stage -> stage == old ? by : stage).toList();
    }

    private String day(Stage stage) {
        if (stage == usual(bill.kind()).getFirst() && bill.presentedOn() != null) {
            return labels.brief(bill.presentedOn());
        }
        return happened(stage)
                .map(Step::date)
                .filter(Objects::nonNull)
                .map(labels::brief)
                .orElse("");
    }

    private Optional<Step> happened(Stage stage) {
        return kind(stage).flatMap(this::last);
    }

    private Optional<Step> last(StepKind kind) {
        return bill.steps().stream()
                .filter(step -> step.kind() == kind)
                .max(Comparator.comparing(Step::date, Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder())));
    }

    /** The kind of step that leads there; empty where only its words say so. */
    private static Optional<StepKind> kind(Stage stage) {
        return switch (stage) {
            case PRESENTED -> Optional.of(StepKind.PRESENTED);
            case REFERRED, IN_COMMITTEE -> Optional.of(StepKind.REFERRED);
            case REPORTED_POSITIVE -> Optional.of(StepKind.REPORTED);
            case REPORTED_NEGATIVE -> Optional.of(StepKind.REPORTED_NEGATIVE);
            case PASSED_ORIGIN, PASSED_REVIEWING, RESOLVED -> Optional.of(StepKind.PASSED);
            case PUBLISHED_DOF -> Optional.of(StepKind.PUBLISHED);
            case DISCARDED -> Optional.of(StepKind.REJECTED);
            case WITHDRAWN -> Optional.of(StepKind.WITHDRAWN);
            case IN_CONSULTATION,
                    CONSULTATION_CLOSED,
                    FIRST_READING,
                    IN_DEBATE,
                    SENT_TO_REVIEWING,
                    REVIEWING_IN_COMMITTEE,
                    REVIEWING_REPORTED,
                    REVIEWING_IN_DEBATE,
                    RETURNED_MODIFIED,
                    RETURNED_REJECTED,
                    SENT_TO_STATES,
                    STATES_MAJORITY,
                    DECLARED,
                    SENT_TO_EXECUTIVE,
                    OBJECTED,
                    DEEMED_APPROVED,
                    PROMULGATED,
                    IN_FORCE,
                    REPEALED,
                    LAPSED,
                    CONCLUDED,
                    ACCUMULATED,
                    SUPERSEDED -> Optional.empty();
        };
    }
}
