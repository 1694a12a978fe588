package mx.vigia.analysis.law;

/**
 * One word, number or mark of a legal text; {@code folded} is lower case without accents, a number in its plain form.
 */
record LegalToken(Kind kind, String written, String folded, int start, int end) {
    /** The kind of a token. NUMBER is an article number, such as "1o.", "20 Bis" or "50-A". */
    enum Kind {
        WORD,
        NUMBER,
        ROMAN,
        MARK
    }

    boolean isWord(String word) {
        return folded.equals(word);
    }

    boolean isMark(String mark) {
        return kind == Kind.MARK && folded.equals(mark);
    }

    boolean capital() {
        return kind != Kind.WORD || Character.isUpperCase(written.charAt(0));
    }
}
