package mx.vigia.bench;

import java.time.Duration;

/** Something that can be measured of a whole house. */
interface Driver {

    String name();

    /** One sentence for the list of what there is. */
    String what();

    /** It stops by itself well before this; past it, the run is broken off. */
    Duration timeLimit();

    Figures measure(RunArguments wish);
}
