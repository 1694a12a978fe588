package mx.vigia.analysis.naming;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Which mentions of a corrected proceeding take over what a mention of the former one was linked to.
 *
 * @param before what it named
 * @param now what it names
 */
record Heirs(List<MentionRow> before, List<MentionRow> now) {
    /** Those that name the same in the same way; else what was corrected at that point; else what is new elsewhere. */
    List<MentionRow> of(int place) {
        MentionRow old = before.get(place);
        Predicate<MentionRow> corrected = row -> isNew(row) && agree(old.forms(), row.forms());
        return Stream.<Predicate<MentionRow>>of(
                        row -> row.forms().equals(old.forms()),
                        corrected.and(row -> row.point() == old.point()),
                        corrected)
                .map(which -> now.stream().filter(which).toList())
                .filter(rows -> !rows.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private boolean isNew(MentionRow row) {
        return before.stream().noneMatch(known -> known.forms().equals(row.forms()));
    }

    private boolean agree(Forms old, Forms corrected) {
        return old.agreesWith(corrected)
                || !old.isOtherKey(corrected)
                        && old.address() != null
                        && old.address().equals(corrected.address())
                        && standsOnce(old.address(), before)
                        && standsOnce(old.address(), now);
    }

    /** An address that several points give is that of a page of many, and tells none of them from the others. */
    private static boolean standsOnce(String address, List<MentionRow> rows) {
        return rows.stream()
                        .filter(row -> address.equals(row.forms().address()))
                        .map(MentionRow::point)
                        .distinct()
                        .count()
                == 1;
    }
}
