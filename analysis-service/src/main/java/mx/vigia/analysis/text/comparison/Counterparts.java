package mx.vigia.analysis.text.comparison;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import mx.vigia.analysis.text.Part;
import mx.vigia.analysis.text.PartKind;
import mx.vigia.analysis.text.TextVersion;
import mx.vigia.analysis.text.comparison.AlignmentMatch.Both;
import mx.vigia.analysis.text.comparison.AlignmentMatch.OnlyAfter;
import mx.vigia.analysis.text.comparison.AlignmentMatch.OnlyBefore;
import mx.vigia.analysis.text.comparison.LawTextSource.LawText;

/**
 * Finds the text in force beside each article of a version: in a stored law the one of its number or, if a new article
 * shifts the following ones (<i>recorriéndose los subsecuentes</i>), the one of its words; in the bill's own table the
 * cell beside it.
 */
final class Counterparts {
    private final LawTextSource lawTexts;
    private final Map<Part, ComparisonCell> inLaws = new HashMap<>();

    private Counterparts(LawTextSource lawTexts) {
        this.lawTexts = lawTexts;
    }

    static Counterparts of(LawTextSource lawTexts, TextVersion version) {
        var counterparts = new Counterparts(lawTexts);
        ArticleLeaf.of(version).stream()
                .filter(article -> article.part().kind() == PartKind.ARTICLE)
                .filter(article -> lawTexts.sourceFor(article.part()) instanceof LawText)
                .collect(Collectors.groupingBy(
                        article -> (LawText) lawTexts.sourceFor(article.part()),
                        IdentityHashMap::new,
                        Collectors.toList()))
                .forEach(counterparts::alignInLaw);
        return counterparts;
    }

    /** Returns the text in force; a transitory article belongs to the decree and has none. */
    ComparisonCell of(Part part) {
        if (part.kind() == PartKind.TRANSITORY) {
            return new ComparisonCell.NoCounterpart();
        }
        var found = inLaws.get(part);
        return found == null ? lawTexts.of(part) : found;
    }

    LawTextSource sourceFor(Part part) {
        return part.kind() == PartKind.TRANSITORY ? new LawTextSource.NotHeld() : lawTexts.sourceFor(part);
    }

    /** Whether the law of this article is stored. */
    boolean hasStoredLaw(Part part) {
        return lawTexts.sourceFor(part) instanceof LawText && !(of(part) instanceof ComparisonCell.NotHeld);
    }

    /**
     * Aligns articles with a law. Only articles whose numbers are in the version may have been shifted: all others stay
     * at their place.
     */
    private void alignInLaw(LawText law, List<ArticleLeaf> articles) {
        var ofLaw = articles.stream()
                .filter(article ->
                        LawNameComparison.canBeSameLaw(law.law(), article.part().law()))
                .toList();
        Set<String> given =
                ofLaw.stream().map(article -> article.part().number().place()).collect(Collectors.toSet());
        var held = LawArticles.of(law.law(), law.text()).findByNumber(given);
        for (var match : Alignment.of(held, ofLaw).matches()) {
            switch (match) {
                case Both(var one, var other) -> inLaws.put(other.part(), new ComparisonCell.ArticleText(one.words()));
                case OnlyAfter(var other) -> inLaws.put(other.part(), new ComparisonCell.NoCounterpart());
                case OnlyBefore(var one) -> {}
            }
        }
    }
}
