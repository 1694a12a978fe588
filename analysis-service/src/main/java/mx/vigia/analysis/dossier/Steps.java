package mx.vigia.analysis.dossier;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import mx.vigia.analysis.bill.ByHand.Corrected;
import mx.vigia.analysis.bill.Digest;
import mx.vigia.analysis.bill.Plain;
import mx.vigia.analysis.bill.Step;
import mx.vigia.analysis.bill.StepKind;

/** The steps of a bill, joined over the pages that tell of them. */
final class Steps {
    private static final int KEY_LENGTH = 12;
    private static final Comparator<Step> FIRST_THINGS_FIRST = Comparator.comparingInt(step -> switch (step.kind()) {
        case PRESENTED -> 0;
        case REFERRED -> 1;
        case EXTENDED, URGENT, WAIVED, REPORTED, REPORTED_NEGATIVE, PASSED, REJECTED, WITHDRAWN, PUBLISHED, OTHER -> 2;
    });

    private Steps() {}

    /** What makes a step the same step on two pages and on two days: neither its date nor its place in a list. */
    static String keyOf(Step step) {
        String chamber = step.chamber() == null ? "" : "-" + step.chamber().word();
        String phrase =
                repeats(step.kind()) ? "-" + Digest.of(Plain.of(step.phrase())).substring(0, KEY_LENGTH) : "";
        return step.kind().word() + chamber + phrase;
    }

    /** All steps, each once; of two tellings the earlier list is the more trusted one, and the later fills its gaps. */
    static List<Step> union(Collection<List<Step>> tellings) {
        Map<String, Step> known = new LinkedHashMap<>();
        for (List<Step> telling : tellings) {
            for (Step step : telling) {
                known.merge(keyAmong(known, step), step, Steps::filled);
            }
        }
        List<Step> steps = new ArrayList<>(known.values());
        steps.sort(FIRST_THINGS_FIRST);
        return steps;
    }

    /** The steps as people set them right: each in the place of the one it is about, or beside the others where that is gone. */
    static List<Step> corrected(List<Step> told, List<Corrected> corrections) {
        List<Step> steps = new ArrayList<>(told);
        Map<String, Corrected> last =
                new LinkedHashMap<>(); // two dossiers that became one may each have set the same step right
        corrections.forEach(
                correction -> last.put(keyOf(correction.base().steps().getFirst()), correction));
        for (Corrected correction : last.values()) {
            steps.removeAll(among(steps, correction.base().steps()));
            steps.addAll(correction.value().steps());
        }
        steps.sort(FIRST_THINGS_FIRST);
        return steps;
    }

    /** Those of the steps that are the same as one of the others. */
    static List<Step> among(List<Step> steps, List<Step> others) {
        return steps.stream()
                .filter(step -> others.stream().anyMatch(other -> same(other, step)))
                .toList();
    }

    /** The steps that were not there before. */
    static List<Step> added(List<Step> before, List<Step> after) {
        return after.stream()
                .filter(step -> before.stream().noneMatch(known -> same(known, step)))
                .toList();
    }

    /** Whether two tellings are of the same step; a page that does not name the chamber may mean any. */
    static boolean same(Step one, Step other) {
        boolean open = one.chamber() == null || other.chamber() == null;
        return open && one.kind() == other.kind() && !repeats(one.kind())
                || keyOf(one).equals(keyOf(other));
    }

    private static String keyAmong(Map<String, Step> known, Step step) {
        return known.entrySet().stream()
                .filter(entry -> same(entry.getValue(), step))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseGet(() -> keyOf(step));
    }

    private static Step filled(Step trusted, Step other) {
        return new Step(
                trusted.kind(),
                trusted.chamber() == null ? other.chamber() : trusted.chamber(),
                trusted.phrase(),
                trusted.date() == null ? other.date() : trusted.date(),
                trusted.committees().isEmpty() ? other.committees() : trusted.committees(),
                trusted.documents().isEmpty() ? other.documents() : trusted.documents());
    }

    private static boolean repeats(StepKind kind) {
        return kind == StepKind.EXTENDED || kind == StepKind.OTHER;
    }
}
