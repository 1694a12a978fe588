package mx.vigia.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import mx.vigia.bench.driver.Driver;
import mx.vigia.bench.driver.Figures;
import mx.vigia.bench.driver.RunArguments;
import mx.vigia.bench.driver.Spread;
import mx.vigia.local.client.HttpSession;
import mx.vigia.local.stack.DataFolder;
import mx.vigia.local.stack.Ports;

/**
 * Measures how long {@code deploy/local/up} takes on a built tree: until all services are ready, and until the first
 * page is served. Processor time is that of the processes that run then; those that had ended are not counted.
 */
final class Startup implements Driver {

    private static final double MAX_SECONDS = 12;

    @Override
    public String name() {
        return "startup";
    }

    @Override
    public String description() {
        return "seconds and processor time from 'deploy/local/up' to readiness and first page (--times 3)";
    }

    @Override
    public Duration timeLimit() {
        return Duration.ofMinutes(10);
    }

    /** Matches the start times that {@code up} itself prints. */
    private static final Pattern WELCOME_PATTERN =
            Pattern.compile("Vigía is up after ([0-9.,]+) s, ([0-9.,]+) of them.*");

    /**
     * The times of one start.
     *
     * @param seconds until the first page, by the driver's clock; longer on a busy machine
     * @param readySeconds until {@code up} said that all is ready, by the same clock
     * @param ownSeconds until then, by the clock of {@code up}
     * @param groundSeconds of those, until PostgreSQL and Kafka ran
     */
    private record Start(
            double seconds, double readySeconds, double ownSeconds, double groundSeconds, double cpuSeconds) {}

    @Override
    public Figures measure(RunArguments arguments) {
        try {
            var data = new DataFolder(Files.createTempDirectory("vigia-bench"));
            var empty = start(arguments.checkout(), data);
            var again = new ArrayList<Start>();
            for (int i = 1; i < arguments.number("times", 3); i++) {
                again.add(start(arguments.checkout(), data));
            }
            data.remove();
            return figures(empty, again);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private Figures figures(Start empty, List<Start> again) {
        var later = new Spread(again.stream().map(Start::seconds).toList());
        var ready = new Spread(again.stream().map(Start::readySeconds).toList());
        var cpu = new Spread(again.stream().map(Start::cpuSeconds).toList());
        return new Figures(name())
                .atMost("empty", "with an empty data folder", empty.seconds(), MAX_SECONDS, " s")
                .atMost("again", "with its data, slowest of " + again.size(), later.most(), MAX_SECONDS, " s")
                .addNote("againMedian", "the same, median", later.median(), " s")
                .addNote("againReady", "of that until all services were ready, median", ready.median(), " s")
                .addNote("own", "of the first, by its own clock", empty.ownSeconds(), " s")
                .addNote("ground", "of that, PostgreSQL, Kafka and the rest", empty.groundSeconds(), " s")
                .addNote("emptyCpu", "processor time of the first", empty.cpuSeconds(), " s")
                .addNote("againCpu", "processor time of the others, median", cpu.median(), " s");
    }

    private static Start start(Path checkout, DataFolder data) throws IOException {
        var ports = Ports.findFree();
        var command = checkout.resolve("deploy/local/up").toString();
        var port = Integer.toString(ports.frontDoor());
        var begun = Instant.now();
        var up = new ProcessBuilder(command, "--data", data.root().toString(), "--port", port)
                .redirectErrorStream(true)
                .start();
        Runtime.getRuntime().addShutdownHook(new Thread(up::destroy));
        try (var reader = up.inputReader()) {
            var own = awaitWelcome(reader);
            var ready = secondsSince(begun);
            HttpSession.at("http://localhost:" + port).get("/").requireSuccess();
            var took = secondsSince(begun);
            var start = new Start(took, ready, number(own, 1), number(own, 2), cpuSeconds(up.toHandle()));
            System.out.println("up after " + took + " s");
            up.toHandle().destroy();
            up.onExit().join();
            return start;
        }
    }

    private static double secondsSince(Instant begun) {
        return Duration.between(begun, Instant.now()).toMillis() / 1000.0;
    }

    private static double cpuSeconds(ProcessHandle up) {
        return Stream.concat(Stream.of(up), up.descendants())
                        .flatMap(process -> process.info().totalCpuDuration().stream())
                        .mapToLong(Duration::toMillis)
                        .sum()
                / 1000.0;
    }

    private static double number(MatchResult stated, int group) {
        return Double.parseDouble(stated.group(group).replace(',', '.'));
    }

    private static MatchResult awaitWelcome(BufferedReader reader) throws IOException {
        var received = new StringBuilder();
        for (var line = reader.readLine(); line != null; line = reader.readLine()) {
            received.append(line).append('\n');
            var welcome = WELCOME_PATTERN.matcher(line);
            if (welcome.matches()) {
                return welcome.toMatchResult();
            }
        }
        throw new IOException("deploy/local/up ended: " + received);
    }
}
