package mx.vigia.analysis.language.query;

/** A token of a typed query; {@code at} is its first character. */
record QueryToken(Kind kind, String text, int at) {
    enum Kind {
        WORD,
        QUOTED,
        FIELD,
        EXACT,
        NOT,
        AND,
        OR,
        NEAR,
        NEAR_WHAT,
        OPEN,
        CLOSE,
        END
    }

    boolean isKind(Kind wanted) {
        return kind == wanted;
    }
}
