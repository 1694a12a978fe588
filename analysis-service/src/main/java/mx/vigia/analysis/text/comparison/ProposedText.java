package mx.vigia.analysis.text.comparison;

import java.util.List;
import java.util.stream.Stream;
import mx.vigia.analysis.text.ArticleNumber;
import mx.vigia.analysis.text.PartKind;
import mx.vigia.analysis.text.TextVersion;

/** The text that a bill's decree proposes, used to distinguish the columns of the bill's own table. */
record ProposedText(List<ArticleLeaf> articles) {
    ProposedText(TextVersion bill) {
        this(ArticleLeaf.of(bill).stream()
                .filter(leaf -> leaf.part().kind() == PartKind.ARTICLE)
                .toList());
    }

    /** Whether the decree has an article of this number that begins with these words. */
    boolean hasArticle(QuotedParagraph article) {
        return findByNumber(article.number()).anyMatch(leaf -> leaf.words().startsWith(article.words()));
    }

    boolean hasArticle(ArticleNumber number) {
        return findByNumber(number).findAny().isPresent();
    }

    /** Whether the article of this number has a paragraph of these words. */
    boolean hasParagraph(ArticleNumber number, String words) {
        return findByNumber(number)
                .flatMap(article -> article.words().lines())
                .anyMatch(line -> line.strip().equals(words));
    }

    private Stream<ArticleLeaf> findByNumber(ArticleNumber number) {
        return articles.stream()
                .filter(article -> article.part().number().place().equals(number.place()));
    }
}
