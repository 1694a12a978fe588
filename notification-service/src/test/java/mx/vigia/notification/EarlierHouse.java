package mx.vigia.notification;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** The database of a house of before. */
public final class EarlierHouse {
    private EarlierHouse() {}

    /** Brings it to this version. */
    public static void migrated(DataSource database, String version) {
        Flyway.configure()
                .dataSource(database)
                .locations("classpath:db/migration")
                .target(version)
                .load()
                .migrate();
    }

    /** The same by the hands that the rooms have. */
    public static Rows rows(DataSource database) {
        return new Rows(database);
    }
}
