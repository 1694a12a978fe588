package mx.vigia.analysis.text.comparison;

/** Why a change is graded as it is. */
public enum GradeReason {
    /** May, must, must not: <i>podrá</i>, <i>deberá</i>, <i>queda prohibido</i>. */
    MODAL,
    /** A number, an amount or a share. */
    NUMBER,
    /** A term and its unit: <i>días hábiles</i>, <i>meses</i>, <i>vigencia</i>. */
    DEADLINE,
    /** A day or a month. */
    DATE,
    /** Something is denied or excepted, or no longer. */
    NEGATION,
    /** What follows upon a breach. */
    SANCTION,
    /** Who is bound or entitled. */
    ACTOR,
    /** <i>Y</i> and <i>o</i>. */
    CONJUNCTION,
    /** How far a rule reaches: <i>todos</i>, <i>únicamente</i>, <i>al menos</i>, <i>hasta</i>. */
    SCOPE,
    /** To which article or fraction the rule refers. */
    REFERENCE,
    /** Other words of substance, which we cannot tell to mean the same. */
    CONTENT,
    /** A whole article or fraction more. */
    ADDED,
    /** A whole article or fraction less. */
    REMOVED,
    /** The same words at another place. */
    MOVED,
    /** Left out with an ellipsis, as the text that stays as it is. */
    ELIDED
}
