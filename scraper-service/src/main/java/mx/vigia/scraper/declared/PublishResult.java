package mx.vigia.scraper.declared;

import mx.vigia.scraper.trial.ReaderTrial;

/** What came of the wish to publish a declaration. */
sealed interface PublishResult {
    /** It is in force on this replica, and within seconds on all. */
    record Done(String site, int revision) implements PublishResult {}

    /** It cannot be taken as it is written. */
    record NotWritten(RejectedDeclaration refused) implements PublishResult {}

    /** It was tried and read nothing, or not all that it says it should. */
    record NotRead(ReaderTrial trial) implements PublishResult {}

    /** Somebody published another revision since this one was begun. */
    record Overtaken(int revision) implements PublishResult {}

    /** There are as many declared sources as there may be. */
    record Full(int most) implements PublishResult {}
}
