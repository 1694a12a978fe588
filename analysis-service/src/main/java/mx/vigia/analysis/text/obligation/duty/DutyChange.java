package mx.vigia.analysis.text.obligation.duty;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiPredicate;
import mx.vigia.analysis.text.Folding;

/** What became of one duty from an earlier text of a bill to a later one. */
public sealed interface DutyChange {
    /** A duty of the later text of which nothing is found in the earlier one. */
    record Added(BillDuty duty) implements DutyChange {}

    /** A duty of the earlier text of which nothing is found in the later one. */
    record Removed(BillDuty duty) implements DutyChange {}

    /** A duty of the same bearer and article that is worded otherwise. */
    record Changed(BillDuty before, BillDuty after) implements DutyChange {}

    /**
     * Returns the differences between two texts that are certain: first those of the later one, in its order, then what
     * is removed. None if one of them was not read to its end.
     */
    static List<DutyChange> between(DutyText before, DutyText after) {
        if (before.cut() || after.cut()) {
            return List.of();
        }
        var left = new ArrayList<>(before.duties());
        var rest = new ArrayList<BillDuty>();
        after.duties().forEach(duty -> {
            if (take(left, duty, DutyChange::isSame).isEmpty()) {
                rest.add(duty);
            }
        });
        var changes = new ArrayList<DutyChange>();
        for (var duty : rest) {
            var earlier = take(left, duty, DutyChange::isOfSameBearer);
            if (earlier.isPresent()) {
                changes.add(new Changed(earlier.get(), duty));
            } else if (!before.mayHave(duty)) {
                changes.add(new Added(duty));
            }
        }
        left.stream().filter(duty -> !after.mayHave(duty)).forEach(duty -> changes.add(new Removed(duty)));
        return List.copyOf(changes);
    }

    private static Optional<BillDuty> take(
            List<BillDuty> left, BillDuty duty, BiPredicate<BillDuty, BillDuty> equivalent) {
        var found = left.stream()
                .filter(other -> equivalent.test(other, duty))
                .max(Comparator.comparingLong(other -> shared(other, duty)));
        found.ifPresent(left::remove);
        return found;
    }

    /** Whether the words are the same, wherever they stand: an article may only be renumbered. */
    private static boolean isSame(BillDuty one, BillDuty other) {
        return one.modality() == other.modality() && words(one).equals(words(other));
    }

    /** Whether it is the duty of the same bearer in the same article, and begins with the same verb. */
    private static boolean isOfSameBearer(BillDuty one, BillDuty other) {
        return one.article().equals(other.article())
                && folded(one.bearer()).equals(folded(other.bearer()))
                && verb(one).equals(verb(other));
    }

    private static long shared(BillDuty one, BillDuty other) {
        var words = List.of(folded(other.action()).split(" "));
        return Arrays.stream(folded(one.action()).split(" "))
                .filter(words::contains)
                .count();
    }

    private static String verb(BillDuty duty) {
        return folded(duty.action()).split(" ")[0];
    }

    private static List<String> words(BillDuty duty) {
        return List.of(
                folded(duty.bearer()),
                folded(duty.action()),
                folded(duty.deadline()),
                folded(duty.authority()),
                folded(duty.sanction()));
    }

    static String folded(String words) {
        return Folding.letters(words).toLowerCase(Locale.ROOT).strip();
    }
}
