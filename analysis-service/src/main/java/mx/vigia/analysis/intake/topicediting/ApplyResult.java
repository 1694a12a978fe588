package mx.vigia.analysis.intake.topicediting;

/** The result of applying a tried topic file. */
public sealed interface ApplyResult {
    /** The file is active, now or since an earlier identical request; stored bills are being retagged. */
    record Applied() implements ApplyResult {}

    /** A person changed a topic since the trial, or other files are shipped now. */
    record Outdated() implements ApplyResult {}

    /** More bills would change than were listed to the person, so alerts are impossible; it can be applied silently. */
    record TooMany(int moves) implements ApplyResult {}

    /** Not all bills have been read yet. */
    record Unfinished() implements ApplyResult {}

    /** There is no such trial. */
    record Unknown() implements ApplyResult {}
}
