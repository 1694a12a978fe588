package mx.vigia.analysis.text.obligation.duty;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiPredicate;
import mx.vigia.analysis.text.Folding;

/** What became of one duty from an earlier text of a bill to a later one. */
public sealed interface DutyChange {
    /** A duty that only the later text has. */
    record Added(BillDuty duty) implements DutyChange {}

    /** A duty that only the earlier text has. */
    record Removed(BillDuty duty) implements DutyChange {}

    /** A duty of the same bearer and article that is worded otherwise. */
    record Changed(BillDuty before, BillDuty after) implements DutyChange {}

    /** Returns the differences between two texts: first those of the later one, in its order, then what is removed. */
    static List<DutyChange> between(List<BillDuty> before, List<BillDuty> after) {
        var left = new ArrayList<>(before);
        var rest = new ArrayList<BillDuty>();
        after.forEach(duty -> {
            if (take(left, duty, DutyChange::isSame).isEmpty()) {
                rest.add(duty);
            }
        });
        var changes = new ArrayList<DutyChange>();
        for (var duty : rest) {
            changes.add(take(left, duty, DutyChange::isOfSameBearer)
                    .<DutyChange>map(earlier -> new Changed(earlier, duty))
                    .orElseGet(() -> new Added(duty)));
        }
        left.forEach(duty -> changes.add(new Removed(duty)));
        return List.copyOf(changes);
    }

    private static Optional<BillDuty> take(
            List<BillDuty> left, BillDuty duty, BiPredicate<BillDuty, BillDuty> equivalent) {
        var found = left.stream().filter(other -> equivalent.test(other, duty)).findFirst();
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
                && (verb(one).equals(verb(other)) || one.modality() != other.modality());
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

    private static String folded(String words) {
        return Folding.letters(words).toLowerCase(Locale.ROOT).strip();
    }
}
