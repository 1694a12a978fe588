package mx.vigia.scraper.declared;

import mx.vigia.scraper.trial.Trial;

/** What came of the wish to publish a declaration. */
sealed interface Published {
    /** It is in force on this replica, and within seconds on all. */
    record Done(String site, int revision) implements Published {}

    /** It cannot be taken as it is written. */
    record NotWritten(Refused refused) implements Published {}

    /** It was tried and read nothing, or not all that it says it should. */
    record NotRead(Trial trial) implements Published {}

    /** Somebody published another revision since this one was begun. */
    record Overtaken(int revision) implements Published {}

    /** There are as many declared sources as there may be. */
    record Full(int most) implements Published {}
}
