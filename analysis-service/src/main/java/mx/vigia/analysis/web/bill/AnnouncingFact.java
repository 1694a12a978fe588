package mx.vigia.analysis.web.bill;

import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import mx.vigia.analysis.bill.Step;
import mx.vigia.analysis.dossier.fact.Fact;
import mx.vigia.analysis.dossier.folding.StepFold;

/** The fact that announced a step. */
final class AnnouncingFact {
    private AnnouncingFact() {}

    /** Returns the fact about this step: the one of its day, or else one of another day, which was corrected since. */
    static Optional<Fact> of(Step step, List<Fact> facts) {
        return first(step, facts, StepFold::isSameStatement).or(() -> first(step, facts, StepFold::isSameButForTheDay));
    }

    private static Optional<Fact> first(Step step, List<Fact> facts, BiPredicate<Step, Step> same) {
        return facts.stream()
                .filter(fact ->
                        fact.step().filter(told -> same.test(told, step)).isPresent())
                .findFirst();
    }
}
