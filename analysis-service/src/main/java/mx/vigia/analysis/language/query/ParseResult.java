package mx.vigia.analysis.language.query;

/** What became of a question as typed: understood, or not and why. */
public sealed interface ParseResult {

    record Understood(Query query) implements ParseResult {}

    /** {@code position} counts characters from 0, in the question as typed. */
    record Misunderstood(int position, String spanish, String english) implements ParseResult {}
}
