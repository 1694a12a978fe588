package mx.vigia.analysis.linking.mention;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The mapping from mentions of a corrected proceeding to those of its former version.
 *
 * @param before what it named
 * @param now what it names
 */
record MentionSuccession(List<MentionRow> before, List<MentionRow> now) {
    /** The most former forms kept per item. */
    static final int MAX_FORMER_FORMS = 8;

    /** Returns the current mentions, each with its former forms. */
    List<MentionRow> rows() {
        return now.stream().map(row -> row.since(formerMentions(row))).toList();
    }

    private List<MentionForms> formerMentions(MentionRow row) {
        Set<MentionForms> former = new LinkedHashSet<>();
        before.stream().filter(old -> of(old.place()).contains(row)).forEach(old -> {
            former.add(old.forms());
            former.addAll(old.former());
        });
        former.remove(row.forms());
        return former.stream().limit(MAX_FORMER_FORMS).toList();
    }

    /**
     * Returns the mentions that name the same in the same way; else those corrected at that item; else those new
     * elsewhere.
     */
    List<MentionRow> of(int place) {
        MentionRow old = before.get(place);
        Predicate<MentionRow> corrected = row -> isNew(row) && areCompatible(old.forms(), row.forms());
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

    private boolean areCompatible(MentionForms old, MentionForms corrected) {
        return old.canBeSameMatter(corrected)
                || !old.hasConflictingKey(corrected)
                        && !old.address().isEmpty()
                        && old.address().equals(corrected.address())
                        && isUniqueAddress(old.address(), before)
                        && isUniqueAddress(old.address(), now);
    }

    /** Whether only one item gives this address; an address shared by several is a page of many and identifies none. */
    private static boolean isUniqueAddress(String address, List<MentionRow> rows) {
        return rows.stream()
                        .filter(row -> address.equals(row.forms().address()))
                        .map(MentionRow::point)
                        .distinct()
                        .count()
                == 1;
    }
}
