package mx.vigia.analysis.dossier.folding;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import mx.vigia.analysis.bill.ManualStatement.Corrected;
import mx.vigia.analysis.bill.Step;
import mx.vigia.analysis.bill.StepKind;
import mx.vigia.analysis.language.NormalizedText;
import mx.vigia.platform.text.Sha256;

/** The steps of a bill, merged over the pages that state them. */
public final class StepFold {
    /**
     * The days between a sitting and its print: a sitting may last beyond midnight, or the gazette appear the next
     * morning.
     */
    private static final int MAX_DAYS_TO_PRINT = 1;

    /**
     * The days between a referral and its print: the lists of the Gaceta give it the day of the issue that prints it,
     * up to a week after the sitting.
     */
    private static final int MAX_DAYS_TO_PRINT_REFERRAL = 7;

    private static final int KEY_LENGTH = 12;
    private static final Comparator<Step> SAME_DAY_ORDER = Comparator.comparingInt(step -> switch (step.kind()) {
        case PRESENTED -> 0;
        case REFERRED -> 1;
        case EXTENDED, URGENT, WAIVED, REPORTED, REPORTED_NEGATIVE, PASSED, REJECTED, WITHDRAWN, PUBLISHED, OTHER -> 2;
    });

    private StepFold() {}

    /**
     * Returns the key of a fact about a step besides its kind: chamber, words where steps of its kind repeat, and day.
     */
    public static String keyOf(Step step) {
        String chamber = step.chamber() == null ? "" : "-" + step.chamber().word();
        String phrase = isRepeatable(step.kind())
                ? "-" + Sha256.of(NormalizedText.of(step.phrase())).substring(0, KEY_LENGTH)
                : "";
        String day = step.date() == null ? "" : "-" + step.date();
        return step.kind().word() + chamber + phrase + day;
    }

    /**
     * Returns all steps, each once; of two statements of a step that of the earlier list is more trusted, and the later
     * one fills its gaps.
     */
    public static List<Step> union(Collection<List<Step>> stepsByPage) {
        List<Step> known = new ArrayList<>();
        stepsByPage.forEach(steps -> mergeAll(known, new LinkedHashSet<>(steps)));
        known.sort(SAME_DAY_ORDER);
        return known;
    }

    /**
     * Merges the steps of one page; steps that one page lists separately stay separate, however much they have in
     * common.
     */
    private static void mergeAll(List<Step> known, Set<Step> steps) {
        BitSet taken = new BitSet();
        for (Step step : steps) {
            int place = nearest(known, taken, step);
            if (place < 0) {
                taken.set(known.size());
                known.add(step);
            } else {
                taken.set(place);
                known.set(place, fillGaps(known.get(place), step));
            }
        }
    }

    /**
     * Returns the index of the unused step that has most in common with this one and may be the same; negative where
     * there is none.
     */
    private static int nearest(List<Step> known, BitSet taken, Step step) {
        int best = -1;
        for (int place = taken.nextClearBit(0); place < known.size(); place = taken.nextClearBit(place + 1)) {
            if (canBeSame(known.get(place), step)
                    && (best < 0 || similarity(known.get(place), step) > similarity(known.get(best), step))) {
                best = place;
            }
        }
        return best;
    }

    /**
     * Returns how similar two statements of a possible same step are: the day counts more than the chamber, and that
     * more than the words.
     */
    private static int similarity(Step one, Step other) {
        boolean day = one.date() != null && one.date().equals(other.date());
        boolean chamber = one.chamber() != null && one.chamber() == other.chamber();
        return (day ? 4 : 0) + (chamber ? 2 : 0) + (one.hasSameWordsAs(other) ? 1 : 0);
    }

    /**
     * Returns the steps as corrected by people: each in the place of the one it is about, or beside the others where
     * that is gone.
     */
    static List<Step> applyCorrections(List<Step> steps, List<Corrected> corrections) {
        List<Step> corrected = new ArrayList<>(steps);
        List<Corrected> last = new ArrayList<>();
        for (Corrected correction : corrections) { // two merged dossiers may each have a correction of the same step
            last.removeIf(earlier -> correctSameStep(earlier, correction));
            last.add(correction);
        }
        for (Corrected correction : last) {
            corrected.removeAll(matchingSteps(corrected, correction.base().steps()));
            corrected.addAll(correction.value().steps());
        }
        corrected.sort(SAME_DAY_ORDER);
        return corrected;
    }

    /** Whether both correct the same step; unknown for one whose step no source states. */
    private static boolean correctSameStep(Corrected one, Corrected other) {
        return one.base().steps().stream()
                .limit(1)
                .anyMatch(step -> other.base().steps().stream().limit(1).anyMatch(its -> canBeSame(step, its)));
    }

    /**
     * Returns those of the steps that are the same as one of the others; for one whose source has changed its day
     * since, the nearest.
     */
    public static List<Step> matchingSteps(List<Step> steps, List<Step> others) {
        return others.stream()
                .flatMap(other -> findMeant(steps, other).stream())
                .distinct()
                .toList();
    }

    private static List<Step> findMeant(List<Step> steps, Step other) {
        List<Step> same = steps.stream().filter(step -> canBeSame(other, step)).toList();
        return same.isEmpty()
                ? steps.stream()
                        .filter(step -> differsInDayOnly(other, step))
                        .min(Comparator.comparingLong(step -> daysBetween(step.date(), other.date())))
                        .stream()
                        .toList()
                : same;
    }

    /** Returns the steps that were not there before, or whose chamber and day were not known. */
    public static List<Step> addedSteps(List<Step> before, List<Step> after) {
        return after.stream()
                .filter(step -> before.stream().noneMatch(known -> canBeSame(known, step) && !addsDetail(known, step)))
                .toList();
    }

    /**
     * Whether two statements of one kind may be the same step: not where they name other committees; for steps that
     * repeat, only with the same words.
     */
    public static boolean canBeSame(Step one, Step other) {
        return one.kind() == other.kind()
                && areCompatible(one, other)
                && !ReferralFold.areDisjoint(one.committees(), other.committees())
                && (!isRepeatable(one.kind()) || one.hasSameWordsAs(other));
    }

    /**
     * Whether both are the same step in the same words. Both chambers may report a bill in the same words, which are
     * two steps.
     */
    public static boolean isSameStatement(Step one, Step other) {
        return one.hasSameWordsAs(other) && canBeSame(one, other);
    }

    /** The same of two statements whose days may differ: one was corrected. */
    public static boolean isSameButForTheDay(Step one, Step other) {
        return one.hasSameWordsAs(other) && haveCompatibleChambers(one, other);
    }

    /**
     * Whether the chambers and days of two statements do not contradict each other: a page that does not name the
     * chamber may mean any, and one without a day any day. Two chambers, or days further apart than sitting and print,
     * are two events.
     */
    public static boolean areCompatible(Step one, Step other) {
        return haveCompatibleChambers(one, other)
                && (one.date() == null
                        || other.date() == null
                        || daysBetween(one.date(), other.date()) <= daysToPrint(one));
    }

    private static boolean haveCompatibleChambers(Step one, Step other) {
        return one.chamber() == null || other.chamber() == null || one.chamber() == other.chamber();
    }

    /** Whether what was read on this day, without a day of its own, was read before that step can have been printed. */
    public static boolean isReadBefore(LocalDate readOn, Step step) {
        return step.date() != null && step.date().isAfter(readOn.plusDays(daysToPrint(step)));
    }

    /** Whether the other names a chamber or a day that the known one does not. */
    public static boolean addsDetail(Step known, Step other) {
        return known.chamber() == null && other.chamber() != null || known.date() == null && other.date() != null;
    }

    /** Whether both have the same words and the same chamber, but different days. */
    public static boolean differsInDayOnly(Step one, Step other) {
        return one.hasSameWordsAs(other)
                && one.chamber() == other.chamber()
                && one.date() != null
                && other.date() != null
                && !one.date().equals(other.date());
    }

    private static int daysToPrint(Step step) {
        return step.kind() == StepKind.REFERRED ? MAX_DAYS_TO_PRINT_REFERRAL : MAX_DAYS_TO_PRINT;
    }

    private static long daysBetween(LocalDate one, LocalDate other) {
        return Math.abs(ChronoUnit.DAYS.between(one, other));
    }

    private static Step fillGaps(Step trusted, Step other) {
        return new Step(
                trusted.kind(),
                trusted.chamber() == null ? other.chamber() : trusted.chamber(),
                trusted.phrase(),
                trusted.date() == null ? other.date() : trusted.date(),
                trusted.committees().isEmpty() ? other.committees() : trusted.committees(),
                trusted.documents().isEmpty() ? other.documents() : trusted.documents());
    }

    private static boolean isRepeatable(StepKind kind) {
        return kind == StepKind.EXTENDED || kind == StepKind.OTHER;
    }
}
