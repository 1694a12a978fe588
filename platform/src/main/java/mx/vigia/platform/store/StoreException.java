package mx.vigia.platform.store;

import java.sql.SQLException;

/** Failure of the database or of a statement; the cause is always the {@link SQLException}. */
public class StoreException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String sqlState;

    public StoreException(SQLException cause) {
        super(cause.getMessage(), cause);
        this.sqlState = cause.getSQLState() == null ? "" : cause.getSQLState();
    }

    @Override
    public synchronized SQLException getCause() {
        return (SQLException) super.getCause();
    }

    /** Returns the five characters of the SQLSTATE, or an empty string where the driver gave none. */
    public String sqlState() {
        return sqlState;
    }

    /** Whether a unique constraint refused the row (23505). */
    public boolean isUniqueViolation() {
        return sqlState.equals("23505");
    }
}
