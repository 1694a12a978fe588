package mx.vigia.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import mx.vigia.local.services.ServiceDefinition;
import mx.vigia.local.stack.DataFolder;
import mx.vigia.platform.realparts.RealKafka;
import mx.vigia.platform.realparts.RealPostgres;
import org.apache.kafka.clients.admin.Admin;

/** Deletes data of a stopped local stack, to test its recovery. */
public record DataLoss(StackOptions options) {

    private static final String TRUNCATE_PUBLISHED_SQL =
            "truncate source_record, source_alias, sighting, last_said, replay restart identity cascade";

    /** Deletes all data of analysis-service: its database and its index. */
    public void ofUnderstanding() {
        execute("postgres", "drop database " + ServiceDefinition.ANALYSIS.database());
        try {
            new DataFolder(options.data().service("analysis")).remove();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Deletes the consumer offsets of analysis-service, so that it reads the sightings from the beginning. */
    public void ofPlaces() {
        var ports = options.ports();
        try (var kafka = RealKafka.start(options.data().kafka(), ports.kafka(), ports.kafkaController());
                var admin = Admin.create(Map.of("bootstrap.servers", kafka.bootstrap()))) {
            admin.deleteConsumerGroups(ConsumerLag.CONSUMER_GROUPS.values())
                    .all()
                    .get();
        } catch (ExecutionException failed) {
            throw new IllegalStateException("Kafka does not delete the offsets of analysis-service", failed.getCause());
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", stop);
        }
    }

    /** Deletes what the scraper published. Its archive stays. */
    public void ofSightings() {
        execute(ServiceDefinition.SCRAPER.database(), TRUNCATE_PUBLISHED_SQL);
    }

    private void execute(String database, String statement) {
        var port = options.ports().postgres();
        try (var postgres = RealPostgres.start(options.data().postgres(), port, true);
                var connection = DriverManager.getConnection(postgres.jdbcUrl(database), "postgres", "postgres");
                var plain = connection.createStatement()) {
            plain.execute(statement);
        } catch (SQLException failed) {
            throw new IllegalStateException(statement + ": " + failed.getMessage(), failed);
        }
    }
}
