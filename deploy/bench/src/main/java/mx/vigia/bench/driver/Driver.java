package mx.vigia.bench.driver;

import java.time.Duration;

/** A measurement of a whole stack. */
public interface Driver {

    String name();

    /** Returns one sentence for the list of drivers. */
    String description();

    /** Returns the time after which a run is aborted; it normally stops well before. */
    Duration timeLimit();

    Figures measure(RunArguments arguments);
}
