package mx.vigia.platform.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.agroal.api.AgroalDataSource;
import io.agroal.api.configuration.AgroalConnectionPoolConfiguration.ConnectionValidator;
import io.agroal.api.configuration.supplier.AgroalDataSourceConfigurationSupplier;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import mx.vigia.platform.realparts.RealKafka;
import mx.vigia.platform.realparts.RealPostgres;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatabaseOutageTest {
    @TempDir
    Path folder;

    @Test
    void stoppedServerIsAnOutageUntilItRunsAgain() throws SQLException {
        int port = RealKafka.freePort();
        try (var pool = pool(port)) {
            var jdbc = Jdbc.of(pool);
            assertThat(DatabaseOutage.isCauseOf(failure(jdbc, "select 1"))).isTrue();
            try (var postgres = RealPostgres.start(folder, port, false)) {
                assertThat(number(jdbc)).isEqualTo(1);
                assertThat(DatabaseOutage.isCauseOf(failure(jdbc, "select no_such_column")))
                        .isFalse();
                assertThat(postgres.port()).isEqualTo(port);
            }
            assertThat(DatabaseOutage.isCauseOf(failure(jdbc, "select 1"))).isTrue();
            try (var again = RealPostgres.start(folder, port, false)) {
                assertThat(again.port()).isEqualTo(port);
                assertThat(number(jdbc)).isEqualTo(1);
            }
        }
    }

    @Test
    void poolWithoutAFreeConnectionIsAnOutage() throws SQLException {
        int port = RealKafka.freePort();
        try (var postgres = RealPostgres.start(folder, port, false);
                var pool = pool(postgres.port());
                var held = pool.getConnection()) {
            var failure = failure(Jdbc.of(pool), "select 1");
            assertThat(held.isClosed()).isFalse();
            assertThat(DatabaseOutage.isCauseOf(failure)).as(failure.toString()).isTrue();
        }
    }

    @Test
    void outageIsFoundInCausesAndSuppressedFailures() {
        var outage = new StoreException(new SQLException("The connection attempt failed.", "08001"));
        var wrapped = new IllegalStateException("cannot commit");
        wrapped.addSuppressed(new IllegalStateException(outage));
        assertThat(DatabaseOutage.isCauseOf(wrapped)).isTrue();
        assertThat(DatabaseOutage.isCauseOf(new StoreException(new SQLException("duplicate key", "23505"))))
                .isFalse();
        assertThat(DatabaseOutage.isCauseOf(new IllegalStateException(wrapped.getMessage())))
                .isFalse();
    }

    private static Throwable failure(Jdbc jdbc, String statement) {
        return catchThrowable(() -> jdbc.execute(statement));
    }

    private static int number(Jdbc jdbc) {
        return jdbc.one("select 1", row -> row.getInt(1));
    }

    private static AgroalDataSource pool(int port) throws SQLException {
        return AgroalDataSource.from(new AgroalDataSourceConfigurationSupplier()
                .connectionPoolConfiguration(pool -> pool.maxSize(1)
                        .acquisitionTimeout(Duration.ofSeconds(2))
                        .idleValidationTimeout(Duration.ofMillis(1))
                        .connectionValidator(ConnectionValidator.defaultValidator())
                        .connectionFactoryConfiguration(factory ->
                                factory.jdbcUrl("jdbc:postgresql://127.0.0.1:" + port + "/postgres?user=postgres"))));
    }
}
