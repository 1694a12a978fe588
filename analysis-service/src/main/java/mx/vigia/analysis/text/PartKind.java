package mx.vigia.analysis.text;

/** What a part of a bill's text is there for. */
public enum PartKind {
    /** What stands before everything else: who signs, on what grounds. */
    OPENING,
    /** The statement of reasons (<i>exposición de motivos</i>) or the considerations of a report. */
    REASONS,
    /** The heading of the decree, up to its first clause. */
    DECREE,
    /** A clause of the decree: which articles of which law it reforms, adds or repeals, or which law it issues. */
    CLAUSE,
    /** An article of a law: of the one that the clause above it amends or issues, or of the text itself. */
    ARTICLE,
    /** A book, title, chapter or section heading between articles. */
    DIVISION,
    /** A transitory article. */
    TRANSITORY,
    /** Place, day, signatures and notes at the end. */
    CLOSING,
    /** What was not cut, because the text is beyond a limit. */
    REST
}
