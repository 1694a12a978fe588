package mx.vigia.analysis.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import mx.vigia.analysis.bill.Field;
import mx.vigia.analysis.bill.Plain;
import mx.vigia.analysis.bill.Step;
import mx.vigia.analysis.bill.StepKind;

/** The facts that lie between a dossier before a sighting and after it. */
final class Differences {
    private final Dossier before;
    private final Dossier after;
    private final FactDraft draft;

    private Differences(Dossier before, Dossier after, FactDraft draft) {
        this.before = before;
        this.after = after;
        this.draft = draft;
    }

    /** The one fact of a dossier that was not there before. */
    static List<Finding> first(Dossier after, FactDraft draft) {
        FactState state = FactState.of(after).onlyTitleAndStage();
        return List.of(draft.fact(FactKind.NEW, "", null, state, after.presentedOn(), Audience.WHO_MATCHES));
    }

    /** What changed; wording that differs in form only, order and dates of lists are no facts. */
    static List<Finding> between(Dossier before, Dossier after, FactDraft draft) {
        Differences differences = new Differences(before, after, draft);
        List<Finding> findings = new ArrayList<>(differences.wording());
        List<Step> known =
                Stream.concat(before.steps().stream(), draft.struck().stream()).toList();
        List<Step> added = Steps.added(known, after.steps());
        findings.addAll(differences.referral(added));
        added.forEach(step -> findings.addAll(differences.step(step)));
        return findings;
    }

    private List<Finding> wording() {
        boolean retitled = Plain.differ(before.title(), after.title());
        boolean reworded = after.text().known()
                && Plain.differ(before.text().content(), after.text().content());
        if (!retitled && !reworded) {
            return List.of();
        }
        FactState now = FactState.of(after).onlyWording(retitled, reworded);
        if (!reconsidered(retitled, Field.TITLE) && !reconsidered(reworded, Field.TEXT)) {
            return List.of(learned(now));
        }
        FactState then = FactState.of(before).onlyWording(retitled, reworded);
        return List.of(draft.fact(FactKind.TEXT_CHANGED, "", then, now, null, Audience.WHO_MATCHES_OR_DID));
    }

    /** Another page tells more of the bill, or tells it otherwise; the bill itself did not change. */
    private Finding learned(FactState now) {
        return draft.fact(FactKind.TEXT_CHANGED, "", null, now, after.presentedOn(), Audience.WHO_MATCHES_ONLY_NOW);
    }

    private boolean reconsidered(boolean differs, Field field) {
        return differs && draft.reconsidered().contains(field);
    }

    private List<Finding> referral(List<Step> added) {
        List<Step> turns = added.stream().filter(Differences::isReferral).toList();
        boolean renamed = !after.committees().isEmpty() && Referrals.differ(before.committees(), after.committees());
        if (turns.isEmpty() && !renamed) {
            return List.of();
        }
        Step turn = turns.isEmpty() ? latestReferral(after.steps()) : latestReferral(turns);
        LocalDate happened = turns.isEmpty() ? null : turn.date();
        FactState then =
                new FactState(null, before.stage(), before.committees(), latestReferral(before.steps()), null, null);
        FactState now = new FactState(null, after.stage(), after.committees(), turn, null, null);
        String chamber =
                turn == null || turn.chamber() == null ? "" : turn.chamber().word();
        return List.of(draft.fact(FactKind.REFERRED, chamber, then, now, happened, Audience.WHO_MATCHES));
    }

    private List<Finding> step(Step step) {
        if (isReferral(step) || step.kind() == StepKind.PRESENTED) {
            return List.of();
        }
        FactState then = new FactState(null, before.stage(), null, null, null, null);
        FactState now = new FactState(null, after.stage(), null, step, null, null);
        return List.of(
                draft.fact(FactKind.STEP_ADDED, Steps.keyOf(step), then, now, step.date(), Audience.WHO_MATCHES));
    }

    /** The last in date, and of those on one day or without one the last listed; null where there is none. */
    private static Step latestReferral(List<Step> steps) {
        return steps.stream()
                .filter(Differences::isReferral)
                .reduce((one, other) -> isBefore(other, one) ? one : other)
                .orElse(null);
    }

    private static boolean isBefore(Step one, Step other) {
        return one.date() != null && other.date() != null && one.date().isBefore(other.date());
    }

    private static boolean isReferral(Step step) {
        return step.kind() == StepKind.REFERRED;
    }
}
