package mx.vigia.platform.store;

import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import javax.sql.DataSource;

/** Makes {@link Jdbc} over the service's data source injectable. */
final class JdbcProducer {
    /** The data source is looked up on use, so that an application without a database starts. */
    @Produces
    @Singleton
    Jdbc jdbc(Instance<DataSource> database) {
        return Jdbc.of(database.get());
    }
}
