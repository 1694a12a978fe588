package mx.vigia.analysis.text.obligation.duty;

/**
 * A noun phrase that names persons or bodies.
 *
 * @param from its first token, the article included
 * @param head its noun
 * @param to behind its last token
 */
record NounPhrase(int from, int head, int to, boolean plural) {}
