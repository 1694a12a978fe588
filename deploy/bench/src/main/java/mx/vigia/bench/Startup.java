package mx.vigia.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import mx.vigia.local.ground.Ports;
import mx.vigia.local.visit.Visitor;

/** How long {@code deploy/local/up} takes on a built tree until everything answers. */
final class Startup implements Driver {

    private static final double LIMIT = 15;

    @Override
    public String name() {
        return "startup";
    }

    @Override
    public String what() {
        return "seconds from 'deploy/local/up' to a ready house (--times 3)";
    }

    @Override
    public Duration atMost() {
        return Duration.ofMinutes(6);
    }

    @Override
    public Figures measure(Wish wish) {
        try {
            var data = Files.createTempDirectory("vigia-bench");
            var empty = start(wish.checkout(), data);
            var again = new ArrayList<Double>();
            for (int i = 1; i < wish.number("times", 3); i++) {
                again.add(start(wish.checkout(), data));
            }
            return new Figures(name())
                    .atMost("empty", "with an empty data folder", empty, LIMIT, " s")
                    .atMost(
                            "again",
                            "with its data, slowest of " + again.size(),
                            new Spread(again).most(),
                            LIMIT,
                            " s");
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static double start(Path checkout, Path data) throws IOException {
        var ports = Ports.free();
        var command = checkout.resolve("deploy/local/up").toString();
        var begun = Instant.now();
        var up = new ProcessBuilder(command, "--data", data.toString(), "--port", Integer.toString(ports.frontDoor()))
                .redirectErrorStream(true)
                .start();
        Runtime.getRuntime().addShutdownHook(new Thread(up::destroy));
        try (var said = up.inputReader()) {
            awaitWelcome(said);
            Visitor.at("http://localhost:" + ports.frontDoor()).get("/").orComplain();
            var took = Duration.between(begun, Instant.now()).toMillis() / 1000.0;
            System.out.println("up after " + took + " s");
            up.destroy();
            while (said.readLine() != null) {
                continue;
            }
            return took;
        }
    }

    private static void awaitWelcome(BufferedReader said) throws IOException {
        var heard = new StringBuilder();
        for (var line = said.readLine(); line != null; line = said.readLine()) {
            heard.append(line).append('\n');
            if (line.startsWith("Vigía is up")) {
                return;
            }
        }
        throw new IOException("deploy/local/up ended: " + heard);
    }
}
