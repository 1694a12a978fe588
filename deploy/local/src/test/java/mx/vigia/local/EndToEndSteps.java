package mx.vigia.local;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mx.vigia.local.client.Await;
import mx.vigia.local.client.BillsClient;
import mx.vigia.local.client.ClientResponse;
import mx.vigia.local.client.HttpSession;
import mx.vigia.local.client.PretendSitesClient;
import mx.vigia.local.client.ScraperClient;
import mx.vigia.local.client.TrayClient;
import mx.vigia.local.client.TrayClient.Letter;
import mx.vigia.local.pretend.PretendSites;

/** Steps of the end-to-end tests: actions on a running system, and what can be observed of it. */
final class EndToEndSteps implements AutoCloseable {
    private static final String MOTION = "Con punto de acuerdo";

    private static final Duration SOON = Duration.ofMinutes(3);

    private final LocalStack stack;
    private final HttpSession administrator;
    private final HttpSession reader;
    private final ScraperClient scraperClient;
    private final PretendSitesClient gazette;
    private final BillsClient archive;
    private final TrayClient tray;
    private final List<Letter> newLetters = new ArrayList<>();
    private String lastFetched = "";
    private long lettersFetched;
    private long lastChange;

    private EndToEndSteps(LocalStack stack, Path data) throws IOException {
        this.stack = stack;
        reader = HttpSession.at(stack.address());
        administrator = HttpSession.at(stack.address())
                .signInWith(Files.readString(data.resolve("notification/administrator-link.txt"))
                        .trim());
        scraperClient = ScraperClient.forSite(administrator, PretendSites.GAZETTE_HOST);
        gazette = new PretendSitesClient(reader);
        archive = new BillsClient(reader);
        tray = new TrayClient(reader);
    }

    /** Starts a system without scheduled rounds and loads the opening bills of the gazette in a silent round. */
    static EndToEndSteps start(Path data) throws IOException {
        return start(data, Map.of());
    }

    /** Starts it with additional service settings. */
    static EndToEndSteps start(Path data, Map<String, String> published) throws IOException {
        var checkout = Path.of("").toAbsolutePath().resolve("../..").normalize();
        var walk = new EndToEndSteps(
                LocalStack.start(StackOptions.quiet(checkout, data).withServiceSettings(published)), data);
        try {
            await("a complete first round of the gazette")
                    .untilTrue(() -> walk.scraperClient
                            .runSilentRound()
                            .path("state")
                            .asText()
                            .equals("succeeded"));
            var opening = walk.gazette.truth().size();
            await("the bills of the opening").untilReached(walk.archive::count, opening);
            return walk;
        } catch (RuntimeException e) {
            walk.close(); // before its folder is deleted: Kafka ends the process when its log folder is gone
            throw e;
        }
    }

    HttpSession administrator() {
        return administrator;
    }

    LocalStack stack() {
        return stack;
    }

    // What happens in the legislature

    /**
     * Publishes bills of the topic until one is not a motion, since motions are alerted only on request. Returns the
     * true data of that bill.
     */
    JsonNode publishBill(String topic) {
        var next = act("publish-next", Map.of("topic", topic));
        return next.path("title").asText().startsWith(MOTION) ? publishBill(topic) : next;
    }

    JsonNode publishBillWithHostileTitle(String topic) {
        return act("publish-next", Map.of("topic", topic, "hostile", "true"));
    }

    JsonNode act(String action, Map<String, String> with) {
        return gazette.act(action, with).getLast();
    }

    /** Performs an action of the pretend gazette on one bill. */
    JsonNode changeBill(String action, JsonNode bill, Map<String, String> with) {
        var words = new HashMap<>(with);
        words.put("bill", bill.path("bill").asText());
        return act(action, words);
    }

    void changePagesOnly(String action) {
        gazette.act(action);
    }

    // What Vigía does

    JsonNode runRound() {
        return scraperClient.round();
    }

    // Public pages and API

    JsonNode awaitBillTitled(String title) {
        return await("a bill titled " + title).until(() -> archive.findByTitle(title), this::progress);
    }

    List<JsonNode> search(String words) {
        return archive.search(words);
    }

    ClientResponse page(String path) {
        return reader.get(path);
    }

    ClientResponse pageOf(JsonNode bill) {
        return reader.get("/bills/" + bill.path("id").asText()).requireSuccess();
    }

    JsonNode changesAfter(long number) {
        return archive.changesAfter(number);
    }

    ClientResponse postOneClickUnsubscribe(String address) {
        return HttpSession.at(stack.address()).postCrossSite(address, Map.of("List-Unsubscribe", "One-Click"));
    }

    // Letters

    /** Ignores all letters received so far. */
    void markTrayRead() {
        newLetters();
        newLetters.clear();
    }

    /** Returns the letters received since the tray was marked read; each is fetched once. */
    List<Letter> newLetters() {
        var arrived = tray.after(lastFetched);
        newLetters.addAll(arrived);
        lettersFetched += arrived.size();
        if (!arrived.isEmpty()) {
            lastFetched = arrived.getLast().id();
        }
        return List.copyOf(newLetters);
    }

    List<Letter> newLettersAbout(JsonNode truth) {
        return newLetters().stream()
                .filter(letter -> letter.mentions(truth.path("title").asText()))
                .toList();
    }

    /** Waits for a new letter to this person about the bill. */
    Letter awaitLetterAbout(String person, JsonNode truth) {
        return await("a letter to " + person + " about " + truth.path("title").asText())
                .until(() -> findLetterAbout(person, truth), this::progress);
    }

    /** Waits for any new letter to this person. */
    Letter awaitNextLetter(String person) {
        return await("a letter to " + person)
                .until(
                        () -> newLetters().stream()
                                .filter(letter -> letter.to().contains(person))
                                .findFirst(),
                        this::progress);
    }

    /** Polls every 50 ms only, because several systems share the machine. */
    private static Await await(String what) {
        return new Await(SOON, what, Duration.ofMillis(50));
    }

    /** Returns a number that grows with each bill, each change and each letter. */
    long progress() {
        lastChange = archive.changesAfter(lastChange).path("last").asLong();
        return archive.count() + lastChange + lettersFetched;
    }

    private Optional<Letter> findLetterAbout(String person, JsonNode truth) {
        return newLettersAbout(truth).stream()
                .filter(letter -> letter.to().contains(person))
                .findFirst();
    }

    /**
     * Publishes one more bill and waits for its letter. Any alert that was due before has then been sent, so its
     * absence can be asserted without sleeping.
     */
    JsonNode awaitNextAlert(String topic, String person) {
        var next = publishBill(topic);
        runRound();
        awaitLetterAbout(person, next);
        return next;
    }

    @Override
    public void close() {
        stack.close();
    }
}
