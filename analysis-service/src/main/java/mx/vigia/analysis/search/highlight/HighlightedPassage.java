package mx.vigia.analysis.search.highlight;

import io.quarkus.qute.TemplateData;
import java.util.List;

/** A text excerpt around the words found. */
@TemplateData
public record HighlightedPassage(List<Piece> pieces, String article) {
    /** A run of text, highlighted or not. */
    @TemplateData
    public record Piece(String text, boolean marked) {}
}
