package mx.vigia.analysis.intake.topicediting;

/** What came of the wish that a file that was tried counts. */
public sealed interface Applied {
    /** It counts, now or since the same was wished before; stored bills are being tagged again. */
    record Now() implements Applied {}

    /** A person changed a topic since it was tried, or other files are shipped now. */
    record Overtaken() implements Applied {}

    /** More bills would move than a person has seen named, so that nobody is told of them; applied in silence it can be. */
    record TooMany(int moves) implements Applied {}

    /** Not all bills have been read yet. */
    record Unfinished() implements Applied {}

    /** There is no such trial. */
    record Unknown() implements Applied {}
}
