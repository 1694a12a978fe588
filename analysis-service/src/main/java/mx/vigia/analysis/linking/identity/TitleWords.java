package mx.vigia.analysis.linking.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import mx.vigia.analysis.language.TitleForms;

/** A title as words from the verb on; sources truncate and rephrase titles. */
record TitleWords(List<String> words) {
    private static final Set<String> FORMULA_WORDS = Set.of(
            "que",
            "se",
            "el",
            "la",
            "los",
            "las",
            "de",
            "del",
            "y",
            "en",
            "a",
            "al",
            "por",
            "con",
            "un",
            "una",
            "lo",
            "proyecto",
            "decreto",
            "diversas",
            "disposiciones",
            "articulo",
            "articulos",
            "materia",
            "adiciona",
            "reforma",
            "deroga",
            "ley",
            "general",
            "federal",
            "iniciativa",
            "fraccion",
            "parrafo",
            "punto",
            "acuerdo");
    /** One gazette writes "para exhortar a …" where another register writes "por el que se exhorta a …". */
    private static final Pattern INFINITIVE = Pattern.compile(
            "(?iU)\\b(?:para|a fin de|a efecto de) (reforma|adiciona|deroga|abroga|declara|crea|exhorta|modifica)r\\b");

    private static final int MIN_WORD_LENGTH = 6;
    private static final int MIN_WORDS = 3;

    static TitleWords of(String title) {
        String core =
                title == null ? "" : TitleForms.core(INFINITIVE.matcher(title).replaceFirst("$1"));
        return new TitleWords(core.isEmpty() ? List.of() : List.of(core.split(" ")));
    }

    /** Whether one equals the other, or is its truncated beginning. */
    boolean isPrefixOrEqual(TitleWords other) {
        List<String> one = words.size() <= other.words.size() ? words : other.words;
        List<String> longer = one == words ? other.words : words;
        if (one.size() < MIN_WORD_LENGTH) {
            return false;
        }
        int last = one.size() - 1;
        return one.subList(0, last).equals(longer.subList(0, last))
                && longer.get(last).startsWith(one.get(last));
    }

    /**
     * Returns the share of the significant words of the shorter title that the other contains; 0.5 if it has hardly
     * any.
     */
    double similarity(TitleWords other) {
        Set<String> one = distinctiveWords(words);
        Set<String> two = distinctiveWords(other.words);
        int least = Math.min(one.size(), two.size());
        if (least < MIN_WORDS) {
            return 0.5;
        }
        Set<String> shared = new TreeSet<>(one);
        shared.retainAll(two);
        return (double) shared.size() / least;
    }

    /** Whether both state the subject, and differently. */
    boolean isAboutOtherSubject(TitleWords other) {
        Set<String> one = subject();
        Set<String> two = other.subject();
        if (one.size() < 2 || two.size() < 2) {
            return false;
        }
        Set<String> shared = new TreeSet<>(one);
        shared.retainAll(two);
        return shared.size() * 2 < Math.min(one.size(), two.size());
    }

    /** Returns the words after "en materia de". */
    private Set<String> subject() {
        int at = words.lastIndexOf("materia");
        return at < 0 ? Set.of() : distinctiveWords(words.subList(at, words.size()));
    }

    private static Set<String> distinctiveWords(List<String> words) {
        Set<String> distinctive = new TreeSet<>(new ArrayList<>(words));
        distinctive.removeAll(FORMULA_WORDS);
        distinctive.removeIf(word -> word.length() < 2);
        return distinctive;
    }
}
