package mx.vigia.analysis.dossier.fact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import mx.vigia.analysis.bill.BillField;
import mx.vigia.analysis.bill.Provenance;
import mx.vigia.analysis.bill.Step;
import mx.vigia.analysis.bill.StepKind;
import mx.vigia.analysis.dossier.CommentWindow;
import mx.vigia.analysis.dossier.Dossier;
import mx.vigia.analysis.dossier.fact.NewSteps.NewStep;
import mx.vigia.analysis.dossier.folding.StepFold;
import mx.vigia.analysis.language.NormalizedText;
import mx.vigia.analysis.text.comparison.TextChange;

/** Computes the facts between a dossier before a sighting and after it. */
public final class DossierDiff {
    private final Dossier before;
    private final Dossier after;
    private final FactBuilder draft;

    private DossierDiff(Dossier before, Dossier after, FactBuilder draft) {
        this.before = before;
        this.after = after;
        this.draft = draft;
    }

    /** Returns the facts of a dossier that did not exist before, its opening first. */
    public static List<AddressedFact> first(Dossier after, FactBuilder draft) {
        Dossier before = after.beforeSteps();
        List<NewStep> news = NewSteps.between(before, after, draft).stream()
                .filter(step -> step.audience() == FactAudience.WHO_MATCHES)
                .toList();
        List<AddressedFact> steps = new DossierDiff(before, after, draft)
                .steps(news).stream()
                        .filter(step -> step.audience() != FactAudience.NOBODY)
                        .toList();
        List<AddressedFact> referrals = new ReferralChange(before, after, draft)
                .createdLaterBy(news.stream().map(NewStep::step).toList());
        return new FirstFacts(after, draft, steps, referrals).facts();
    }

    /**
     * Returns the facts of what changed; wording that differs in form only, and the order and dates of lists, make no
     * facts.
     */
    public static List<AddressedFact> between(Dossier before, Dossier after, FactBuilder draft) {
        DossierDiff differences = new DossierDiff(before, after, draft);
        List<NewStep> news = NewSteps.between(before, after, draft);
        List<Step> added = news.stream().map(NewStep::step).toList();
        List<AddressedFact> found = new ArrayList<>(differences.wordingFacts());
        found.addAll(
                inOrder(added, new ReferralChange(before, after, draft).createdBy(added), differences.steps(news)));
        found.addAll(new ConsultationChange(before, after, draft).factsNotCoveredBy(added));
        found.addAll(differences.details());
        return found;
    }

    /** Returns referrals among the other steps, as they were taken; one of committees only comes first. */
    private static List<AddressedFact> inOrder(
            List<Step> taken, List<AddressedFact> referrals, List<AddressedFact> steps) {
        return Stream.concat(referrals.stream(), steps.stream())
                .sorted(Comparator.comparingInt(
                        addressed -> addressed.fact().step().map(taken::indexOf).orElse(-1)))
                .toList();
    }

    private List<AddressedFact> wordingFacts() {
        boolean retitled = NormalizedText.differ(before.title(), after.title());
        boolean reworded = after.text().known()
                && NormalizedText.differ(before.text().content(), after.text().content());
        if (!retitled && !reworded) {
            return List.of();
        }
        FactState.Wording now = FactState.Wording.of(after, retitled, reworded);
        if (isReconsidered(reworded, BillField.TEXT)) {
            return List.of(rewordedFact(retitled, now, changeOfText()));
        }
        return List.of(
                isReconsidered(retitled, BillField.TITLE)
                        ? changedFact(retitled, reworded, now, FactAudience.WHO_MATCHES_OR_DID)
                        : learnedFact(now));
    }

    /** Returns the fact of another text; one with the same rules concerns only who finds something new in it. */
    private AddressedFact rewordedFact(boolean retitled, FactState.Wording now, TextChange change) {
        return switch (change) {
            case TextChange.Rules rules ->
                changedFact(retitled, true, OfficialLawNames.addTo(now, rules), FactAudience.WHO_MATCHES_OR_DID);
            case TextChange.NotComparable none -> changedFact(retitled, true, now, FactAudience.WHO_MATCHES_OR_DID);
            case TextChange.SameRules none ->
                changedFact(
                        retitled,
                        true,
                        now,
                        isReconsidered(retitled, BillField.TITLE)
                                ? FactAudience.WHO_MATCHES_OR_DID
                                : FactAudience.WHO_MATCHES_ONLY_NOW);
        };
    }

    /** Returns what the text changes of the one before; a first text changes nothing that could be compared. */
    private TextChange changeOfText() {
        return before.text().known()
                ? TextChange.between(comparable(before), comparable(after))
                : new TextChange.NotComparable();
    }

    private static TextChange.ComparedText comparable(Dossier bill) {
        return new TextChange.ComparedText(bill.text().content(), bill.text().cut());
    }

    private AddressedFact changedFact(
            boolean retitled, boolean reworded, FactState.Wording now, FactAudience audience) {
        FactState.Wording then = FactState.Wording.of(before, retitled, reworded);
        return draft.fact(FactKind.TEXT_CHANGED, "", null, audience, header -> new Fact.Reworded(header, then, now));
    }

    /**
     * Returns the fact that another page states more about the bill, or states it differently; the bill itself did not
     * change. It tells those whom the bill concerns by that what it told others when it was first seen, as it stood
     * before this page.
     */
    private AddressedFact learnedFact(FactState.Wording now) {
        FactState.Learned learned = FirstFacts.learned(before, now, first(before, draft));
        return draft.fact(
                FactKind.TEXT_CHANGED,
                "",
                lastMoveDay(),
                FactAudience.WHO_MATCHES_ONLY_NOW,
                header -> new Fact.WordingLearned(header, learned));
    }

    private List<AddressedFact> details() {
        List<DetailData> now = DetailData.of(after, before);
        if (now.isEmpty()) {
            return List.of();
        }
        List<DetailData> then = DetailData.of(before, after);
        return List.of(draft.fact(
                FactKind.DETAILS_CHANGED,
                "",
                lastMoveDay(),
                FactAudience.WHO_MATCHES_ONLY_NOW,
                header -> new Fact.DetailsChanged(header, new FactState.Details(then), new FactState.Details(now))));
    }

    /**
     * Returns the day of the bill's last transition; null where none is dated. What we learn is worth announcing while
     * the bill moves, however long ago it was presented.
     */
    private LocalDate lastMoveDay() {
        return Stream.concat(
                        Stream.ofNullable(after.presentedOn()),
                        after.steps().stream().map(Step::date))
                .filter(day -> day != null && !day.isAfter(draft.day()))
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    private boolean isReconsidered(boolean differs, BillField field) {
        return differs && draft.reconsidered().contains(field);
    }

    /**
     * Returns a fact for each new step under its kind; one that another page already announced in other words, unless
     * it adds votes, or that states only what the bill waits for, is stored without an alert.
     */
    private List<AddressedFact> steps(List<NewStep> news) {
        List<AddressedFact> found = new ArrayList<>();
        Dossier then = before;
        for (NewStep each : news) {
            Dossier now = each == news.getLast() ? after : atStageOfDay(after.standing(each.standing()));
            if (each.step().kind() != StepKind.PRESENTED && !StepFactKind.isReferral(each.step(), after)) {
                found.add(step(each, then, now));
            }
            then = atStageOfDay(before.standing(each.standing()));
        }
        return found;
    }

    /** Returns the bill at the stage that its consultation gives it on the day of the page. */
    private Dossier atStageOfDay(Dossier bill) {
        return bill.atStage(CommentWindow.stageOn(bill, draft.day()));
    }

    /**
     * Returns the fact of one step. It leads from the stage after the earlier steps to the stage after this one, not
     * after all steps of the page.
     */
    private AddressedFact step(NewStep each, Dossier then, Dossier now) {
        Step step = each.step();
        FactKind kind = StepFactKind.kindOf(step, then, now);
        boolean window = ConsultationChange.isAboutConsultation(kind);
        return draft.fact(
                kind,
                StepFold.keyOf(step),
                step.date(),
                pageOf(step),
                StepFactKind.isStanding(step, then, now) ? FactAudience.NOBODY : each.audience(),
                header -> new Fact.StepTaken(
                        header,
                        window ? ConsultationChange.standing(then) : FactState.StageState.of(then),
                        FactState.AfterStep.of(
                                now, step, window ? ConsultationChange.windowAfter(kind, then, now) : null)));
    }

    /** Returns the page that states a step: the one just read, or else the one of its paper or other record. */
    private Provenance pageOf(Step step) {
        boolean justRead =
                draft.sighting().said().steps().stream().anyMatch(stated -> StepFold.canBeSame(stated, step));
        return justRead
                ? draft.sighting().provenance()
                : after.stepPages().get(after.steps().indexOf(step));
    }
}
