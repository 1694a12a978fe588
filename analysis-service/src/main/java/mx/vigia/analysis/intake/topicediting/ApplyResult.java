package mx.vigia.analysis.intake.topicediting;

/** What came of the wish that a file that was tried counts. */
public sealed interface ApplyResult {
    /** It counts, now or since the same was wished before; stored bills are being tagged again. */
    record Now() implements ApplyResult {}

    /** A person changed a topic since it was tried, or other files are shipped now. */
    record Overtaken() implements ApplyResult {}

    /** More bills would move than a person has seen named, so that nobody is told of them; applied in silence it can be. */
    record TooMany(int moves) implements ApplyResult {}

    /** Not all bills have been read yet. */
    record Unfinished() implements ApplyResult {}

    /** There is no such trial. */
    record Unknown() implements ApplyResult {}
}
