package mx.vigia.platform.logging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.quarkus.bootstrap.logging.InitialConfigurator;
import io.quarkus.runtime.StartupEvent;
import java.io.IOException;
import java.io.InputStream;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.jboss.logmanager.ExtLogRecord;
import org.jboss.logmanager.formatters.PatternFormatter;
import org.jboss.logmanager.handlers.ConsoleHandler;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BlockedConsoleTest {
    private static final int CAPACITY = 100;
    private static final int RECORDS = 20_000;
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    @TempDir
    Path folder;

    /** A program with the log set-up of a service, which then writes to a file how many records were dropped. */
    public static final class Chatty {
        private Chatty() {}

        public static void main(String[] arguments) throws IOException {
            var root = InitialConfigurator.DELAYED_HANDLER;
            root.setHandlers(
                    new Handler[] {new ConsoleHandler(ConsoleHandler.Target.SYSTEM_OUT, new PatternFormatter("%s%n"))});
            Logger.getLogger("").addHandler(root);
            var meters = new SimpleMeterRegistry();
            new ConsoleLog(meters, () -> CAPACITY).decouple(new StartupEvent());
            var log = Logger.getLogger("chatty");
            for (int record = 0; record < RECORDS; record++) {
                log.info("record " + record);
            }
            var dropped = meters.get("vigia.log.dropped").functionCounter().count();
            Files.writeString(Path.of(arguments[0]), Long.toString((long) dropped));
            root.close();
            System.exit(0); // the blocked thread must not hold the end up
        }
    }

    @Test
    void programWhoseOutputNobodyReadsGoesOnAndEnds() throws Exception {
        var counted = folder.resolve("dropped");
        var process = start(Chatty.class, counted);
        try {
            await().atMost(PATIENCE).until(() -> isWritten(counted));
            assertThat(process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
            assertThat(process.exitValue()).isZero();
            var written = lines(process.getInputStream());
            assertThat(Long.parseLong(Files.readString(counted)))
                    .isPositive()
                    .isLessThanOrEqualTo(RECORDS - written)
                    .isGreaterThanOrEqualTo(RECORDS - written - CAPACITY - 1);
        } finally {
            process.destroyForcibly();
        }
    }

    /** A program with the log set-up of a service, which ends at once after many records, the reason last. */
    public static final class Refused {
        private Refused() {}

        public static void main(String[] arguments) {
            var root = InitialConfigurator.DELAYED_HANDLER;
            root.setHandlers(
                    new Handler[] {new ConsoleHandler(ConsoleHandler.Target.SYSTEM_OUT, new PatternFormatter("%s%n"))});
            Logger.getLogger("").addHandler(root);
            new ConsoleLog(new SimpleMeterRegistry(), () -> 2 * RECORDS).decouple(new StartupEvent());
            var log = Logger.getLogger("refused");
            for (int record = 0; record < RECORDS; record++) {
                log.info("record " + record);
            }
            log.severe("the reason");
            System.exit(1);
        }
    }

    @Test
    void reasonOfARefusedStartIsWrittenBeforeTheEnd() throws Exception {
        var process = start(Refused.class, folder.resolve("unused"));
        try {
            var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
            assertThat(output).contains("record 0\n", "the reason\n");
        } finally {
            process.destroyForcibly();
        }
    }

    @Test
    void closingWritesWhatIsWaiting() {
        var written = new StringBuffer();
        var target = new CollectingHandler(written);
        var handler = new DiscardingAsyncHandler(target, CAPACITY);
        for (int record = 0; record < CAPACITY; record++) {
            handler.publish(new ExtLogRecord(Level.INFO, "x", "test"));
        }
        handler.close();
        assertThat(written).hasSize(CAPACITY);
        assertThat(handler.dropped()).isZero();
        assertThat(target.closed).isTrue();
    }

    private static Process start(Class<?> program, Path counted) throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return new ProcessBuilder(
                        java,
                        "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                        "-cp",
                        System.getProperty("java.class.path"),
                        program.getName(),
                        counted.toString())
                .redirectError(Redirect.DISCARD)
                .start();
    }

    private static boolean isWritten(Path file) throws IOException {
        return Files.exists(file) && Files.size(file) > 0;
    }

    private static long lines(InputStream output) throws IOException {
        return new String(output.readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .filter(line -> line.startsWith("record "))
                .count();
    }

    /** Notes a letter for each record. */
    private static final class CollectingHandler extends Handler {
        private final StringBuffer written;
        private volatile boolean closed;

        CollectingHandler(StringBuffer written) {
            this.written = written;
        }

        @Override
        public void publish(LogRecord record) {
            written.append('x');
        }

        @Override
        public void flush() {}

        @Override
        public void close() {
            closed = true;
        }
    }
}
