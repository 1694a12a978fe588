package mx.vigia.analysis.text.comparison;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import mx.vigia.analysis.text.Part;
import mx.vigia.analysis.text.PartKind;
import mx.vigia.analysis.text.TextVersion;
import mx.vigia.analysis.text.similarity.ComparedTerms;
import mx.vigia.analysis.text.similarity.Shingles;

/** An article as alignment sees it: number in its law, exact words, similarity. */
final class ArticleLeaf {
    private static final Set<PartKind> ALIGNED_KINDS =
            EnumSet.of(PartKind.CLAUSE, PartKind.ARTICLE, PartKind.TRANSITORY);

    private static final int MIN_OWN_WORDS = 4;

    private final Part part;
    private final String words;
    private ComparedTerms wordings;
    private Shingles shingles;

    private ArticleLeaf(Part part, String words) {
        this.part = part;
        this.words = words;
    }

    /** Returns all parts of a version that are compared, in their order. */
    static List<ArticleLeaf> of(TextVersion version) {
        return version.parts().stream()
                .filter(part -> ALIGNED_KINDS.contains(part.kind()))
                .map(part -> new ArticleLeaf(part, version.words(part)))
                .toList();
    }

    /** Returns a part with words that differ from those of its text. */
    static ArticleLeaf of(Part part, String words) {
        return new ArticleLeaf(part, words);
    }

    Part part() {
        return part;
    }

    String words() {
        return words;
    }

    /** Returns its kind and number with its law. */
    String key() {
        return (part.kind() == PartKind.ARTICLE ? LawNameComparison.normalize(part.law()) : "") + " " + number();
    }

    /** Returns its kind and number without its law, which versions may name differently. */
    String number() {
        return part.kind() + " " + part.number().place();
    }

    /** Whether it says more than {@code Se deroga}, which many articles consist of. */
    boolean hasOwnWords() {
        return words.strip().split("\\s+", MIN_OWN_WORDS).length == MIN_OWN_WORDS;
    }

    /** Returns the terms for comparison, computed once on first use. */
    ComparedTerms comparedTerms() {
        if (wordings == null) {
            wordings = ComparedTerms.of(words);
        }
        return wordings;
    }

    Shingles shingles() {
        if (shingles == null) {
            boolean tooLong = words.length() > ArticleComparison.MAX_WORDING_LENGTH;
            shingles = Shingles.of(
                    tooLong
                            ? ComparedTerms.of(words.substring(0, ArticleComparison.MAX_WORDING_LENGTH))
                            : comparedTerms());
        }
        return shingles;
    }
}
