package mx.vigia.analysis.text.obligation.duty;

/**
 * A sentence of a legal text as a range of its tokens, without the label before it and the full stop behind it.
 *
 * @param from its first token
 * @param to behind its last token
 * @param listed whether it is the first sentence of a fraction or clause of a list
 * @param opensList whether a list follows: it ends with a colon
 */
record LegalSentence(int from, int to, boolean listed, boolean opensList) {}
