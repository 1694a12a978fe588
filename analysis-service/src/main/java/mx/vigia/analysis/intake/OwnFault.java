package mx.vigia.analysis.intake;

import java.sql.SQLException;
import java.util.Set;

/** Tells a failure of the record from a failure of the house, by the class of the SQL state. */
final class OwnFault {
    /** Data exception, integrity constraint violation, program limit exceeded; everything else is for the house to mend. */
    private static final Set<String> OF_THE_RECORD = Set.of("22", "23", "54");

    private OwnFault() {}

    static boolean is(SQLException failure) {
        String state = failure.getSQLState();
        return state != null && state.length() >= 2 && OF_THE_RECORD.contains(state.substring(0, 2));
    }
}
