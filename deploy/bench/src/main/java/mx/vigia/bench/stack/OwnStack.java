package mx.vigia.bench.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import mx.vigia.bench.driver.RunArguments;
import mx.vigia.local.LocalStack;
import mx.vigia.local.StackOptions;
import mx.vigia.local.client.Await;
import mx.vigia.local.client.BillsClient;
import mx.vigia.local.client.HttpSession;
import mx.vigia.local.client.PretendSitesClient;
import mx.vigia.local.client.ScraperClient;
import mx.vigia.local.client.TrayClient;
import mx.vigia.local.pretend.PretendSites;
import mx.vigia.local.stack.DataFolder;

/** A stack of the driver's own: free ports, a temporary folder, deleted when the measurement is over or aborted. */
public final class OwnStack implements AutoCloseable {

    private static final Duration OPENING_TIMEOUT = Duration.ofMinutes(6);

    private final Path data;
    private final LocalStack stack;
    private final ScraperClient scraperClient;
    private final HttpSession session;
    private boolean left;

    private OwnStack(Path data, LocalStack stack, HttpSession session) {
        this.data = data;
        this.stack = stack;
        this.session = session;
        Runtime.getRuntime().addShutdownHook(new Thread(this::close));
        scraperClient = ScraperClient.forSite(session, PretendSites.GAZETTE_HOST);
    }

    /**
     * Starts a stack and lets it read, without alerts, what the gazette already had.
     *
     * @param roundEvery how often it starts rounds by itself, or {@code off}
     */
    public static OwnStack open(RunArguments arguments, String roundEvery) {
        return open(arguments, roundEvery, Map.of());
    }

    /** Starts such a stack with additional settings for the services. */
    public static OwnStack open(RunArguments arguments, String roundEvery, Map<String, String> settings) {
        var stack = openUnread(arguments, roundEvery, settings);
        stack.readOpeningBills();
        return stack;
    }

    /** Starts such a stack, which has read nothing yet. */
    public static OwnStack openUnread(RunArguments arguments, String roundEvery, Map<String, String> settings) {
        try {
            var data = Files.createTempDirectory("vigia-bench");
            System.out.println("Starting a separate Vigía in " + data + " …");
            var options = StackOptions.quiet(arguments.checkout(), data).withRoundInterval(roundEvery);
            var stack = LocalStack.start(options.withServiceSettings(settings));
            return new OwnStack(data, stack, HttpSession.at(stack.address()).signInWith(administratorLink(data)));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Stops this stack and starts it anew with the same data and address, and other settings. */
    public OwnStack reopen(String roundEvery, Map<String, String> settings) {
        return reopen(roundEvery, settings, () -> {});
    }

    /** Restarts it in the same way, with an action while it is stopped. */
    public synchronized OwnStack reopen(String roundEvery, Map<String, String> settings, Runnable meanwhile) {
        left = true;
        stack.close();
        meanwhile.run();
        System.out.println("Restarting Vigía …");
        var reopened =
                LocalStack.start(stack.options().withRoundInterval(roundEvery).withServiceSettings(settings));
        return new OwnStack(data, reopened, session);
    }

    /** Whether the scraper knows this site and may read it. */
    public boolean isVisitable(String site) {
        return session.getJson("/api/v1/sources").requireSuccess().items().stream()
                .anyMatch(one -> one.path("site").asText().equals(site) && !one.hasNonNull("off"));
    }

    public LocalStack stack() {
        return stack;
    }

    /** Returns the folder with all that it knows. */
    public Path data() {
        return data;
    }

    public ScraperClient scraper() {
        return scraperClient;
    }

    public HttpSession session() {
        return session;
    }

    public PretendSitesClient gazette() {
        return new PretendSitesClient(session);
    }

    public TrayClient tray() {
        return new TrayClient(session);
    }

    public BillsClient archive() {
        return new BillsClient(session);
    }

    private void readOpeningBills() {
        scraperClient.runSilentRound();
        var opening = gazette().truth().size();
        new Await(OPENING_TIMEOUT, "the " + opening + " bills of the opening")
                .untilTrue(() -> archive().count() >= opening);
    }

    private static String administratorLink(Path data) {
        try {
            return Files.readString(data.resolve("notification/administrator-link.txt"))
                    .trim();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public synchronized void close() {
        if (left) {
            return;
        }
        left = true;
        stack.close();
        try {
            new DataFolder(data).remove();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
