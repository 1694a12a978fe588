package mx.vigia.notification;

import javax.sql.DataSource;
import mx.vigia.platform.store.Jdbc;
import org.flywaydb.core.Flyway;

/** A database with the tables of this service, for tests that start no application. */
public final class MigratedDatabase {
    private MigratedDatabase() {}

    /** Runs all migrations on an empty database. */
    public static void migrate(DataSource database) {
        Flyway.configure()
                .dataSource(database)
                .locations("classpath:db/migration")
                .load()
                .migrate();
    }

    /** Reads and changes rows of this database. */
    public static Jdbc rows(DataSource database) {
        return Jdbc.of(database);
    }
}
