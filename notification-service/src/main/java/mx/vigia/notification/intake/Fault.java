package mx.vigia.notification.intake;

import java.sql.SQLException;
import java.util.stream.Stream;

/** Tells a fault of the house from a fault of the record. */
final class Fault {
    private Fault() {}

    /** SQL data exceptions (22) and broken constraints (23) are the record's; any other trouble with a store is ours. */
    static boolean ofTheHouse(Throwable trouble) {
        return causes(trouble)
                .filter(SQLException.class::isInstance)
                .map(SQLException.class::cast)
                .map(refusal -> String.valueOf(refusal.getSQLState()))
                .findFirst()
                .map(state -> !state.startsWith("22") && !state.startsWith("23"))
                .orElseGet(() -> causes(trouble).noneMatch(Fault::blamesTheRecord));
    }

    private static boolean blamesTheRecord(Throwable cause) {
        return cause instanceof NotAFact
                || cause instanceof IllegalArgumentException
                || cause instanceof NullPointerException
                || cause instanceof ClassCastException
                || cause instanceof IndexOutOfBoundsException;
    }

    private static Stream<Throwable> causes(Throwable trouble) {
        return Stream.iterate(trouble, cause -> cause != null, Throwable::getCause);
    }
}
