package mx.vigia.scraper.declared;

import mx.vigia.scraper.trial.ReaderTrial;

/** The result of publishing a declaration. */
sealed interface PublishResult {
    /** It is active on this replica, and within seconds on all. */
    record Done(String site, int revision) implements PublishResult {}

    /** The text is invalid. */
    record NotWritten(RejectedDeclaration refused) implements PublishResult {}

    /** It was tried and read nothing, or not all that it states it should. */
    record NotRead(ReaderTrial trial) implements PublishResult {}

    /** Somebody has published another revision since this one was begun. */
    record Overtaken(int revision) implements PublishResult {}

    /** The maximum number of declared sources is reached. */
    record Full(int most) implements PublishResult {}
}
