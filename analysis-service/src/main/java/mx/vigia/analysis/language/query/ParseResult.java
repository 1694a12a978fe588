package mx.vigia.analysis.language.query;

/** The result of parsing a typed query: a query, or the reason why there is none. */
public sealed interface ParseResult {

    record Parsed(Query query) implements ParseResult {}

    /** {@code position} counts characters from 0, in the query as typed. */
    record Invalid(int position, String spanish, String english) implements ParseResult {}
}
