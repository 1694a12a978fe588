package mx.vigia.analysis.text.worddiff;

/** The reason for a change's grade. */
public enum GradeReason {
    /** May, must, must not: <i>podrá</i>, <i>deberá</i>, <i>queda prohibido</i>. */
    MODAL,
    /** A number, an amount or a share. */
    NUMBER,
    /** A term and its unit: <i>días hábiles</i>, <i>meses</i>, <i>vigencia</i>. */
    DEADLINE,
    /** A day or a month. */
    DATE,
    /** Something is denied or excepted, or no longer so. */
    NEGATION,
    /** The consequence of a breach. */
    SANCTION,
    /** Who is bound or entitled. */
    ACTOR,
    /** <i>Y</i> and <i>o</i>. */
    CONJUNCTION,
    /** How far a rule reaches: <i>todos</i>, <i>únicamente</i>, <i>al menos</i>, <i>hasta</i>. */
    SCOPE,
    /** The article or fraction that the rule refers to. */
    REFERENCE,
    /** Other content words, not recognised as equivalent. */
    CONTENT,
    /** A whole article or fraction added. */
    ADDED,
    /** A whole article or fraction removed. */
    REMOVED,
    /** The same words in another place. */
    MOVED,
    /** Replaced by an ellipsis, as unchanged text. */
    ELIDED
}
