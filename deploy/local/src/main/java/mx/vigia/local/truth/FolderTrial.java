package mx.vigia.local.truth;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Random;
import mx.vigia.local.client.HttpSession;
import mx.vigia.local.pretend.chamber.Json;
import mx.vigia.local.services.ServiceDefinition;
import mx.vigia.local.stack.DataFolder;
import mx.vigia.local.truth.Truth.RecordedPage;

/** A folder of pages with their truth, read in any order, and the letters about them. */
public final class FolderTrial {
    private static final String TRUTH_FILE = "truth.json";
    private static final Duration TIMEOUT = Duration.ofMinutes(5);

    private final Path folder;
    private final Truth truth;

    private FolderTrial(Path folder, Truth truth) {
        this.folder = folder;
        this.truth = truth;
    }

    /** Reads the truth of a folder; fails if it is incomplete or has unknown fields. */
    public static FolderTrial in(Path folder) {
        try {
            var truth = Json.MAPPER.readValue(folder.resolve(TRUTH_FILE).toFile(), Truth.class);
            for (var page : truth.pages()) {
                if (!Files.isRegularFile(folder.resolve(page.file()))) {
                    throw new IllegalStateException("Expected the page " + page.file() + " in " + folder);
                }
            }
            PageOrder.of(truth.pages(), 0); // fails if a page is after one that there is not
            return new FolderTrial(folder, truth);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    public int countMatters() {
        return truth.matters().size();
    }

    public int countPeople() {
        return truth.people().size();
    }

    /** Reads the known pages without alerts, then has the people begin to follow. */
    public void begin(RunningSystem system) {
        PageOrder.of(truth.pages(), 0).pages().stream()
                .filter(RecordedPage::known)
                .forEach(page -> replay(system, page, false));
        var player = player(system);
        player.awaitQuiet(Duration.ofSeconds(2), system.idle());
        new Audience(system, truth.people()).begin(truth.matters());
    }

    /** Reads all other pages in an order by the seed, with a service killed meanwhile, and compares. */
    public Verdict play(RunningSystem system, long seed) {
        var player = player(system);
        var pages = PageOrder.of(truth.pages(), seed).pages().stream()
                .filter(page -> !page.known())
                .toList();
        var random = new Random(seed);
        var killedAt = random.nextInt(Math.max(1, pages.size()));
        var services = ServiceDefinition.values();
        for (int i = 0; i < pages.size(); i++) {
            if (i == killedAt) {
                player.killAndAwait(services[random.nextInt(services.length)]);
            }
            replay(system, pages.get(i), true);
        }
        return new Audience(system, truth.people()).compare(truth.matters(), true, player, seed);
    }

    private static Player player(RunningSystem system) {
        return new Player(system.administrator(), system.services(), new Mailbox(system.tray()));
    }

    /** Sends one page through the reader of its site. */
    private void replay(RunningSystem system, RecordedPage page, boolean alert) {
        try {
            var alone = Files.createTempDirectory("vigia-page");
            var name = Path.of(page.file()).getFileName().toString();
            Files.copy(folder.resolve(page.file()), alone.resolve(name));
            Files.writeString(alone.resolve("MANIFEST.tsv"), name + "\t" + page.address() + "\n");
            HttpSession.at("http://127.0.0.1:" + system.ports().scraper(), TIMEOUT)
                    .postJson(
                            "/api/v1/sources/" + page.site() + "/replays",
                            Json.text(Map.of("directory", alone.toString(), "alert", alert)))
                    .requireSuccess();
            new DataFolder(alone).remove();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
