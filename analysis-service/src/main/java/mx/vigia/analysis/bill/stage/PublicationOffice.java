package mx.vigia.analysis.bill.stage;

import java.util.regex.Pattern;
import mx.vigia.analysis.bill.FederalSites;
import mx.vigia.analysis.bill.Step;
import mx.vigia.analysis.language.TextAnalyzer;

/**
 * Determines who publishes a law: no chamber does, whichever page reports it, but the Executive (articles 70 and 89 I
 * of the Constitution).
 */
public final class PublicationOffice {
    private static final Pattern DOF_PATTERN = Pattern.compile("\\bdof|\\bdiario oficial");
    private static final Pattern STATE_GAZETTE_PATTERN =
            Pattern.compile("\\bperiodico oficial|\\bgaceta oficial|\\bboletin oficial");

    private PublicationOffice() {}

    /**
     * Whether the step states that a law was published; a paper printed in a gazette of a chamber is not a publication.
     */
    public static boolean is(Step step) {
        return LifeCycle.mainTransitionOf(step) == StageTransition.PUBLISHED;
    }

    /** Returns a step without the federal chamber whose page states it, if all it states is a publication. */
    public static Step withoutChamber(Step step) {
        boolean publishes = StepTransitions.of(step).stream()
                .allMatch(transition -> transition.move() == StageTransition.PUBLISHED);
        return publishes && is(step) && FederalSites.is(step.chamber()) ? step.withoutChamber() : step;
    }

    /** Whether it is a publication in the Diario Oficial, if the site is that of its matter. */
    public static boolean isFederal(String site, Step step) {
        return isFederal(step) || step.chamber() == null && FederalSites.isFederal(site) && !namesStateGazette(step);
    }

    /**
     * Whether it is a publication in the Diario Oficial: the words state so, or it is of a federal chamber and not in a
     * gazette of a state.
     */
    public static boolean isFederal(Step step) {
        var phrase = TextAnalyzer.fold(step.phrase());
        boolean federal = FederalSites.is(step.chamber());
        return DOF_PATTERN.matcher(phrase).find() || federal && !namesStateGazette(step);
    }

    private static boolean namesStateGazette(Step step) {
        return STATE_GAZETTE_PATTERN.matcher(TextAnalyzer.fold(step.phrase())).find();
    }
}
