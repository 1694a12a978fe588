package mx.vigia.analysis.matching;

import java.util.Optional;
import mx.vigia.analysis.dossier.ArticleReference;
import mx.vigia.analysis.language.TextAnalyzer;
import mx.vigia.analysis.text.PartKind;
import mx.vigia.analysis.text.TextSplitter;
import mx.vigia.analysis.text.TextVersion;

/** The articles of a bill's decree that contain places of its text; the text is split when first asked for. */
final class EnclosingArticles {
    private final String content;
    private TextVersion text;

    EnclosingArticles(String content) {
        this.content = content;
    }

    /** Returns the article at this place of the composed text; empty in its reasons and outside of articles. */
    Optional<ArticleReference> at(int place) {
        if (text == null) {
            text = TextSplitter.split(TextAnalyzer.toNfc(content));
        }
        return text.parts(PartKind.ARTICLE).stream()
                .filter(part -> part.from() <= place && place < part.to())
                .filter(part -> part.number().known())
                .map(part -> new ArticleReference(part.number().printed(), part.law()))
                .findFirst();
    }
}
