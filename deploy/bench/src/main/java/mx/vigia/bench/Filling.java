package mx.vigia.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Watches a house fill with the bills of a round until all are found, or nothing more comes.
 *
 * @param truth the bills there truly are
 * @param report where the report of the round will be
 */
record Filling(OwnStack house, List<JsonNode> truth, String report) {

    private static final Duration LOOK_EVERY = Duration.ofMillis(500);
    private static final Duration SAY_EVERY = Duration.ofSeconds(5);

    /** So long nothing came, and those not found yet are named, for whoever looks for the reason. */
    private static final Duration HALTS = Duration.ofSeconds(8);

    private static final int NAMED = 10;

    /** So long nothing may come after the round is over, or while it is under way. */
    private static final Duration STILL = Duration.ofSeconds(45);

    private static final Duration PATIENCE = Duration.ofMinutes(15);
    private static final Duration ROUND = Duration.ofMinutes(20);

    /**
     * What came of it.
     *
     * @param seconds when the last one came that was found
     * @param missing the bills that were never found
     */
    record Filled(double seconds, List<JsonNode> missing) {}

    /** Waits and says what it sees; it ends in any case. */
    Filled await(Instant begun) {
        var known = 0L;
        var moved = begun;
        var said = begun;
        var named = false;
        while (known < truth.size() && !isOver(begun, moved)) {
            Pause.of(LOOK_EVERY);
            var now = house.archive().count();
            moved = now == known ? moved : Instant.now();
            known = now;
            if (!named && known > 0 && since(moved).compareTo(HALTS) > 0) {
                named = true;
                name("not found yet", missing());
            }
            if (Instant.now().isAfter(said.plus(SAY_EVERY))) {
                said = Instant.now();
                System.out.printf(
                        "%6d found after %d s …%n", known, since(begun).toSeconds());
            }
        }
        return new Filled(Duration.between(begun, moved).toMillis() / 1000.0, missing());
    }

    /** The report of the round, where it ended in time. */
    Optional<JsonNode> ended(Instant begun) {
        var ended = house.lookout().reported(report);
        while (ended.isEmpty() && since(begun).compareTo(ROUND) < 0) {
            Pause.of(LOOK_EVERY);
            ended = house.lookout().reported(report);
        }
        return ended;
    }

    private boolean isOver(Instant begun, Instant moved) {
        var still = since(moved).compareTo(STILL) > 0;
        return since(begun).compareTo(PATIENCE) > 0
                || still && house.lookout().reported(report).isPresent();
    }

    /**
     * By title: the pretend chamber never gives the same one twice. Who goes through the pages of a list of which matters still change sees some of them move past
     * him, so those he did not see are asked for one by one.
     */
    private List<JsonNode> missing() {
        var found = house.archive().everything().stream()
                .map(bill -> bill.path("title").asText())
                .collect(Collectors.toSet());
        return truth.stream()
                .filter(bill -> !found.contains(bill.path("title").asText()))
                .filter(bill ->
                        house.archive().titled(bill.path("title").asText()).isEmpty())
                .toList();
    }

    /** Says the first of some bills. */
    static void name(String what, List<JsonNode> bills) {
        bills.stream()
                .limit(NAMED)
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
