package mx.vigia.analysis.bill.stage;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import mx.vigia.analysis.bill.BillKind;
import mx.vigia.analysis.bill.Step;

/**
 * What the status of a matter depends on besides its steps.
 *
 * @param negative whether it is a report that asks for its matter to be discarded, according to its source's term or
 *     its title
 * @param local whether it goes through the one chamber of a federal entity's congress
 */
public record StageSubject(BillKind kind, boolean negative, boolean local) {
    /** Matches the start of the part of a title that quotes, in the words of others, what the report is about. */
    private static final Pattern SUBJECT_START_PATTERN = Pattern.compile(
            "(?iU)\\b(?:proyectos? de (?:decreto|ley)|iniciativas?|minutas?|proposici[oó]n(?:es)?|en materia de)\\b");

    /** Returns a subject that is no report, or a report of which nothing else is known. */
    public static StageSubject of(BillKind kind) {
        return new StageSubject(kind, false, false);
    }

    /** Returns a subject from the source's term for it and its title; both may be null. */
    public static StageSubject of(BillKind kind, String officialTerm, String title) {
        return new StageSubject(
                kind,
                kind == BillKind.REPORT
                        && Stream.of(officialTerm, title)
                                .filter(Objects::nonNull)
                                .anyMatch(StageSubject::discards),
                false);
    }

    /** Returns this subject as this site, with these steps, describes it. */
    public StageSubject at(String site, Collection<Step> steps) {
        return new StageSubject(kind, negative, StateCongress.of(site, steps).isPresent());
    }

    private static boolean discards(String words) {
        List<PhraseMeaning> stated = StatusPhrases.known()
                .read(SUBJECT_START_PATTERN.split(words, 2)[0])
                .meanings();
        return stated.stream().anyMatch(meaning -> meaning.move() == StageTransition.REPORTED_NEGATIVE);
    }

    /** Resolves a step that states only that there is a report to the transition it means here. */
    AppliedTransition resolveReport(AppliedTransition transition) {
        return negative && transition.move() == StageTransition.REPORTED
                ? new AppliedTransition(
                        StageTransition.REPORTED_NEGATIVE, transition.side(), transition.chamber(), transition.step())
                : transition;
    }
}
