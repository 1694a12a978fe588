package mx.vigia.analysis.bill.stage;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import mx.vigia.analysis.bill.BillKind;
import mx.vigia.analysis.bill.Step;

/**
 * What goes through the steps.
 *
 * @param negative whether it is a report that asks for its matter to be discarded, as its source calls it or its title says
 * @param local whether it goes through the one chamber of a federal entity's congress
 */
public record StageSubject(BillKind kind, boolean negative, boolean local) {
    /** From here on a title says what the report is about, in the words of others. */
    private static final Pattern SUBJECT_START_PATTERN = Pattern.compile(
            "(?iU)\\b(?:proyectos? de (?:decreto|ley)|iniciativas?|minutas?|proposici[oó]n(?:es)?|en materia de)\\b");

    /** What is no report, or one of which nothing is known but that it is one. */
    public static StageSubject of(BillKind kind) {
        return new StageSubject(kind, false, false);
    }

    /** By what a source calls it, and its title; both may be null. */
    public static StageSubject of(BillKind kind, String officialTerm, String title) {
        return new StageSubject(
                kind,
                kind == BillKind.REPORT
                        && Stream.of(officialTerm, title)
                                .filter(Objects::nonNull)
                                .anyMatch(StageSubject::discards),
                false);
    }

    /** The same as this site, with these steps, tells of it. */
    public StageSubject at(String site, Collection<Step> steps) {
        return new StageSubject(kind, negative, StateCongress.of(site, steps).isPresent());
    }

    private static boolean discards(String words) {
        List<PhraseMeaning> said = StatusPhrases.known()
                .read(SUBJECT_START_PATTERN.split(words, 2)[0])
                .meanings();
        return said.stream().anyMatch(meaning -> meaning.move() == StageTransition.REPORTED_NEGATIVE);
    }

    /** What a step that says no more than that there is a report tells of it. */
    AppliedTransition resolveReport(AppliedTransition taken) {
        return negative && taken.move() == StageTransition.REPORTED
                ? new AppliedTransition(StageTransition.REPORTED_NEGATIVE, taken.side(), taken.chamber(), taken.step())
                : taken;
    }
}
