package mx.vigia.analysis.text.obligation.duty;

/**
 * A noun phrase that names persons or bodies.
 *
 * @param from its first token, the article included
 * @param head its noun
 * @param to behind its last token
 * @param quoted whether it is a name in quotation marks, such as that of a party
 */
record NounPhrase(int from, int head, int to, boolean plural, boolean quoted) {
    NounPhrase(int from, int head, int to, boolean plural) {
        this(from, head, to, plural, false);
    }

    /** Whether it can be the subject of a verb; of a name in quotation marks the number is not known. */
    boolean agrees(OrderingVerb verb) {
        return quoted || plural == verb.plural();
    }
}
