package mx.vigia.local;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicLong;
import mx.vigia.local.client.Await;
import mx.vigia.local.client.HttpSession;
import mx.vigia.local.client.UnexpectedAnswer;
import mx.vigia.local.stack.DataFolder;
import mx.vigia.local.stack.Ports;
import mx.vigia.local.stack.StartupException;

/**
 * Command {@code deploy/local/replay}: sends recorded pages through the site readers of a running stack, or of a
 * temporary one.
 */
final class Replay {

    private static final Duration TIMEOUT = Duration.ofMinutes(30);
    private static final Duration POLL_INTERVAL = Duration.ofMillis(500);
    private static final int PROGRESS_STEP = 500;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final ReplayRequest replayRequest;

    private Replay(ReplayRequest replayRequest) {
        this.replayRequest = replayRequest;
    }

    public static void main(String[] arguments) throws IOException {
        try {
            new Replay(ReplayRequest.of(List.of(arguments))).run();
            System.exit(0);
        } catch (StartupException | CompletionException | UnexpectedAnswer | IllegalStateException failed) {
            System.err.println(failed.getMessage());
            System.exit(1);
        }
    }

    private void run() throws IOException {
        var running = findRunning(replayRequest.data());
        if (running.isPresent()) {
            replayAt(running.get());
            return;
        }
        var folder =
                replayRequest.keepsData() ? replayRequest.data().root() : Files.createTempDirectory("vigia-replay");
        System.out.println("Vigía is not running with this data; starting it in " + folder + " for this run …");
        var quiet = StackOptions.quiet(replayRequest.checkout(), folder);
        try (var stack =
                LocalStack.start(replayRequest.port() > 0 ? quiet.at(new Ports(replayRequest.port())) : quiet)) {
            replayAt(stack.options().ports());
        } finally {
            if (!replayRequest.keepsData()) {
                new DataFolder(folder).remove();
            }
        }
    }

    private void replayAt(Ports ports) {
        var scraper = HttpSession.at("http://127.0.0.1:" + ports.scraper(), TIMEOUT);
        switch (replayRequest.pages()) {
            case ReplayRequest.Folder folder -> replayFolder(ports, scraper, folder);
            case ReplayRequest.Archive archive -> replayArchive(ports, scraper, archive);
        }
    }

    private void replayFolder(Ports ports, HttpSession scraper, ReplayRequest.Folder folder) {
        var order = JSON.createObjectNode()
                .put("directory", folder.directory().toString())
                .put("alert", replayRequest.alert());
        var replayed = scraper.postJson("/api/v1/sources/" + site(scraper) + "/replays", order.toString())
                .requireSuccess()
                .json();
        if (replayRequest.keepsData()) {
            awaitAnalysis(ports);
        }
        printSummary(replayed);
    }

    private void replayArchive(Ports ports, HttpSession scraper, ReplayRequest.Archive archive) {
        var order = JSON.createObjectNode()
                .put("publish", archive.publish())
                .put("alert", replayRequest.alert())
                .put("whole", archive.whole());
        archive.asTheyStand().forEach(order.putArray("asTheyStand")::add);
        var replayed = scraper.postJson("/api/v1/archive/" + replayRequest.site() + "/replay", order.toString())
                .requireSuccess()
                .json();
        if (archive.publish()) {
            awaitAnalysis(ports);
        }
        Differences.print(scraper, replayed);
    }

    /** Waits for the analysis: what was read is of little use before it can be found. */
    private static void awaitAnalysis(Ports ports) {
        var last = new AtomicLong(-1);
        try (var consumerLag = new ConsumerLag("127.0.0.1:" + ports.kafka())) {
            consumerLag.awaitZero(new Await(TIMEOUT, "analysis-service to take what was read", POLL_INTERVAL), left -> {
                if (left / PROGRESS_STEP != last.getAndSet(left / PROGRESS_STEP) && left > 0) {
                    System.out.println("Read; analysis-service has yet to take " + left + " sightings …");
                }
            });
        }
        System.out.println("analysis-service has taken everything.");
    }

    private String site(HttpSession scraper) {
        if (!replayRequest.site().isEmpty()) {
            return replayRequest.site();
        }
        var sources = scraper.getJson("/api/v1/sources").requireSuccess();
        return sources.items().getFirst().path("site").asText();
    }

    private static void printSummary(JsonNode replayed) {
        replayed.path("perPage")
                .properties()
                .forEach(page -> System.out.printf("%6d  %s%n", page.getValue().asInt(), page.getKey()));
        replayed.path("problemList").forEach(problem -> System.out.println("problem  " + describe(problem)));
        ObjectNode figures = JSON.createObjectNode();
        for (var name : List.of("pages", "items", "problems", "perPage")) {
            figures.set(name, replayed.path(name));
        }
        System.out.println(figures);
    }

    private static String describe(JsonNode problem) {
        return "%s: %s; expected %s, found %s"
                .formatted(
                        problem.path("address").asText(),
                        problem.path("what").asText(),
                        problem.path("expected").asText(),
                        problem.path("found").asText());
    }

    /** Returns the ports of the stack that runs with this data. */
    private static Optional<Ports> findRunning(DataFolder data) throws IOException {
        if (!Files.exists(data.running())) {
            return Optional.empty();
        }
        var lock = data.tryLock();
        if (lock.isPresent()) {
            lock.get().channel().close();
            return Optional.empty();
        }
        return Optional.of(new Ports(RunningStack.of(data).frontDoor()));
    }
}
