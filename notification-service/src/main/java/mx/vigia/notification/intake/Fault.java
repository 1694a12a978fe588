package mx.vigia.notification.intake;

import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;

/** Tells a fault of the house from a fault of the record. */
public final class Fault {
    private static final List<String> OF_THE_RECORD = List.of("22", "23", "54");

    private Fault() {}

    /**
     * SQL data exceptions (22), broken constraints (23) and exceeded limits (54) are the record's; any other trouble with a store
     * (connections 08, resources 53, an operator 57, the system 58 …) is ours.
     */
    public static boolean ofTheHouse(Throwable trouble) {
        return causes(trouble)
                .filter(SQLException.class::isInstance)
                .map(SQLException.class::cast)
                .map(refusal -> String.valueOf(refusal.getSQLState()))
                .findFirst()
                .map(state -> OF_THE_RECORD.stream().noneMatch(state::startsWith))
                .orElseGet(() -> causes(trouble).noneMatch(Fault::blamesTheRecord));
    }

    /** Whether a store is away or in trouble, so that nothing is said of whatever was in hand. */
    public static boolean ofAStore(Throwable trouble) {
        return causes(trouble).anyMatch(SQLException.class::isInstance) && ofTheHouse(trouble);
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
