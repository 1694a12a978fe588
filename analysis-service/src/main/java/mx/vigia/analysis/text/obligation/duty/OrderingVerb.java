package mx.vigia.analysis.text.obligation.duty;

import mx.vigia.analysis.text.obligation.duty.Duty.Modality;

/**
 * A verb of a sentence that orders, forbids or permits, or that at least could.
 *
 * @param begin the first token of its group, with negation and pronouns
 * @param verb the ordering verb itself
 * @param action where what is ordered begins
 * @param plural whether its subject is plural
 */
record OrderingVerb(int begin, int verb, int action, Modality modality, boolean plural, Form form) {
    /** The grammatical form, which decides what its sentence must have to count. */
    enum Form {
        /** A modal verb or <i>está obligado a</i>, with an infinitive. */
        MODAL,
        /** <i>Tendrá hasta … para</i>, <i>contará con un plazo … para</i>, with an infinitive. */
        TERM,
        /** <i>Corresponde a …</i>, <i>es obligación de …</i>, with an infinitive. */
        CHARGE,
        /** A future tense; it needs somebody who is bound. */
        FUTURE,
        /** A future tense with <i>se</i>; it needs somebody who is bound, or a deadline. */
        REFLEXIVE,
        /** <i>A fin de que … puedan</i>; it needs somebody who may, and a deadline. */
        PURPOSE,
        /** A future tense of <i>ser</i> with a participle; it needs an agent. */
        PASSIVE,
        /** An infinitive of a list of obligations. */
        LISTED,
        /** A finite verb that orders nothing, but ends what stands before it. */
        NONE
    }

    /** Returns a verb that orders nothing. */
    static OrderingVerb none(LegalTokens tokens, int begin, int at) {
        return new OrderingVerb(begin, at, at, Modality.MUST, VerbForms.isPlural(tokens.word(at)), Form.NONE);
    }
}
