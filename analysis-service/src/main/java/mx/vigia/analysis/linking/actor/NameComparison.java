package mx.vigia.analysis.linking.actor;

import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;

/** Whether two names are those of one person, as far as can be said from the names and where they are printed. */
public enum NameComparison {
    SAME,
    DIFFERENT,
    /** May be, and is shown as that; never merged. */
    UNKNOWN;

    private static final int MIN_LONG_WORD_LENGTH = 5;

    /** Compares two names; whoever sits in another chamber or legislature is never the same without a source that says so. */
    public static NameComparison of(NamedPerson one, NamedPerson other) {
        if (one.hasConflictingKey(other) && one.seat().equals(other.seat())) {
            return DIFFERENT;
        }
        NameComparison named = ofNames(one, other);
        if (one.key() != null && one.key().equals(other.key())) {
            return named == DIFFERENT ? UNKNOWN : SAME; // a key that is given twice says nothing
        }
        boolean sameSeat = one.seat().equals(other.seat()) && one.seat().known();
        return sameSeat || named == DIFFERENT ? named : UNKNOWN;
    }

    private static NameComparison ofNames(NamedPerson one, NamedPerson other) {
        PersonName a = one.name();
        PersonName b = other.name();
        if (!a.ring().equals(b.ring())) {
            return canBeSamePerson(a, b) ? UNKNOWN : DIFFERENT;
        }
        if (!a.equals(b) && a.beginsWithGivenName() == b.beginsWithGivenName() && a.beginsWithGivenName()) {
            return UNKNOWN; // Juan Manuel Cruz and Manuel Cruz Juan
        }
        boolean sameGroup = one.group() != null && one.group().equals(other.group());
        return a.isShort() && !sameGroup && !(one.group() == null && other.group() == null) ? UNKNOWN : SAME;
    }

    /** One leaves out words of the other, or writes them with another letter, or two given names stand in another order. */
    private static boolean canBeSamePerson(PersonName a, PersonName b) {
        PersonName shorter = a.telling().size() <= b.telling().size() ? a : b;
        PersonName longer = shorter == a ? b : a;
        boolean leavesOut = shorter.turned()
                .map(NameComparison::distinctiveWords)
                .anyMatch(part ->
                        longer.turned().map(NameComparison::distinctiveWords).anyMatch(all -> isSubset(part, all)));
        return leavesOut || hasSwappedGivenNames(a.telling(), b.telling());
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
        return new PersonName(words).telling();
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

    /** Alejandro and Alejandra are never one person misspelt. */
    private static boolean differInGender(String one, String other) {
        char last = one.charAt(one.length() - 1);
        char otherLast = other.charAt(other.length() - 1);
        return last == 'a' && otherLast == 'o' || last == 'o' && otherLast == 'a';
    }
}
