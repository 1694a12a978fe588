package mx.vigia.analysis.language.query;

/** Carries a syntax error out of the parser; it never leaves this package. */
final class QuerySyntaxException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient ParseResult.Invalid misunderstood;

    QuerySyntaxException(ParseResult.Invalid misunderstood) {
        super(misunderstood.english(), null, false, false);
        this.misunderstood = misunderstood;
    }

    ParseResult.Invalid toResult() {
        return misunderstood;
    }
}
