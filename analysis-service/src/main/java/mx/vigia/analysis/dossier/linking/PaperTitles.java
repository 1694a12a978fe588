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
 * What the titles of a bill and of a report in a file that it lists say of each other. Bills on one law share most of their words, and what tells them apart is
 * the rest; so all words that say something must be the same.
 */
final class PaperTitles {
    private static final Pattern SUBJECT_PATTERN = Pattern.compile("\\ben materia de (.+)$");

    /** How a report begins, or a bill, before the verb that says what it does. */
    private static final Pattern OPENING_PATTERN =
            Pattern.compile("^(?:.*?\\bproyecto de decreto )?(?:por el )?que (?:se )?");

    private static final Set<String> FORMULA_WORDS = Set.of(
            "a", "al", "con", "de", "del", "e", "el", "en", "la", "las", "lo", "los", "para", "por", "que", "se", "un",
            "una", "y");

    private PaperTitles() {}

    /** Whether a title of the one has the very words of one of the other from the verb on, small ones apart. */
    static boolean haveSameWording(SourceRecord one, SourceRecord other) {
        return anyPairMatches(one, other, (ours, theirs) -> words(ours).equals(words(theirs)));
    }

    /** Whether both name a subject matter, and the same. */
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
