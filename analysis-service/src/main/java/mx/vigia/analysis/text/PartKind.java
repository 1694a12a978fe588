package mx.vigia.analysis.text;

/** The purpose of a part of a bill's text. */
public enum PartKind {
    /** The text before everything else: who signs, on what grounds. */
    OPENING,
    /** The statement of reasons (<i>exposición de motivos</i>) or the considerations of a report. */
    REASONS,
    /** The heading of the decree, up to its first clause. */
    DECREE,
    /** A clause of the decree: which articles of which law it reforms, adds or repeals, or which law it issues. */
    CLAUSE,
    /** An article of a law: the one that the clause above it amends or issues, or the text itself. */
    ARTICLE,
    /** A book, title, chapter or section heading between articles. */
    DIVISION,
    /** A transitory article. */
    TRANSITORY,
    /** Place, day, signatures and notes at the end. */
    CLOSING,
    /** The text that was not split, because it is beyond a limit. */
    REST
}
