package mx.vigia.analysis.text;

/** A place where a part may begin, before we know what it is part of. */
public record Heading(mx.vigia.analysis.text.Heading.HeadingKind sort, ArticleNumber number, int from, int body) {
    /** What the words of the heading are. */
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
