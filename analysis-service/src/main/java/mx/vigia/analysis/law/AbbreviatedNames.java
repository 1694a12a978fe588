package mx.vigia.analysis.law;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import mx.vigia.analysis.language.TextAnalyzer;

/**
 * Names whose words are cut with a point ("L. Fed. de Resp. Admin. de los Serv. Púb.") or written by their initials
 * alone (LGPyGIR), if only one federal law can be meant.
 */
final class AbbreviatedNames {
    private static final int MAX_TOKENS = 40;
    private static final int MIN_INITIALS = 4;

    private final List<Wording> known = new ArrayList<>();
    private final Map<String, Set<String>> byInitials = new HashMap<>();

    /** The significant words of a name, and the official one. */
    private record Wording(String[] words, String official) {}

    AbbreviatedNames(LawCatalog catalog) {
        for (Law law : catalog.all()) {
            known.add(new Wording(LawTree.significantWords(law.name()).split(" "), law.name()));
            initialsOf(law.name())
                    .forEach(initials -> byInitials
                            .computeIfAbsent(initials, none -> new HashSet<>())
                            .add(law.name()));
        }
    }

    /** Returns the initials of a name's significant words, and the same with those of "y". */
    private static Stream<String> initialsOf(String name) {
        StringBuilder initials = new StringBuilder();
        StringBuilder withAnd = new StringBuilder();
        for (String word : TextAnalyzer.fold(name).split("[^a-zñ]+")) {
            boolean small = LowercaseWords.word(word);
            initials.append(small ? "" : word.charAt(0));
            withAnd.append(small && !word.equals("y") ? "" : word.charAt(0));
        }
        return Stream.of(initials, withAnd)
                .map(letters -> letters.toString().toUpperCase(Locale.ROOT))
                .distinct();
    }

    /** Returns the only law with these initials, written in capitals. */
    Optional<String> byInitials(String written) {
        String letters = written.replace("y", "Y");
        boolean capitals = letters.length() >= MIN_INITIALS && letters.chars().allMatch(Character::isUpperCase);
        Set<String> laws = capitals ? byInitials.getOrDefault(letters, Set.of()) : Set.of();
        return laws.size() == 1 ? Optional.of(laws.iterator().next()) : Optional.empty();
    }

    /** Returns the longest name from this token on with a word that a point cuts. */
    Optional<LawTree.FoundLaw> find(LegalTokenizer text, int from) {
        if (!hasPoint(text, from)) {
            return Optional.empty();
        }
        int longest = 0;
        Set<String> names = new HashSet<>();
        for (Wording wording : known) {
            int after = endOf(wording.words, text, from);
            if (after > longest) {
                longest = after;
                names.clear();
            }
            if (after == longest && after > 0) {
                names.add(wording.official);
            }
        }
        return names.size() == 1
                ? Optional.of(new LawTree.FoundLaw(names.iterator().next(), false, longest))
                : Optional.empty();
    }

    private static boolean hasPoint(LegalTokenizer text, int from) {
        for (int i = from + 1; i < from + MAX_TOKENS; i++) {
            if (text.at(i).isMark(".")) {
                return true;
            }
        }
        return false;
    }

    /** Returns the index after a name written here with at least one word cut, or -1. */
    private static int endOf(String[] words, LegalTokenizer text, int from) {
        int next = from;
        boolean cut = false;
        for (String word : words) {
            while (next > from
                    && (LawTree.isSkipped(text.at(next)) || text.at(next).isMark("."))) {
                next++;
            }
            String written = text.at(next).folded();
            boolean same = written.equals(word) || written.equals(word + "s");
            boolean cutHere = !same && text.at(next + 1).isMark(".") && isCut(word, written);
            if (!same && !cutHere) {
                return -1;
            }
            cut |= cutHere || text.at(next + 1).isMark(".");
            next += cutHere ? 2 : 1;
        }
        return cut ? next : -1;
    }

    private static boolean isCut(String word, String written) {
        boolean plural = written.endsWith("s") && word.endsWith("s");
        return !written.isEmpty()
                && (word.startsWith(written)
                        || plural
                                && written.length() > 2
                                && word.startsWith(written.substring(0, written.length() - 1)));
    }
}
