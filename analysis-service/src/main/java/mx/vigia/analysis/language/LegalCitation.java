package mx.vigia.analysis.language;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * An article of a law as people cite it: <em>art. 211 bis CPF</em>, <em>artículo 6 constitucional</em>, <em>211 bis</em>, <em>CPEUM artículo 6o.</em>
 *
 * @param article its number, made comparable: {@code 211 bis 1}, {@code 50 a}, {@code 6}
 * @param law the official name of the law, or nothing where any law may be meant
 * @param after the place after the citation among the words it was read from
 */
public record LegalCitation(String article, String law, int after) {
    private static final Set<String> HEADS = Set.of("art", "arts", "articulo", "articulos", "article", "articles");
    private static final Set<String> LATIN = Set.of(
            "bis",
            "ter",
            "quater",
            "quintus",
            "quinquies",
            "sexies",
            "septies",
            "octies",
            "nonies",
            "novies",
            "decies");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,4}");
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2100;
    private static final Pattern LETTER_OR_FIGURE = Pattern.compile("[a-z]|\\d{1,3}");

    /** How the index has an article of a law; of no law in particular where its name is empty. */
    public static String value(String article, String law) {
        var number = String.join(" ", words(article));
        return law.isEmpty() ? number : number + " " + Wording.fold(law);
    }

    /** The value that a whole text cites, or the text itself, made comparable, where it is no citation. */
    static String value(String typed) {
        var words = words(typed);
        return at(words, 0)
                .filter(cited -> cited.after == words.size())
                .map(LegalCitation::value)
                .orElse(Wording.fold(typed));
    }

    /** Whether its number alone is hardly a number of anything else: 211 bis. */
    boolean isTelling() {
        return article.chars().anyMatch(Character::isLetter);
    }

    /** As it is said back: {@code 211 bis, Código Penal Federal}. */
    @Override
    public String toString() {
        return law.isEmpty() ? article : article + ", " + law;
    }

    /** How the index has it. */
    String value() {
        return value(article, law);
    }

    /** Words that a citation is read from: no accents, ordinals as figures. */
    static List<String> words(String typed) {
        return CitedLaws.words(typed).stream().map(LegalCitation::figure).toList();
    }

    /** The citation that begins at this place. */
    static Optional<LegalCitation> at(List<String> words, int from) {
        return article(words, from).or(() -> lawFirst(words, from));
    }

    private static Optional<LegalCitation> article(List<String> words, int from) {
        boolean headed = HEADS.contains(words.get(from));
        var number = number(words, headed ? from + 1 : from);
        if (number.isEmpty()) {
            return Optional.empty();
        }
        var cited = number.get();
        var law = CitedLaws.known().at(words, cited.after);
        boolean sure = headed || cited.isTelling();
        if (law.isPresent() && (sure || cited.mayBeOf(law.get()))) {
            return Optional.of(
                    new LegalCitation(cited.article, law.get().law(), law.get().after()));
        }
        return sure ? number : Optional.empty();
    }

    /** <em>CPF 211 bis</em>, <em>Código Penal Federal, artículo 211 bis</em>. */
    private static Optional<LegalCitation> lawFirst(List<String> words, int from) {
        return CitedLaws.known().at(words, from).flatMap(law -> {
            int next = law.after();
            boolean headed = next < words.size() && HEADS.contains(words.get(next));
            return number(words, headed ? next + 1 : next)
                    .filter(cited -> headed || cited.mayBeOf(law))
                    .map(cited -> new LegalCitation(cited.article, law.law(), cited.after));
        });
    }

    /** Whether it is an article though nothing says so: of a law named by one word, and neither a year nor beyond its last article. */
    private boolean mayBeOf(CitedLaws.Named law) {
        return law.shortly() && (isTelling() || !isYear() && number() <= CitedLaws.mostArticles(law.law()));
    }

    private boolean isYear() {
        return number() >= FIRST_YEAR && number() <= LAST_YEAR;
    }

    private int number() {
        return Integer.parseInt(article.split(" ", 2)[0]);
    }

    /** A number with its Latin suffixes; of no law yet. */
    private static Optional<LegalCitation> number(List<String> words, int from) {
        if (from >= words.size() || !NUMBER.matcher(words.get(from)).matches()) {
            return Optional.empty();
        }
        int next = from + 1;
        if (next < words.size() && LATIN.contains(words.get(next))) {
            next++;
            if (next < words.size() && LETTER_OR_FIGURE.matcher(words.get(next)).matches()) {
                next++;
            }
        }
        return Optional.of(new LegalCitation(String.join(" ", words.subList(from, next)), "", next));
    }

    private static String figure(String word) {
        return Character.isDigit(word.charAt(0)) ? WordForms.form(word) : word;
    }
}
