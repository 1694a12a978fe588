package mx.vigia.analysis.topic.compiledquery;

import mx.vigia.analysis.language.query.Query.Prefix;

/** Words that stand together: a word, a phrase or a word that begins so. */
sealed interface PhraseCondition permits AdjacentCondition, PhraseCondition.Begun {

    /** Where it begins, in order. */
    int[] startsIn(CompiledDocument sheet);

    /** Its words. */
    int length();

    /** What a document needs to have it at all; nothing where there is more than one way to have it. */
    int[] needs();

    /** A word that begins so; its places are sought only where it is asked for near another, in time that grows with the document's different words. */
    record Begun(int fields, Prefix prefix, int[] needs) implements PhraseCondition {
        @Override
        public int[] startsIn(CompiledDocument sheet) {
            return sheet.places(fields, prefix::isPrefixOf);
        }

        @Override
        public int length() {
            return 1;
        }
    }
}
