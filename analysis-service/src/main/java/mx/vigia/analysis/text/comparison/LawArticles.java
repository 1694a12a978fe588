package mx.vigia.analysis.text.comparison;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import mx.vigia.analysis.text.Part;
import mx.vigia.analysis.text.PartKind;
import mx.vigia.analysis.text.TextVersion;

/** The articles of a consolidated law, without the notes that its publisher adds below them. */
record LawArticles(String law, TextVersion text) {
    private static final Pattern REFORM_NOTE_PATTERN = Pattern.compile(
            "(?m)^\\s{0,20}(?:Art[ií]culo|P[aá]rrafo|Fracci[oó]n|Inciso|Apartado|Cap[ií]tulo|Secci[oó]n|T[ií]tulo|Numeral|Reforma|Fe de erratas)\\b[^\\n]{0,80}\\bDOF\\b[^\\n]{0,300}$");

    static LawArticles of(String law, TextVersion text) {
        return new LawArticles(law, text);
    }

    /** Returns the articles of these numbers, as alignment uses them. */
    List<ArticleLeaf> findByNumber(Set<String> places) {
        return text.parts(PartKind.ARTICLE).stream()
                .filter(part -> places.contains(part.number().place()))
                .map(part -> ArticleLeaf.of(part, words(part)))
                .toList();
    }

    /** Returns the article of this number; articles of another law are not stored. */
    ComparisonCell cell(Part article) {
        if (!LawNameComparison.canBeSameLaw(law, article.law())) {
            return new ComparisonCell.NotHeld();
        }
        return text.parts(PartKind.ARTICLE).stream()
                .filter(part -> part.number().place().equals(article.number().place()))
                .findFirst()
                .<ComparisonCell>map(part -> new ComparisonCell.ArticleText(words(part)))
                .orElseGet(ComparisonCell.NoCounterpart::new);
    }

    private String words(Part part) {
        return REFORM_NOTE_PATTERN.matcher(text.words(part)).replaceAll("").strip();
    }
}
