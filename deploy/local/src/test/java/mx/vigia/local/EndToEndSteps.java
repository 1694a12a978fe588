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

    private static final Duration SOON = Duration.ofSeconds(60);

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

    /** Starts a house that does nothing unless asked, and lets it read, in silence, what the gazette already had. */
    static EndToEndSteps begin(Path data) throws IOException {
        return begin(data, Map.of());
    }

    /** The same, whose services are told more than the usual. */
    static EndToEndSteps begin(Path data, Map<String, String> published) throws IOException {
        var checkout = Path.of("").toAbsolutePath().resolve("../..").normalize();
        var walk = new EndToEndSteps(
                LocalStack.start(StackOptions.quiet(checkout, data).withServiceSettings(published)), data);
        try {
            walk.scraperClient.runSilentRound();
            var opening = walk.gazette.truth().size();
            await("the bills of the opening").untilReached(walk.archive::count, opening);
            return walk;
        } catch (RuntimeException e) {
            walk.close(); // before its folder is deleted: a Kafka without its folder ends the process
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
     * The gazette publishes a bill about a topic, and what motions come before it, of which nobody is told who did not
     * ask for them; answers the truth about it.
     */
    JsonNode theGazettePublishesABillOn(String topic) {
        var next = act("publish-next", Map.of("topic", topic));
        return next.path("title").asText().startsWith(MOTION) ? theGazettePublishesABillOn(topic) : next;
    }

    JsonNode theGazettePublishesAHostileTitleOn(String topic) {
        return act("publish-next", Map.of("topic", topic, "hostile", "true"));
    }

    JsonNode act(String action, Map<String, String> with) {
        return gazette.act(action, with).getLast();
    }

    /** The gazette does something about one bill. */
    JsonNode theGazette(String action, JsonNode bill, Map<String, String> with) {
        var words = new HashMap<>(with);
        words.put("bill", bill.path("bill").asText());
        return act(action, words);
    }

    void theGazetteOnlyChangesItsPages(String action) {
        gazette.act(action);
    }

    // What Vigía does

    JsonNode runRound() {
        return scraperClient.round();
    }

    // What anybody can see

    JsonNode whatIsFoundAs(String title) {
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

    ClientResponse asAMailProgramPosts(String address) {
        return HttpSession.at(stack.address()).postCrossSite(address, Map.of("List-Unsubscribe", "One-Click"));
    }

    // What arrives

    /** From here on only letters that come later are read. */
    void everythingInTheTrayIsRead() {
        newLetters();
        newLetters.clear();
    }

    /** Returns what came since the tray was read; each letter is fetched once. */
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

    /** Waits until this person has a new letter that speaks of the bill. */
    Letter theLetterOf(String person, JsonNode truth) {
        return await("a letter to " + person + " about " + truth.path("title").asText())
                .until(() -> letterOf(person, truth), this::progress);
    }

    /** Waits for any new letter to this person. */
    Letter newest(String person) {
        return await("a letter to " + person)
                .until(
                        () -> newLetters().stream()
                                .filter(letter -> letter.to().contains(person))
                                .findFirst(),
                        this::progress);
    }

    /** Several systems run beside each other: each look takes time from them. */
    private static Await await(String what) {
        return new Await(SOON, what, Duration.ofMillis(50));
    }

    /** A number that changes with each bill, each change of one and each letter. */
    long progress() {
        lastChange = archive.changesAfter(lastChange).path("last").asLong();
        return archive.count() + lastChange + lettersFetched;
    }

    private Optional<Letter> letterOf(String person, JsonNode truth) {
        return newLettersAbout(truth).stream()
                .filter(letter -> letter.to().contains(person))
                .findFirst();
    }

    /**
     * Proves a silence without sleeping: lets one more bill be published and its letter arrive; whatever should have
     * been said before would have been said by then.
     */
    JsonNode awaitNextAlert(String topic, String person) {
        var next = theGazettePublishesABillOn(topic);
        runRound();
        theLetterOf(person, next);
        return next;
    }

    @Override
    public void close() {
        stack.close();
    }
}
