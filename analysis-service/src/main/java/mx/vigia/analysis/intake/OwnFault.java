package mx.vigia.analysis.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import mx.vigia.analysis.telling.BrokerSilent;
import mx.vigia.platform.store.StoreException;

/** Tells a failure of the record from a failure of the house, by the class of the SQL state. */
final class OwnFault {
    /** Data exception, integrity constraint violation, program limit exceeded; everything else is for the house to mend. */
    private static final Set<String> OF_THE_RECORD = Set.of("22", "23", "54");

    private OwnFault() {}

    /** Something that is kept in the database. */
    @FunctionalInterface
    interface Keeping<T> {
        T done() throws SQLException;
    }

    /** Does it, and calls a failure that is not the house's {@link Unacceptable}: one such record would stop all the others. */
    static <T> T named(Keeping<T> keeping) throws SQLException {
        try {
            return keeping.done();
        } catch (SQLException failure) {
            if (is(failure)) {
                throw new Unacceptable("cannot be kept: " + failure.getMessage(), failure);
            }
            throw failure;
        } catch (StoreException failure) {
            if (is(failure.getCause())) {
                throw new Unacceptable("cannot be kept: " + failure.getMessage(), failure);
            }
            throw failure;
        } catch (Unacceptable known) {
            throw known;
        } catch (RuntimeException | StackOverflowError surprise) {
            if (isOfTheHouse(surprise)) {
                throw surprise;
            }
            throw new Unacceptable("cannot be folded: " + surprise, surprise);
        }
    }

    static boolean is(SQLException failure) {
        String state = failure.getSQLState();
        return state != null && state.length() >= 2 && OF_THE_RECORD.contains(state.substring(0, 2));
    }

    /** Whether a surprise is, under whatever it is wrapped in, a database, a broker or a disk that failed us. */
    static boolean isOfTheHouse(Throwable surprise) {
        return Stream.iterate(surprise, Objects::nonNull, Throwable::getCause).anyMatch(OwnFault::failedUs);
    }

    private static boolean failedUs(Throwable failure) {
        return switch (failure) {
            case SQLException database -> !is(database);
            case JsonProcessingException unreadable -> false;
            case IOException disk -> true;
            case BrokerSilent broker -> true;
            case Throwable other -> false;
        };
    }
}
