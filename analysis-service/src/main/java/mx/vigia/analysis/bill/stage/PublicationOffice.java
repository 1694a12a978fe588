package mx.vigia.analysis.bill.stage;

import java.util.regex.Pattern;
import mx.vigia.analysis.bill.FederalSites;
import mx.vigia.analysis.bill.Step;
import mx.vigia.analysis.language.TextAnalyzer;

/** Whose a publication is: no chamber publishes a law, whichever page tells of it, but the Executive does (articles 70 and 89 I of the Constitution). */
public final class PublicationOffice {
    private static final Pattern DOF_PATTERN = Pattern.compile("\\bdof|\\bdiario oficial");
    private static final Pattern STATE_GAZETTE_PATTERN =
            Pattern.compile("\\bperiodico oficial|\\bgaceta oficial|\\bboletin oficial");

    private PublicationOffice() {}

    /** Whether the step tells that a law was published; that a gazette of a chamber prints a paper is none. */
    public static boolean is(Step step) {
        return LifeCycle.mainTransitionOf(step) == StageTransition.PUBLISHED;
    }

    /** Whether it is one in the Diario Oficial: the words say so, or a federal chamber and no gazette of a state. */
    public static boolean isFederal(Step step) {
        var said = TextAnalyzer.fold(step.phrase());
        boolean federal = FederalSites.is(step.chamber());
        return DOF_PATTERN.matcher(said).find()
                || federal && !STATE_GAZETTE_PATTERN.matcher(said).find();
    }
}
