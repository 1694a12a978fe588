package mx.vigia.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import mx.vigia.bench.delivery.Readers;
import mx.vigia.bench.driver.Driver;
import mx.vigia.bench.driver.Figures;
import mx.vigia.bench.driver.RunArguments;
import mx.vigia.bench.mail.BareClient;
import mx.vigia.bench.mail.FastSmtpSink;
import mx.vigia.bench.mail.Spool;
import mx.vigia.bench.pipeline.EventProducer;
import mx.vigia.bench.pipeline.WorkloadProducer;
import mx.vigia.bench.stack.OwnStack;
import mx.vigia.local.client.Await;
import mx.vigia.local.services.ServiceDefinition;

/**
 * Measures how fast letters are sent: waiting letters to a mail server that only accepts them, then the same letters by
 * a client that does nothing else, over as many connections, in the same run.
 */
final class Mail implements Driver {
    private static final Duration SETUP_TIMEOUT = Duration.ofMinutes(5);
    private static final Duration SEND_TIMEOUT = Duration.ofMinutes(5);
    private static final String WATCHED_WORD = "zafirok";
    private static final double MIN_SHARE = 0.8;
    private static final String COURIERS_VARIABLE = "VIGIA_DELIVERY_COURIERS";

    /** What the server does with a letter before it answers. */
    private enum Server {
        TAKES("kept in memory"),
        STORES("on disk");

        private final String does;

        Server(String does) {
            this.does = does;
        }

        static Server named(String word) {
            return switch (word) {
                case "takes" -> TAKES;
                case "stores" -> STORES;
                default -> throw new IllegalArgumentException("expected --server takes or stores, found " + word);
            };
        }
    }

    @Override
    public String name() {
        return "mail";
    }

    @Override
    public String description() {
        return "letters per second, compared with a bare client on the same server and as many connections"
                + " (--letters 4000 --connections 2 --server takes, or stores: each letter on disk before it answers)";
    }

    @Override
    public Duration timeLimit() {
        return Duration.ofMinutes(20);
    }

    @Override
    public Figures measure(RunArguments arguments) {
        int letters = arguments.number("letters", 4_000);
        int connections = arguments.number("connections", 2);
        var server = Server.named(arguments.word("server", "takes"));
        int port = freePort();
        try (var spool = new Spool();
                var smtpSink = new FastSmtpSink(port, server == Server.STORES ? spool : letter -> {});
                var stack = waiting(arguments, letters, port);
                var open = stack.reopen("off", smtpSettings(port, connections))) {
            System.out.println("Couriers send them from " + open.stack().address() + " …");
            new Await(SEND_TIMEOUT, "all letters to be sent").untilTrue(() -> smtpSink.count() >= letters);
            double ours = smtpSink.lettersPerSecond();
            var same = smtpSink.takenLetters();
            System.out.println("The bare client sends the same letters …");
            double bare = measureBareClient(smtpSink, port, connections, same);
            return figures(server, connections, same.size(), ours, bare)
                    .addNote(
                            "ofOneConnection",
                            "ours, as a share of the bare client over one connection",
                            roundToHundredths(ours / measureBareClient(smtpSink, port, 1, same)),
                            "")
                    .addNote(
                            "bytes",
                            "average size of a letter",
                            Math.round(same.stream()
                                    .mapToInt(letter -> letter.letter().length)
                                    .average()
                                    .orElse(0)),
                            " bytes");
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** Returns letters per second of a client that has nothing else to do. */
    private static double measureBareClient(
            FastSmtpSink smtpSink, int port, int connections, List<FastSmtpSink.Taken> letters) throws IOException {
        smtpSink.empty();
        new BareClient(port, connections).send(letters);
        return smtpSink.lettersPerSecond();
    }

    /** Starts a stack with this many letters stored and no sender running. */
    private static OwnStack waiting(RunArguments arguments, int letters, int port) {
        var stack = OwnStack.openUnread(arguments, "off", smtpSettings(port, 0));
        try (var readers = new Readers(
                        stack.stack().options().ports().postgres(), ServiceDefinition.NOTIFICATION.database());
                var eventProducer = new EventProducer(
                        "127.0.0.1:" + stack.stack().options().ports().kafka())) {
            readers.insertWithSameWatch(letters, WATCHED_WORD);
            new Await(SETUP_TIMEOUT, "all watches to be announced").untilTrue(() -> readers.countUnannounced() == 0);
            eventProducer.bill(
                    WorkloadProducer.KEY_PREFIX + "mail",
                    "Que reforma la Ley de Pruebas en materia de " + WATCHED_WORD,
                    "Artículo único. Se reforma.");
            eventProducer.flush();
            System.out.println("Rendering the letters …");
            new Await(SETUP_TIMEOUT, "all letters to be rendered")
                    .untilTrue(() -> readers.countDueLetters() >= letters);
        }
        return stack;
    }

    private static Map<String, String> smtpSettings(int port, int couriers) {
        return Map.of("VIGIA_SMTP_PORT", Integer.toString(port), COURIERS_VARIABLE, Integer.toString(couriers));
    }

    private Figures figures(Server server, int connections, int letters, double ours, double bare) {
        return new Figures(name())
                .addNote("server", "each letter, before the server answers, is", server.does, "")
                .addNote("letters", "letters", letters, "")
                .addNote("connections", "connections", connections, "")
                .addNote("perSecond", "letters sent per second", Math.round(ours), "")
                .addNote("barePerSecond", "letters of the bare client per second", Math.round(bare), "")
                .atLeast("share", "ours, as a share of those", roundToHundredths(ours / bare), MIN_SHARE, "");
    }

    private static double roundToHundredths(double share) {
        return Math.round(100 * share) / 100.0;
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException none) {
            throw new UncheckedIOException(none);
        }
    }
}
