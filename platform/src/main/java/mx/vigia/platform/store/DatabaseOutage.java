package mx.vigia.platform.store;

import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

/** Tells a database that cannot be reached, or gives no connection in time, from a statement that failed. */
public final class DatabaseOutage {
    /**
     * Beginnings of SQLSTATE: connection exception, invalid authorization, database unknown, insufficient resources,
     * and shutdown, crash or start of the server.
     */
    private static final List<String> SQL_STATES = List.of("08", "28", "3D", "53", "57P");

    /** What the connection pool says, without a SQLSTATE, when no connection was free or made in time. */
    private static final String POOL_TIMEOUT = "acquisition timeout";

    private DatabaseOutage() {}

    /** Whether the failure, one of its causes or of the failures suppressed by them means that the database is away. */
    public static boolean isCauseOf(Throwable failure) {
        Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        var open = new ArrayDeque<Throwable>(List.of(failure));
        while (!open.isEmpty()) {
            var next = open.pop();
            if (next instanceof SQLException sql && isOutage(sql)) {
                return true;
            }
            if (seen.add(next)) {
                if (next.getCause() != null) {
                    open.push(next.getCause());
                }
                List.of(next.getSuppressed()).forEach(open::push);
            }
        }
        return false;
    }

    private static boolean isOutage(SQLException failure) {
        var state = Objects.requireNonNullElse(failure.getSQLState(), "");
        return state.isEmpty()
                ? String.valueOf(failure.getMessage()).toLowerCase(Locale.ROOT).contains(POOL_TIMEOUT)
                : SQL_STATES.stream().anyMatch(state::startsWith);
    }
}
