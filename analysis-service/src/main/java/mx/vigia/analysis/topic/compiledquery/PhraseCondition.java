package mx.vigia.analysis.topic.compiledquery;

import mx.vigia.analysis.language.query.Query.Prefix;

/** Adjacent words: a word, a phrase or a prefix. */
sealed interface PhraseCondition permits AdjacentCondition, PhraseCondition.PrefixWord {

    /** Returns the positions where it begins, in order. */
    int[] startsIn(CompiledDocument document);

    /** Returns the number of its words. */
    int length();

    /** Returns what a document needs to contain it at all; empty if there are several alternatives. */
    int[] needs();

    /**
     * A prefix; its positions are looked up only for a proximity, in time proportional to the document's different
     * words.
     */
    record PrefixWord(int fields, Prefix prefix, int[] needs) implements PhraseCondition {
        @Override
        public int[] startsIn(CompiledDocument document) {
            return document.places(fields, prefix::isPrefixOf);
        }

        @Override
        public int length() {
            return 1;
        }
    }
}
