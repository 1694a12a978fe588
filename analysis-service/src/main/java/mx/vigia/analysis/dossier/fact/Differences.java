package mx.vigia.analysis.dossier.fact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import mx.vigia.analysis.bill.Field;
import mx.vigia.analysis.bill.Step;
import mx.vigia.analysis.bill.StepKind;
import mx.vigia.analysis.dossier.Dossier;
import mx.vigia.analysis.dossier.fact.StepNews.NewStep;
import mx.vigia.analysis.dossier.folding.Steps;
import mx.vigia.analysis.language.Plain;

/** The facts that lie between a dossier before a sighting and after it. */
public final class Differences {
    private final Dossier before;
    private final Dossier after;
    private final FactDraft draft;

    private Differences(Dossier before, Dossier after, FactDraft draft) {
        this.before = before;
        this.after = after;
        this.draft = draft;
    }

    /** The one fact of a dossier that was not there before. */
    public static List<Finding> first(Dossier after, FactDraft draft) {
        FactState state = FactState.opening(after);
        FactKind kind = Opening.kindOf(after, draft.day());
        return List.of(
                kind == FactKind.CONSULTATION_OPENED
                        ? draft.stillGoing(
                                kind, null, state, after.consultation().opensOn())
                        : draft.fact(kind, "", null, state, after.presentedOn(), Audience.WHO_MATCHES));
    }

    /** What changed; wording that differs in form only, order and dates of lists are no facts. */
    public static List<Finding> between(Dossier before, Dossier after, FactDraft draft) {
        Differences differences = new Differences(before, after, draft);
        List<NewStep> news = StepNews.between(before, after, draft);
        List<Step> added = news.stream().map(NewStep::step).toList();
        List<Finding> findings = new ArrayList<>(differences.wording());
        findings.addAll(new ReferralChange(before, after, draft).by(added));
        findings.addAll(differences.steps(news));
        findings.addAll(new ConsultationChange(before, after, draft).besides(added));
        findings.addAll(differences.details());
        return findings;
    }

    private List<Finding> wording() {
        boolean retitled = Plain.differ(before.title(), after.title());
        boolean reworded = after.text().known()
                && Plain.differ(before.text().content(), after.text().content());
        if (!retitled && !reworded) {
            return List.of();
        }
        if (!reconsidered(retitled, Field.TITLE) && !reconsidered(reworded, Field.TEXT)) {
            return List.of(learned(FactState.wording(after, retitled, reworded)));
        }
        FactState now = FactState.rewording(before, after, retitled, reworded);
        FactState then = FactState.wording(before, retitled, reworded);
        return List.of(draft.fact(FactKind.TEXT_CHANGED, "", then, now, null, Audience.WHO_MATCHES_OR_DID));
    }

    /** Another page tells more of the bill, or tells it otherwise; the bill itself did not change. */
    private Finding learned(FactState now) {
        return draft.fact(FactKind.TEXT_CHANGED, "", null, now, lastMoved(), Audience.WHO_MATCHES_ONLY_NOW);
    }

    private List<Finding> details() {
        List<DetailTold> now = DetailTold.of(after, before);
        if (now.isEmpty()) {
            return List.of();
        }
        FactState then = FactState.of(DetailTold.of(before, after));
        return List.of(draft.fact(
                FactKind.DETAILS_CHANGED, "", then, FactState.of(now), lastMoved(), Audience.WHO_MATCHES_ONLY_NOW));
    }

    /** What we learn is worth telling while the bill moves, however long ago it was presented; null where nobody dates any of it. */
    private LocalDate lastMoved() {
        return Stream.concat(
                        Stream.ofNullable(after.presentedOn()),
                        after.steps().stream().map(Step::date))
                .filter(day -> day != null && !day.isAfter(draft.day()))
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    private boolean reconsidered(boolean differs, Field field) {
        return differs && draft.reconsidered().contains(field);
    }

    /** Each new step under its kind; one that another page told before in other words is kept and told to nobody. */
    private List<Finding> steps(List<NewStep> news) {
        List<Finding> findings = new ArrayList<>();
        Dossier then = before;
        for (NewStep each : news) {
            Dossier now = each == news.getLast() ? after : after.standing(each.standing());
            if (each.step().kind() != StepKind.PRESENTED && !FactOfStep.isReferral(each.step(), after)) {
                findings.add(step(each, then, now));
            }
            then = before.standing(each.standing());
        }
        return findings;
    }

    /** From where the bill stood by the steps before to where it stood by this one, not by all that one page told at once. */
    private Finding step(NewStep each, Dossier then, Dossier now) {
        Step step = each.step();
        FactKind kind = FactOfStep.kindOf(step, then, now);
        boolean window = ConsultationChange.tells(kind);
        return draft.fact(
                kind,
                Steps.keyOf(step),
                window ? FactState.consultation(then, null) : FactState.standing(then),
                window ? FactState.consultation(now, step) : FactState.step(now, step),
                step.date(),
                each.quiet() ? Audience.NOBODY : Audience.WHO_MATCHES);
    }
}
