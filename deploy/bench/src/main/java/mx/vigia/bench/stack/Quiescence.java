package mx.vigia.bench.stack;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import mx.vigia.bench.driver.Pause;

/**
 * Waits until a stack is idle: every bill is found and no letter has come for a while.
 *
 * @param published the bills that should be found in the end; other sites show others, which do not count
 * @param after the id of the last letter that does not count
 */
public record Quiescence(OwnStack house, List<JsonNode> published, String after) {

    private static final Duration POLL_INTERVAL = Duration.ofSeconds(2);

    /** Long enough for a duplicate letter: a lease, a sweep and a retry end within it. */
    private static final Duration QUIET_PERIOD = Duration.ofSeconds(45);

    private static final Duration TIMEOUT = Duration.ofMinutes(6);

    /** Waits, reports progress, and reports why it stopped. */
    public void await() {
        var giveUp = Instant.now().plus(TIMEOUT);
        var seen = look();
        var since = Instant.now();
        while (Instant.now().isBefore(giveUp)) {
            if (seen.bills() >= published.size() && Instant.now().isAfter(since.plus(QUIET_PERIOD))) {
                System.out.println("All is found, and no letter has come for " + QUIET_PERIOD.toSeconds() + " s.");
                return;
            }
            Pause.of(POLL_INTERVAL);
            var now = look();
            if (!now.equals(seen)) {
                seen = now;
                since = Instant.now();
                System.out.println(
                        seen.letters() + " letters, " + seen.bills() + " of " + published.size() + " bills …");
            }
        }
        System.out.println("Given up after " + TIMEOUT.toMinutes() + " minutes.");
    }

    private record Seen(int letters, long bills) {}

    private Seen look() {
        var titles = house.archive().findAll().stream()
                .map(bill -> bill.path("title").asText())
                .collect(Collectors.toSet());
        var found = published.stream()
                .filter(bill -> titles.contains(bill.path("title").asText()))
                .count();
        return new Seen(house.tray().after(after).size(), found);
    }
}
