package mx.vigia.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import mx.vigia.bench.delivery.CountingSmtpSink;
import mx.vigia.bench.delivery.Due;
import mx.vigia.bench.delivery.Outcome;
import mx.vigia.bench.delivery.RandomWatches;
import mx.vigia.bench.delivery.Readers;
import mx.vigia.bench.driver.Driver;
import mx.vigia.bench.driver.Figures;
import mx.vigia.bench.driver.Pause;
import mx.vigia.bench.driver.RunArguments;
import mx.vigia.bench.pipeline.EventProducer;
import mx.vigia.bench.pipeline.WorkloadProducer;
import mx.vigia.bench.stack.OwnStack;
import mx.vigia.local.client.Await;
import mx.vigia.local.services.ServiceDefinition;

/**
 * Checks that everybody who must be alerted of a bill is, exactly once, and no one else: from bills as the scraper
 * publishes them to letters at a mail server, in a quiet run and in runs in which each service is killed at a random
 * moment.
 */
final class Delivery implements Driver {
    private static final Duration SETUP_TIMEOUT = Duration.ofMinutes(10);
    private static final Duration QUIET_TIMEOUT = Duration.ofSeconds(75);
    private static final Duration POLL_INTERVAL = Duration.ofSeconds(1);
    private static final Duration BILL_INTERVAL = Duration.ofMillis(40);

    @Override
    public String name() {
        return "delivery";
    }

    @Override
    public String description() {
        return "whether every letter due arrives, once, and no other, while services are killed at random moments"
                + " (--bills 500 --watches 10000 --people 2000 --runs 20 --seed 1)";
    }

    @Override
    public Duration timeLimit() {
        return Duration.ofMinutes(120);
    }

    @Override
    public Figures measure(RunArguments arguments) {
        int port = freePort();
        try (var sink = new CountingSmtpSink(port);
                var stack = OwnStack.openUnread(
                        arguments,
                        "off",
                        Map.of("VIGIA_SMTP_PORT", Integer.toString(port), "VIGIA_DIGEST_GATHER", "2s"));
                var readers = new Readers(
                        stack.stack().options().ports().postgres(), ServiceDefinition.NOTIFICATION.database());
                var eventProducer = new EventProducer(
                        "127.0.0.1:" + stack.stack().options().ports().kafka())) {
            int people = arguments.number("people", 2_000);
            var randomWatches =
                    new RandomWatches(people, arguments.number("watches", 10_000), arguments.number("seed", 1));
            readers.insert(people, randomWatches);
            System.out.println("Announcing the watches …");
            new Await(SETUP_TIMEOUT, "all watches to be announced").untilTrue(() -> readers.countUnannounced() == 0);
            return runAll(arguments, new Place(stack, sink, readers, eventProducer, randomWatches));
        }
    }

    private record Place(
            OwnStack house, CountingSmtpSink sink, Readers readers, EventProducer herald, RandomWatches lots) {}

    private Figures runAll(RunArguments arguments, Place place) {
        int bills = arguments.number("bills", 500);
        int runs = arguments.number("runs", 20);
        var begun = Instant.now();
        var quiet = runOnce(place, 0, bills, -1);
        double seconds = Duration.between(begun, Instant.now()).toMillis() / 1000.0;
        int letters = place.sink().count();
        for (int run = 1; run <= runs; run++) {
            runOnce(place, run * bills, bills, arguments.number("seed", 1) + run);
        }
        var all = judge(place, 0, 0, (runs + 1) * bills);
        return new Figures(name())
                .addNote("people", "people", arguments.number("people", 2_000), "")
                .addNote("watches", "watches", arguments.number("watches", 10_000), "")
                .addNote("bills", "bills in each run", bills, "")
                .addNote(
                        "quietSeconds",
                        "duration of the undisturbed run, with a bill every 40 ms",
                        Math.round(seconds),
                        " s")
                .addNote("quietLetters", "letters of the undisturbed run", letters, "")
                .addNote("quietExpected", "pairs of person and fact due in it", quiet.expected(), "")
                .addNote("expected", "pairs of person and fact due in all runs", all.expected(), "")
                .atMost("lost", "of them for which no letter came", all.lost(), 0, "")
                .atMost("twice", "pairs that came under two Message-IDs", all.twice(), 0, "")
                .addNote("resent", "letters that came again under their Message-ID", all.resent(), "")
                .atMost("invented", "pairs that came and were not due", all.invented(), 0, "")
                .addNote("runs", "runs with each service killed once", runs, "");
    }

    /** Publishes this many bills one after the other; with a seed, each service is killed once meanwhile. */
    private static Outcome runOnce(Place place, int first, int bills, long seed) {
        int before = place.sink().count();
        var due = place.lots().expectedLetters(first, bills);
        var deaths = Deaths.draw(seed, bills);
        for (int bill = first; bill < first + bills; bill++) {
            place.herald()
                    .bill(WorkloadProducer.KEY_PREFIX + bill, place.lots().title(bill), "Artículo único. Se reforma.");
            deaths.servicesToKillAt(bill - first)
                    .forEach(wing -> place.house().stack().services().kill(wing));
            Pause.of(BILL_INTERVAL);
        }
        place.herald().flush();
        awaitAll(place, due, before);
        var outcome = judge(place, before, first, bills);
        System.out.printf(
                "%s: %d due, %d lost, %d twice, %d sent again, %d not due%n",
                seed < 0 ? "quiet run" : "run of seed " + seed + " (" + deaths + ")",
                outcome.expected(),
                outcome.lost(),
                outcome.twice(),
                outcome.resent(),
                outcome.invented());
        return outcome;
    }

    /**
     * Compares the letters since then with these bills. Finally all letters are judged together: one that comes again
     * in a later run is recognised by its bill.
     */
    private static Outcome judge(Place place, int before, int first, int bills) {
        var letters = place.sink().letters();
        return Outcome.of(
                place.lots().expectedLetters(first, bills),
                letters.subList(before, letters.size()),
                place.readers().bills(),
                first,
                bills);
    }

    /** Waits until all letters have come and none is due any more, or none comes for a while. */
    private static void awaitAll(Place place, Set<Due> due, int before) {
        var moved = Instant.now();
        int known = place.sink().count();
        while (Duration.between(moved, Instant.now()).compareTo(QUIET_TIMEOUT) < 0 && !isOver(place, due, before)) {
            Pause.of(POLL_INTERVAL);
            int now = place.sink().count();
            moved = now == known ? moved : Instant.now();
            known = now;
        }
    }

    private static boolean isOver(Place place, Set<Due> due, int before) {
        var letters = place.sink().letters();
        return place.readers().countUnsentNotices() == 0
                && Outcome.countDelivered(
                                due,
                                letters.subList(before, letters.size()),
                                place.readers().bills())
                        == due.size();
    }

    /** The bill after which each service is killed; none without a seed. */
    private record Deaths(Map<ServiceDefinition, Integer> after) {
        static Deaths draw(long seed, int bills) {
            var lot = new Random(seed);
            return new Deaths(
                    seed < 0
                            ? Map.of()
                            : Map.of(
                                    ServiceDefinition.SCRAPER,
                                    lot.nextInt(bills),
                                    ServiceDefinition.ANALYSIS,
                                    lot.nextInt(bills),
                                    ServiceDefinition.NOTIFICATION,
                                    lot.nextInt(bills)));
        }

        List<ServiceDefinition> servicesToKillAt(int bill) {
            return after.entrySet().stream()
                    .filter(death -> death.getValue() == bill)
                    .map(Map.Entry::getKey)
                    .toList();
        }

        @Override
        public String toString() {
            return "killed after " + after;
        }
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException none) {
            throw new UncheckedIOException(none);
        }
    }
}
