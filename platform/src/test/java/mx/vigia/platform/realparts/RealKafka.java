package mx.vigia.platform.realparts;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.function.IntConsumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.utils.Exit;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;

/**
 * A whole Kafka (KRaft, one node) in this process, on 127.0.0.1.
 *
 * <pre>{@code
 * try (var kafka = RealKafka.temporary()) {
 *     kafka.createTopics(3);
 *     … kafka.bootstrap() …
 * }
 * }</pre>
 */
public final class RealKafka implements AutoCloseable {

    /** The topics of the contract and the dead-letter topics of their consumers. */
    public static final List<String> TOPICS = List.of(
            "bills.sighted.v1",
            "votes.sighted.v1",
            "meetings.sighted.v1",
            "debates.sighted.v1",
            "committees.sighted.v1",
            "bills.facts.v1",
            "sources.health.v1",
            "watches.v1",
            "watches.sources.v1",
            "bills.watched.v1",
            "topics.v1",
            "branding.v1",
            "access.v1",
            "bills.sighted.v1.analysis.dlq",
            "votes.sighted.v1.analysis.dlq",
            "meetings.sighted.v1.analysis.dlq",
            "debates.sighted.v1.analysis.dlq",
            "committees.sighted.v1.analysis.dlq",
            "bills.facts.v1.notification.dlq",
            "sources.health.v1.analysis.dlq",
            "sources.health.v1.notification.dlq");

    /** The maximum size of a record, uncompressed, for broker, topic and client. */
    public static final int MAX_MESSAGE_BYTES = 12 * 1024 * 1024;

    private static final Set<Integer> GIVEN = ConcurrentHashMap.newKeySet();
    private static final List<String> COMPACTED =
            List.of("watches.v1", "watches.sources.v1", "bills.watched.v1", "topics.v1", "branding.v1", "access.v1");
    /** A cluster id must stay the same over restarts on the same folder. */
    private static final String CLUSTER = "dmlnaWEtcmVhbC1rYWZrYQ";

    /** Kafka logs verbosely at INFO; loggers are referenced here because an unreferenced logger loses its level. */
    private static final List<Logger> QUIET = Stream.of("kafka", "org.apache.kafka", "state.change.logger")
            .map(Logger::getLogger)
            .toList();

    private final KafkaRaftServer server;
    private final String bootstrap;
    private final Map<String, Object> security;

    private RealKafka(KafkaRaftServer server, String bootstrap, Map<String, Object> security) {
        this.server = server;
        this.bootstrap = bootstrap;
        this.security = security;
    }

    /** Starts on free ports in a new temporary folder. */
    public static RealKafka temporary() {
        try {
            return start(Files.createTempDirectory("real-kafka"), freePort(), freePort());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Starts on these ports over this folder, which keeps its records from one start to the next. */
    public static RealKafka start(Path folder, int brokerPort, int controllerPort) {
        return start(folder, brokerPort, settings(folder, brokerPort, controllerPort, "PLAINTEXT"), Map.of());
    }

    /** Starts on free ports and takes clients with this user name and password only (SASL PLAIN, without TLS). */
    public static RealKafka startWithPassword(Path folder, String user, String password) {
        return startWithPassword(folder, freePort(), freePort(), user, password);
    }

    /** Starts in the same way on these ports, over a folder that keeps its records. */
    public static RealKafka startWithPassword(Path folder, int port, int controllerPort, String user, String password) {
        var settings = settings(folder, port, controllerPort, "SASL_PLAINTEXT");
        settings.put("sasl.enabled.mechanisms", "PLAIN");
        settings.put("sasl.mechanism.inter.broker.protocol", "PLAIN");
        settings.put(
                "listener.name.sasl_plaintext.plain.sasl.jaas.config",
                login(user, password).replace(";", " user_%s=\"%s\";".formatted(user, password)));
        return start(folder, port, settings, passwordSettings(user, password));
    }

    /** The Kafka client settings for this user name and password. */
    public static Map<String, Object> passwordSettings(String user, String password) {
        return Map.of(
                "security.protocol",
                "SASL_PLAINTEXT",
                "sasl.mechanism",
                "PLAIN",
                "sasl.jaas.config",
                login(user, password));
    }

    private static String login(String user, String password) {
        return "org.apache.kafka.common.security.plain.PlainLoginModule required username=\"%s\" password=\"%s\";"
                .formatted(user, password);
    }

    private static RealKafka start(
            Path folder, int brokerPort, Map<String, String> settings, Map<String, Object> security) {
        QUIET.forEach(logger -> logger.setLevel(Level.WARNING));
        Exit.setExitProcedure((code, reason) -> end(code, reason, System::exit));
        Exit.setHaltProcedure((code, reason) -> end(code, reason, Runtime.getRuntime()::halt));
        format(folder);
        var server = new KafkaRaftServer(new KafkaConfig(settings), Time.SYSTEM);
        server.startup();
        return new RealKafka(server, "127.0.0.1:" + brokerPort, security);
    }

    /** Logs the reason before Kafka halts the process, which it does on fatal errors such as a missing folder. */
    private static void end(int code, String reason, IntConsumer ending) {
        var told =
                new PrintStream(new FileOutputStream(FileDescriptor.err), true); // System.err of a test may be too late
        told.println("Kafka ends this process with code " + code + (reason == null ? "" : ": " + reason));
        new Throwable("asked for here").printStackTrace(told);
        ending.accept(code);
    }

    public String bootstrap() {
        return bootstrap;
    }

    /** Creates what is missing of {@link #TOPICS}, with this many partitions each. */
    public void createTopics(int partitions) {
        var topics = new ArrayList<NewTopic>();
        for (var name : TOPICS) {
            topics.add(new NewTopic(name, partitions, (short) 1).configs(settingsOf(name)));
        }
        create(topics);
    }

    /** Creates one more topic, compacted or not. */
    public void createTopic(String name, int partitions, boolean compacted) {
        create(List.of(new NewTopic(name, partitions, (short) 1)
                .configs(Map.of("cleanup.policy", compacted ? "compact" : "delete"))));
    }

    @Override
    public void close() {
        server.shutdown();
        server.awaitShutdown();
    }

    /** A free port that this process has not handed out before. */
    public static int freePort() {
        int port = anyPort();
        while (!GIVEN.add(port)) {
            port = anyPort();
        }
        return port;
    }

    private static int anyPort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void create(List<NewTopic> topics) {
        var client = new HashMap<>(security);
        client.put("bootstrap.servers", bootstrap);
        try (var admin = Admin.create(client)) {
            for (var created : admin.createTopics(topics).values().values()) {
                try {
                    created.get();
                } catch (ExecutionException e) {
                    if (!(e.getCause() instanceof TopicExistsException)) {
                        throw new IllegalStateException(e.getCause());
                    }
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                    throw new IllegalStateException(e);
                }
            }
        }
    }

    /** How a topic of {@link #TOPICS} is set up, by Kafka's names of settings. */
    public static Map<String, String> settingsOf(String topic) {
        var settings = new HashMap<String, String>();
        settings.put("max.message.bytes", Integer.toString(MAX_MESSAGE_BYTES));
        settings.put("cleanup.policy", COMPACTED.contains(topic) ? "compact" : "delete");
        if (!COMPACTED.contains(topic)) {
            settings.put("retention.ms", Long.toString(30L * 24 * 3600 * 1000));
        }
        return settings;
    }

    private static void format(Path folder) {
        try {
            new Formatter()
                    .setPrintStream(new PrintStream(OutputStream.nullOutputStream()))
                    .setClusterId(CLUSTER)
                    .setNodeId(1)
                    .setControllerListenerName("CONTROLLER")
                    .setMetadataLogDirectory(folder.toString())
                    .addDirectory(folder.toString())
                    .setIgnoreFormatted(true)
                    .run();
        } catch (Exception e) { // the formatter declares nothing narrower
            throw new IllegalStateException("Kafka cannot use the folder " + folder, e);
        }
    }

    private static Map<String, String> settings(Path folder, int brokerPort, int controllerPort, String protocol) {
        var settings = new HashMap<String, String>();
        settings.put("process.roles", "broker,controller");
        settings.put("node.id", "1");
        settings.put("controller.quorum.voters", "1@127.0.0.1:" + controllerPort);
        settings.put(
                "listeners", protocol + "://127.0.0.1:" + brokerPort + ",CONTROLLER://127.0.0.1:" + controllerPort);
        settings.put("advertised.listeners", protocol + "://127.0.0.1:" + brokerPort);
        settings.put("controller.listener.names", "CONTROLLER");
        settings.put("inter.broker.listener.name", protocol);
        settings.put("listener.security.protocol.map", "%s:%s,CONTROLLER:PLAINTEXT".formatted(protocol, protocol));
        settings.put("log.dirs", folder.toString());
        settings.put("message.max.bytes", Integer.toString(MAX_MESSAGE_BYTES));
        settings.put("replica.fetch.max.bytes", Integer.toString(MAX_MESSAGE_BYTES));
        settings.put("auto.create.topics.enable", "false");
        settings.put("offsets.topic.num.partitions", "1");
        settings.put("offsets.topic.replication.factor", "1");
        settings.put("transaction.state.log.num.partitions", "1");
        settings.put("transaction.state.log.replication.factor", "1");
        settings.put("transaction.state.log.min.isr", "1");
        settings.put("share.coordinator.state.topic.replication.factor", "1");
        settings.put("share.coordinator.state.topic.min.isr", "1");
        settings.put("group.initial.rebalance.delay.ms", "0");
        settings.put("log.cleaner.dedupe.buffer.size", "2097152");
        settings.put("broker.session.timeout.ms", "2000");
        settings.put("broker.heartbeat.interval.ms", "500");
        return settings;
    }
}
