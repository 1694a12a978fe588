package mx.vigia.analysis.text.similarity;

import java.util.List;
import java.util.regex.Pattern;
import mx.vigia.analysis.text.ArticleNumber;
import mx.vigia.analysis.text.Heading;
import mx.vigia.analysis.text.HeadingForm;
import mx.vigia.analysis.text.Headings;
import mx.vigia.analysis.text.ListLabels;
import mx.vigia.analysis.text.Numbers;
import mx.vigia.analysis.text.TextTerm;
import mx.vigia.analysis.text.TextToken;

/** A text as the terms that count in a comparison, without its own number and the labels of its fractions. */
public record ComparedTerms(String text, List<TextTerm> terms) {
    private static final Pattern OWN_NUMBER_PATTERN = Pattern.compile(
            "\\s{0,9}(?i:art[ií]culo)\\s{1,3}" + ArticleNumber.FIGURE_REGEX + ArticleNumber.LATIN_SUFFIX_REGEX
                    + "(?:,?\\s{1,3}(?i:fracci[oó]n|inciso|apartado|p[aá]rrafo)\\s{1,3}[\\p{L}\\d]{1,8}\\)?){1,3}\\s?[.:\\-–—]{1,2}",
            Pattern.UNICODE_CASE);

    public static ComparedTerms of(String text) {
        int body = HeadingForm.findIn(text, 0, Math.min(text.length(), Headings.MAX_HEADING_LENGTH))
                .filter(heading ->
                        heading.sort() == Heading.HeadingKind.FIGURE || heading.sort() == Heading.HeadingKind.ORDINAL)
                .map(Heading::body)
                .orElseGet(() -> endOfOwnNumber(text));
        var tokens = new ListLabels(text, TextToken.tokenize(text, body)).removed();
        return new ComparedTerms(text, EquivalentPhrases.terms(new Numbers(tokens).asFigures()));
    }

    /** Returns the end of an article's number that also names its fraction: <i>Artículo 3, fracción V.</i> */
    private static int endOfOwnNumber(String text) {
        var found = OWN_NUMBER_PATTERN.matcher(text);
        return found.lookingAt() ? found.end() : 0;
    }

    public List<String> words() {
        return terms.stream().map(TextTerm::word).toList();
    }

    /** Returns the printed text from one term to another, with what is between them. */
    public String printed(int from, int to) {
        return text.substring(place(from), place(to));
    }

    private int place(int term) {
        if (term == 0) {
            return 0;
        }
        return term < terms.size() ? terms.get(term).from() : text.length();
    }
}
