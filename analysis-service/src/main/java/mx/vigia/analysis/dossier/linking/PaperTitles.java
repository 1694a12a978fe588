package mx.vigia.analysis.dossier.linking;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mx.vigia.analysis.bill.SourceRecord;
import mx.vigia.analysis.language.TitleForms;

/**
 * Compares the titles of a bill and of a report in a file that it lists. Bills on one law share most of their words and
 * differ in the rest, so all significant words must be the same.
 */
final class PaperTitles {
    private static final Pattern SUBJECT_PATTERN = Pattern.compile("\\ben materia de (.+)$");

    /** Matches the beginning of a report, or of a bill, before the verb that states what it does. */
    private static final Pattern OPENING_PATTERN =
            Pattern.compile("^(?:.*?\\bproyecto de decreto )?(?:por el )?que (?:se )?");

    private static final Set<String> FORMULA_WORDS = Set.of(
            "a", "al", "con", "de", "del", "e", "el", "en", "la", "las", "lo", "los", "para", "por", "que", "se", "un",
            "una", "y");

    private PaperTitles() {}

    /** Whether a title of each has exactly the same words from the verb on, ignoring small ones. */
    static boolean haveSameWording(SourceRecord one, SourceRecord other) {
        return anyPairMatches(one, other, (ours, theirs) -> words(ours).equals(words(theirs)));
    }

    /** Whether both name a subject matter, and the same one. */
    static boolean shareSubject(SourceRecord one, SourceRecord other) {
        return anyPairMatches(
                one,
                other,
                (ours, theirs) -> !subject(ours).isEmpty() && subject(ours).equals(subject(theirs)));
    }

    private static boolean anyPairMatches(SourceRecord one, SourceRecord other, BiPredicate<String, String> test) {
        List<String> theirs = titleCores(other);
        return titleCores(one).stream().anyMatch(title -> theirs.stream().anyMatch(its -> test.test(title, its)));
    }

    private static List<String> titleCores(SourceRecord record) {
        return TitleComparison.titles(record).stream()
                .map(TitleForms::core)
                .map(core -> OPENING_PATTERN.matcher(core).replaceFirst(""))
                .toList();
    }

    private static Set<String> subject(String core) {
        Matcher subject = SUBJECT_PATTERN.matcher(core);
        return subject.find() ? words(subject.group(1)) : Set.of();
    }

    private static Set<String> words(String sentence) {
        Set<String> words = new TreeSet<>(Arrays.asList(sentence.split(" ")));
        words.removeAll(FORMULA_WORDS);
        return words;
    }
}
