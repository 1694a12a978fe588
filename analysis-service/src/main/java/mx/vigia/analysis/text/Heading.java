package mx.vigia.analysis.text;

/** A position where a part may begin, before its kind is known. */
public record Heading(mx.vigia.analysis.text.Heading.HeadingKind sort, ArticleNumber number, int from, int body) {
    /** The words of a heading. */
    public enum HeadingKind {
        REASONS,
        DECREE,
        /** "Artículo" and a figure. */
        FIGURE,
        /** "Artículo" and an ordinal, or an ordinal alone. */
        ORDINAL,
        DIVISION,
        TRANSITORY,
        CLOSING
    }
}
