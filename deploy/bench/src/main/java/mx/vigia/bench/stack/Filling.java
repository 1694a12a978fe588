package mx.vigia.bench.stack;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import mx.vigia.bench.driver.Pause;

/**
 * Watches how the bills of a round become findable, until all are found or nothing more comes.
 *
 * @param truth the bills there truly are
 * @param report the address of the round's report
 */
public record Filling(OwnStack house, List<JsonNode> truth, String report) {

    private static final Duration POLL_INTERVAL = Duration.ofMillis(500);
    private static final Duration REPORT_INTERVAL = Duration.ofSeconds(5);

    /** Time without news after which missing bills are listed, to help find the reason. */
    private static final Duration REPORT_MISSING_AFTER = Duration.ofSeconds(8);

    private static final int MAX_LISTED_BILLS = 10;

    /** Maximum time without news, after the round is over or while it is under way. */
    private static final Duration QUIET_TIMEOUT = Duration.ofSeconds(45);

    private static final Duration TIMEOUT = Duration.ofMinutes(15);
    private static final Duration ROUND_TIMEOUT = Duration.ofMinutes(20);

    /**
     * The result.
     *
     * @param seconds when the last one came that was found
     * @param missing the bills that were never found
     */
    public record Filled(double seconds, List<JsonNode> missing) {}

    /** Waits and reports progress; it ends in any case. */
    public Filled awaitFilled(Instant begun) {
        var known = 0L;
        var moved = begun;
        var stated = begun;
        var named = false;
        while (known < truth.size() && !isOver(begun, moved)) {
            Pause.of(POLL_INTERVAL);
            var now = house.archive().count();
            moved = now == known ? moved : Instant.now();
            known = now;
            if (!named && known > 0 && since(moved).compareTo(REPORT_MISSING_AFTER) > 0) {
                named = true;
                name("not found yet", missing());
            }
            if (Instant.now().isAfter(stated.plus(REPORT_INTERVAL))) {
                stated = Instant.now();
                System.out.printf(
                        "%6d found after %d s …%n", known, since(begun).toSeconds());
            }
        }
        return new Filled(Duration.between(begun, moved).toMillis() / 1000.0, missing());
    }

    /** Returns the report of the round, if it ended in time. */
    public Optional<JsonNode> findEndedRound(Instant begun) {
        var ended = house.scraper().reported(report);
        while (ended.isEmpty() && since(begun).compareTo(ROUND_TIMEOUT) < 0) {
            Pause.of(POLL_INTERVAL);
            ended = house.scraper().reported(report);
        }
        return ended;
    }

    private boolean isOver(Instant begun, Instant moved) {
        var still = since(moved).compareTo(QUIET_TIMEOUT) > 0;
        return since(begun).compareTo(TIMEOUT) > 0
                || still && house.scraper().reported(report).isPresent();
    }

    /**
     * Returns missing bills by title: the pretend chamber never gives the same one twice. While matters of a list still
     * change, some move past a client that pages through it, so those not seen are requested one by one.
     */
    private List<JsonNode> missing() {
        var found = house.archive().findAll().stream()
                .map(bill -> bill.path("title").asText())
                .collect(Collectors.toSet());
        return truth.stream()
                .filter(bill -> !found.contains(bill.path("title").asText()))
                .filter(bill ->
                        house.archive().findByTitle(bill.path("title").asText()).isEmpty())
                .toList();
    }

    /** Prints the first of some bills. */
    public static void name(String what, List<JsonNode> bills) {
        bills.stream()
                .limit(MAX_LISTED_BILLS)
                .forEach(bill -> System.out.printf(
                        "%s: %s %s %s%n",
                        what,
                        bill.path("bill").asText(),
                        bill.path("anchor").asText(),
                        bill.path("title").asText()));
    }

    private static Duration since(Instant then) {
        return Duration.between(then, Instant.now());
    }
}
