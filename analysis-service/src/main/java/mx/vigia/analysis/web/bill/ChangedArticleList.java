package mx.vigia.analysis.web.bill;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mx.vigia.analysis.dossier.fact.FactState;
import mx.vigia.analysis.page.BillLabels;
import mx.vigia.analysis.text.comparison.ChangeExcerpt;
import mx.vigia.analysis.text.comparison.ChangedArticle;

/** Names the articles that a text changes, with the words that are gone and those in their place. */
public record ChangedArticleList(BillLabels labels) {
    private static final String ARTICLE_PART = "article";

    /** Returns one sentence; empty if the articles are not known. */
    public String of(FactState.Wording now) {
        if (now.articles().isEmpty()) {
            return "";
        }
        List<String> parts = new ArrayList<>();
        for (ChangedArticle.Change change : ChangedArticle.Change.values()) {
            List<ChangedArticle> articles = now.articles().stream()
                    .filter(article -> article.change() == change)
                    .toList();
            if (!articles.isEmpty()) {
                parts.add(labels.words().say("change.articles." + change.word(), names(articles)));
            }
        }
        int more = now.articleCount() - now.articles().size();
        if (more > 0) {
            parts.add(labels.words().say("change.articles.more", more));
        }
        if (now.incomplete() != null) {
            parts.add(labels.words().say("change.articles.incomplete"));
        }
        return Stream.concat(
                        Stream.of(String.join(". ", parts)),
                        now.excerpts().stream().flatMap(this::phrase))
                .collect(Collectors.joining(". "));
    }

    private String names(List<ChangedArticle> articles) {
        Map<String, List<ChangedArticle>> byLaw = articles.stream()
                .collect(Collectors.groupingBy(ChangedArticle::law, LinkedHashMap::new, Collectors.toList()));
        return byLaw.entrySet().stream()
                .map(law -> law.getKey().isEmpty()
                        ? numbers(law.getValue())
                        : labels.words().say("change.articles.of-law", numbers(law.getValue()), law.getKey()))
                .collect(Collectors.joining(", "));
    }

    private String numbers(List<ChangedArticle> articles) {
        return articles.stream()
                .map(article -> article.part().equals(ARTICLE_PART)
                        ? article.number()
                        : labels.words()
                                .say("change.articles.part." + article.part(), article.number())
                                .strip())
                .collect(Collectors.joining(", "));
    }

    private Stream<String> phrase(ChangeExcerpt excerpt) {
        return excerpt.removed().isEmpty() || excerpt.inserted().isEmpty()
                ? Stream.empty()
                : Stream.of(labels.words().say("change.articles.phrase", excerpt.removed(), excerpt.inserted()));
    }
}
