package mx.vigia.analysis.linking.actor;

import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;

/** Whether two names belong to one person, judged by the names and where they are printed. */
public enum NameComparison {
    SAME,
    DIFFERENT,
    /** Possibly the same: shown as such and never merged. */
    UNKNOWN;

    private static final int MIN_LONG_WORD_LENGTH = 5;

    /**
     * Compares two names; people in different chambers or legislatures are never equal without a source that states it.
     */
    public static NameComparison of(NamedPerson one, NamedPerson other) {
        if (one.hasConflictingKey(other) && one.seat().equals(other.seat())) {
            return DIFFERENT;
        }
        NameComparison named = ofNames(one, other);
        if (one.hasSameKey(other)) {
            return named == DIFFERENT ? UNKNOWN : SAME; // a key given to two different names proves nothing
        }
        boolean sameSeat = one.seat().equals(other.seat()) && one.seat().known();
        return sameSeat || named == DIFFERENT ? named : UNKNOWN;
    }

    private static NameComparison ofNames(NamedPerson one, NamedPerson other) {
        PersonName a = one.name();
        PersonName b = other.name();
        if (!a.rotationKey().equals(b.rotationKey())) {
            return canBeSamePerson(a, b) ? UNKNOWN : DIFFERENT;
        }
        if (!a.equals(b) && a.beginsWithGivenName() == b.beginsWithGivenName() && a.beginsWithGivenName()) {
            return UNKNOWN; // such as Juan Manuel Cruz and Manuel Cruz Juan
        }
        return a.isShort() && !one.group().equals(other.group()) ? UNKNOWN : SAME;
    }

    /**
     * Whether one omits words of the other, spells them with a different letter, or has two given names in another
     * order.
     */
    private static boolean canBeSamePerson(PersonName a, PersonName b) {
        PersonName shorter = a.distinctiveWords().size() <= b.distinctiveWords().size() ? a : b;
        PersonName longer = shorter == a ? b : a;
        boolean leavesOut = shorter.rotations()
                .map(NameComparison::distinctiveWords)
                .anyMatch(part ->
                        longer.rotations().map(NameComparison::distinctiveWords).anyMatch(all -> isSubset(part, all)));
        return leavesOut || hasSwappedGivenNames(a.distinctiveWords(), b.distinctiveWords());
    }

    private static boolean isSubset(List<String> part, List<String> all) {
        Iterator<String> rest = all.iterator();
        return part.stream().allMatch(word -> {
            while (rest.hasNext()) {
                if (isSimilar(word, rest.next())) {
                    return true;
                }
            }
            return false;
        });
    }

    private static boolean hasSwappedGivenNames(List<String> one, List<String> other) {
        return one.stream().sorted().toList().equals(other.stream().sorted().toList())
                && IntStream.range(0, one.size())
                        .filter(i -> !one.get(i).equals(other.get(i)))
                        .allMatch(i -> NameWords.isGivenName(one.get(i)));
    }

    private static List<String> distinctiveWords(List<String> words) {
        return new PersonName(words).distinctiveWords();
    }

    private static boolean isSimilar(String one, String other) {
        return one.equals(other)
                || one.length() == 1 && other.startsWith(one)
                || other.length() == 1 && one.startsWith(other)
                || one.length() >= MIN_LONG_WORD_LENGTH
                        && other.length() >= MIN_LONG_WORD_LENGTH
                        && isOneLetterApart(one, other);
    }

    private static boolean isOneLetterApart(String one, String other) {
        int from = 0;
        while (from < Math.min(one.length(), other.length()) && one.charAt(from) == other.charAt(from)) {
            from++;
        }
        int end = 0;
        while (end < Math.min(one.length(), other.length()) - from
                && one.charAt(one.length() - 1 - end) == other.charAt(other.length() - 1 - end)) {
            end++;
        }
        boolean oneLetter = Math.max(one.length(), other.length()) - from - end <= 1;
        return oneLetter && !(one.length() == other.length() && differInGender(one, other));
    }

    /** Whether names differ in gender: Alejandro and Alejandra are never one misspelt name. */
    private static boolean differInGender(String one, String other) {
        char last = one.charAt(one.length() - 1);
        char otherLast = other.charAt(other.length() - 1);
        return last == 'a' && otherLast == 'o' || last == 'o' && otherLast == 'a';
    }
}
