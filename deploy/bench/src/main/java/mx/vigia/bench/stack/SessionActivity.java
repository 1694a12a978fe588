package mx.vigia.bench.stack;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import mx.vigia.bench.driver.Pause;
import mx.vigia.local.client.TrayClient.Letter;

/** Drives a session: runs actions in the pretend chamber, and notes which item is on which site since when. */
public final class SessionActivity {

    private static final Duration POLL_INTERVAL = Duration.ofSeconds(2);
    private static final List<String> TOPICS = List.of("cybersecurity", "ai", "cloud", "child-online");

    private final OwnStack stack;
    private final List<String> quick;
    private final Set<String> known = new HashSet<>();
    private final List<SiteItem> published = new ArrayList<>();
    private final Map<String, String> titles = new HashMap<>();
    private int actions;

    /** Creates one that finally waits for the letters about what these sites published. */
    public SessionActivity(OwnStack stack, List<String> quick) {
        this.stack = stack;
        this.quick = quick;
        note();
        published.clear();
    }

    /** Runs the session, and then waits for letters, up to this long. */
    public List<SiteItem> watch(Duration session, Duration between, Duration timeout) {
        var end = Instant.now().plus(session);
        var giveUp = end.plus(timeout);
        var next = Instant.now();
        while (Instant.now().isBefore(end) || Instant.now().isBefore(giveUp) && isAwaitingLetters()) {
            if (Instant.now().isBefore(end) && !Instant.now().isBefore(next)) {
                performNextAction();
                next = Instant.now().plus(between);
            }
            note();
            Pause.of(POLL_INTERVAL);
        }
        return List.copyOf(published);
    }

    /**
     * Returns the first letter about each item, by its own title or that of its bill, which came after it was
     * published.
     */
    public Map<SiteItem, Instant> letters(List<SiteItem> things) {
        var all = stack.tray().all();
        var first = new HashMap<SiteItem, Instant>();
        for (var one : things) {
            all.stream()
                    .filter(letter ->
                            letter.receivedAt().isAfter(one.since().minus(POLL_INTERVAL)) && isAbout(letter, one))
                    .map(Letter::receivedAt)
                    .min(Instant::compareTo)
                    .ifPresent(at -> first.put(one, at));
        }
        return first;
    }

    private boolean isAbout(Letter letter, SiteItem one) {
        return letter.mentions(one.title())
                || Optional.ofNullable(titles.get(one.bill()))
                        .filter(letter::mentions)
                        .isPresent();
    }

    /** Acts by turns: two bills are presented, one is published in the Diario Oficial, and one is voted on. */
    private void performNextAction() {
        var topic = TOPICS.get(actions / 2 % TOPICS.size());
        switch (actions++ % 4) {
            case 0, 1 -> stack.gazette().act("publish-next", Map.of("topic", topic));
            case 2 ->
                findUnpublished()
                        .ifPresent(bill -> stack.gazette().act("step", Map.of("bill", bill, "step", "published")));
            default -> stack.gazette().act("vote");
        }
    }

    /** Returns the oldest bill of a watched topic whose decree is not printed yet. */
    private Optional<String> findUnpublished() {
        return stack.gazette().truth().stream()
                .filter(bill -> !bill.path("kind").asText().contains("motion")
                        && TOPICS.stream()
                                .anyMatch(
                                        topic -> bill.path("topics").toString().contains(topic)))
                .map(bill -> bill.path("bill").asText())
                .filter(bill -> !known.contains(publishDecree(bill)))
                .findFirst();
    }

    private static String publishDecree(String bill) {
        return "mx.segob.dof " + bill;
    }

    private void note() {
        for (var one : stack.gazette().shown()) {
            if (known.add(key(one))) {
                published.add(SiteItem.of(one));
                known.add(publishDecree(
                        one.path("site").asText().equals("mx.segob.dof")
                                ? one.path("bill").asText()
                                : ""));
            }
        }
        stack.gazette()
                .truth()
                .forEach(bill -> titles.put(
                        bill.path("bill").asText(), bill.path("title").asText()));
    }

    private static String key(JsonNode one) {
        return one.path("site").asText() + " " + one.path("kind").asText() + " "
                + one.path("key").asText();
    }

    private boolean isAwaitingLetters() {
        var due = published.stream()
                .filter(one -> quick.contains(one.site()) && one.isWatched())
                .toList();
        return letters(due).size() < due.size();
    }
}
