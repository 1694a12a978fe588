package mx.vigia.analysis.law;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import mx.vigia.analysis.language.TextAnalyzer;

/**
 * Completes a name that a source cut off, if only one federal law's name begins like that: a finished sentence is not
 * cut, nor a name of one whole word ("Ley de Transparencia"). Connecting words count as written, and so do accents in a
 * text that has small letters: "Ley de Cam" begins no "Ley de Cámaras".
 */
final class CutNames {
    private static final int MIN_LETTERS = 2;
    private static final int MIN_WHOLE_WORDS = 2;

    private final LawTree tree;
    private final Map<String, List<Wording>> byHead = new TreeMap<>();

    /** One wording of a law's name. */
    private record Wording(LegalTokenizer words, String law, boolean isOfficial) {}

    CutNames(LawCatalog catalog) {
        tree = catalog.lawTree();
        for (Law law : catalog.all()) {
            add(law.name(), law.name(), true);
            law.otherNames().forEach(other -> add(other, law.name(), false));
        }
    }

    private void add(String name, String law, boolean isOfficial) {
        LegalTokenizer words = LegalTokenizer.of(name);
        byHead.computeIfAbsent(words.at(0).folded(), head -> new ArrayList<>())
                .add(new Wording(words, law, isOfficial));
    }

    /** Returns the names that begin as the text ends; empty if it does not end in a name. */
    List<String> completions(LegalTokenizer text, int from) {
        if (from + 1 >= end(text) || isFinished(text)) {
            return List.of();
        }
        List<String> exact = lawsOf(text.at(from).folded(), text, from + 1);
        List<String> names = exact.isEmpty() ? tree.completions(text, from) : exact;
        return isWhole(names, text, from + 1) ? List.of() : names;
    }

    /** Whether the text ends with a full stop, and not with an ellipsis. */
    private static boolean isFinished(LegalTokenizer text) {
        int end = end(text);
        return text.at(end).isMark(".") && !text.at(end + 1).isMark(".");
    }

    /** Whether too little of the only name is written to tell that it is cut: one word, unbroken. */
    private static boolean isWhole(List<String> names, LegalTokenizer text, int from) {
        LegalToken last = text.at(end(text) - 1);
        if (names.size() != 1 || LawTree.isSkipped(last)) {
            return false;
        }
        LegalTokenizer name = LegalTokenizer.of(names.getFirst());
        boolean unbroken = IntStream.range(0, name.size()).anyMatch(i -> isSame(name.at(i), last));
        long words = IntStream.range(from, end(text))
                .filter(i -> !LawTree.isSkipped(text.at(i)))
                .count();
        return unbroken && words < MIN_WHOLE_WORDS;
    }

    /** Returns the law whose name begins with these words and, cut off, with those that end the text. */
    Optional<LawMention> completion(String beginning, LegalTokenizer text, int from) {
        List<String> names = isFinished(text) ? List.of() : lawsOf(beginning, text, from);
        return names.size() == 1 && !isWhole(names, text, from)
                ? Optional.of(LawMention.ofCut(names.getFirst(), beginning, text, from))
                : Optional.empty();
    }

    /** Returns the laws whose names begin so: by their official names, or else by their other wordings. */
    private List<String> lawsOf(String beginning, LegalTokenizer text, int from) {
        LegalTokenizer words = LegalTokenizer.of(beginning);
        List<Wording> fitting = byHead.getOrDefault(words.at(0).folded(), List.of()).stream()
                .filter(wording -> startsWith(wording.words, words))
                .filter(wording -> begins(wording.words, words.size(), text, from))
                .toList();
        boolean official = fitting.stream().anyMatch(Wording::isOfficial);
        return fitting.stream()
                .filter(wording -> wording.isOfficial || !official)
                .map(Wording::law)
                .distinct()
                .toList();
    }

    /** Returns the index after the last word of the text. */
    static int end(LegalTokenizer text) {
        int last = text.size() - 1;
        while (text.at(last).kind() == LegalToken.Kind.MARK && last > 0) {
            last--;
        }
        return last + 1;
    }

    private static boolean startsWith(LegalTokenizer name, LegalTokenizer words) {
        for (int i = 0; i < words.size(); i++) {
            if (!isSame(name.at(i), words.at(i))) {
                return false;
            }
        }
        return true;
    }

    /** Whether the rest of a text is the beginning of a name, whose last word may be cut. */
    private static boolean begins(LegalTokenizer name, int first, LegalTokenizer text, int from) {
        int at = first;
        int end = end(text);
        for (int i = from; i < end; i++) {
            if (text.at(i).isMark(",")) {
                continue;
            }
            at += name.at(at).isMark(",") ? 1 : 0;
            boolean last = i == end - 1;
            if (at >= name.size() || !(last ? isCut(name.at(at), text, i) : isSame(name.at(at), text.at(i)))) {
                return false;
            }
            at++;
        }
        return end > from && at > first;
    }

    private static boolean isSame(LegalToken one, LegalToken other) {
        return one.folded().equals(other.folded());
    }

    private static boolean isCut(LegalToken whole, LegalTokenizer text, int index) {
        LegalToken part = text.at(index);
        if (text.isAllCapitals() || part.folded().length() < MIN_LETTERS) {
            return whole.folded().startsWith(part.folded());
        }
        String lower = part.written().toLowerCase(Locale.ROOT);
        return whole.written().toLowerCase(Locale.ROOT).startsWith(lower)
                || lower.equals(TextAnalyzer.fold(whole.written()));
    }
}
