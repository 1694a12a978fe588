package mx.vigia.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import mx.vigia.local.stack.DataFolder;
import mx.vigia.local.tray.LetterTray;
import mx.vigia.platform.realparts.RealKafka;
import mx.vigia.platform.realparts.RealPostgres;
import org.apache.kafka.clients.admin.Admin;

/** The database server, the broker and the mail server of a stack, each of which can be away while the rest runs. */
public final class StackParts {
    private static final int PARTITIONS = 3;
    private static final String BROKER_USER = "vigia";
    private static final String BROKER_PASSWORD = "a-password-of-this-stack";

    /**
     * Settings of services that sign in at the broker (SASL PLAIN, without TLS). The broker of a stack with these
     * settings takes nobody else.
     */
    public static final Map<String, String> BROKER_LOGIN =
            RealKafka.passwordSettings(BROKER_USER, BROKER_PASSWORD).entrySet().stream()
                    .collect(Collectors.toUnmodifiableMap(
                            setting -> "KAFKA_"
                                    + setting.getKey().replace('.', '_').toUpperCase(Locale.ROOT),
                            setting -> setting.getValue().toString()));

    private final StackOptions options;
    private final InstantSource clock;
    private RealPostgres postgres;
    private RealKafka kafka;
    private LetterTray tray;

    StackParts(StackOptions options, InstantSource clock) {
        this.options = options;
        this.clock = clock;
    }

    /** Starts the database server over its folder, which keeps its rows. */
    public synchronized RealPostgres startPostgres() {
        postgres = RealPostgres.start(options.data().postgres(), options.ports().postgres(), true);
        return postgres;
    }

    public synchronized void stopPostgres() {
        if (postgres != null) {
            postgres.close();
            postgres = null;
        }
    }

    /** Starts the broker over its folder, which keeps its records, and creates the topics that are missing. */
    public synchronized void startKafka() {
        var ports = options.ports();
        var folder = options.data().kafka();
        kafka = options.told().entrySet().containsAll(BROKER_LOGIN.entrySet())
                ? RealKafka.startWithPassword(
                        folder, ports.kafka(), ports.kafkaController(), BROKER_USER, BROKER_PASSWORD)
                : RealKafka.start(folder, ports.kafka(), ports.kafkaController());
        kafka.createTopics(PARTITIONS);
    }

    public synchronized void stopKafka() {
        if (kafka != null) {
            kafka.close();
            kafka = null;
        }
    }

    /** Puts an empty broker in the place of the stopped one. */
    public void eraseKafka() {
        try {
            new DataFolder(options.data().kafka()).remove();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Deletes all topics of the running broker and creates them anew, empty. */
    public synchronized void emptyKafka() {
        try (var admin = Admin.create(Map.of("bootstrap.servers", kafka.bootstrap()))) {
            admin.deleteTopics(RealKafka.TOPICS).all().get();
        } catch (ExecutionException failed) {
            throw new IllegalStateException(failed.getCause());
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stop);
        }
        kafka.createTopics(PARTITIONS);
    }

    /** Starts the mail server, which takes every letter. */
    synchronized LetterTray startMail() {
        tray = LetterTray.start(options.ports().smtp(), options.data().letters(), clock);
        return tray;
    }

    /** Starts the stopped mail server again; it still has its letters. */
    public synchronized void restartMail() {
        tray.openServer();
    }

    public synchronized void stopMail() {
        tray.close();
    }
}
