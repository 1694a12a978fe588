package mx.vigia.analysis.dossier.fact;

import java.util.List;
import mx.vigia.analysis.law.AffectedLaw;
import mx.vigia.analysis.law.AffectedLaws;
import mx.vigia.analysis.text.comparison.ChangeExcerpt;
import mx.vigia.analysis.text.comparison.ChangedArticle;
import mx.vigia.analysis.text.comparison.TextChange;

/** Names the articles that changed by the official names of laws, in place of the names that decrees print. */
final class OfficialLawNames {
    private OfficialLawNames() {}

    /** Returns a wording with the articles in which it differs from the one before. */
    static FactState.Wording addTo(FactState.Wording now, TextChange.Rules rules) {
        return new FactState.Wording(
                now.title(),
                now.textSha256(),
                now.textLength(),
                now.textKind(),
                articles(rules, FactState.Wording.MAX_ARTICLES),
                rules.changes().size(),
                rules.incomplete() ? true : null,
                excerpts(rules));
    }

    /** Returns so many of the articles whose rules differ, in the order of the text. */
    private static List<ChangedArticle> articles(TextChange.Rules rules, int limit) {
        return rules.changes().stream()
                .limit(limit)
                .map(ChangedArticle::of)
                .map(article -> article.of(of(article.law())))
                .toList();
    }

    /** Returns the most important changes. */
    private static List<ChangeExcerpt> excerpts(TextChange.Rules rules) {
        return ChangeExcerpt.of(rules.changes()).stream()
                .map(excerpt -> excerpt.of(of(excerpt.law())))
                .toList();
    }

    /** Returns the official name of the law that these words name, or the words where we do not know it. */
    private static String of(String printed) {
        return printed.isEmpty()
                ? printed
                : AffectedLaws.known().parseSentence(printed).stream()
                        .findFirst()
                        .map(AffectedLaw::law)
                        .orElse(printed);
    }
}
