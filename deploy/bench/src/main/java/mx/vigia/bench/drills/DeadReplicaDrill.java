package mx.vigia.bench.drills;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import mx.vigia.local.client.HttpSession;
import mx.vigia.local.services.ServiceDefinition;

/** Two replicas of analysis-service behind Caddy; one is killed under load. */
final class DeadReplicaDrill implements Drill {
    private static final int REQUESTS_A_SECOND = 50;
    private static final Duration BEFORE = Duration.ofSeconds(8);
    private static final Duration AFTER = Duration.ofSeconds(15);
    private static final Duration RETRY_WINDOW = Duration.ofSeconds(3);
    private static final Duration LONGEST_ANSWER = Duration.ofSeconds(20);

    /** An answer to a request sent at that moment; 0 if there was none. */
    private record Answer(Instant sent, int status) {}

    @Override
    public String name() {
        return "replica-dead";
    }

    @Override
    public String expectation() {
        return "at 50 requests a second no answer fails from 3 s after the kill on";
    }

    @Override
    public void run(DrillStack stack) {
        try (var second = Replica.start(stack, ServiceDefinition.ANALYSIS, Map.of())) {
            stack.awaitOr(second::isReady, () -> "the second replica is not ready");
            var replicas = List.of(stack.port(ServiceDefinition.ANALYSIS), second.port());
            try (var door =
                    FrontDoor.before(replicas, stack.own().stack().options().checkout())) {
                judge(load(HttpSession.at("http://localhost:" + door.port(), LONGEST_ANSWER), second));
            }
        }
    }

    /** What was answered, and when the replica was killed. */
    private record Load(Queue<Answer> answers, Instant killed) {}

    private static Load load(HttpSession session, Replica victim) {
        var answers = new ConcurrentLinkedQueue<Answer>();
        var killed = Instant.now().plus(BEFORE);
        try (var requests = Executors.newVirtualThreadPerTaskExecutor();
                var clock = Executors.newScheduledThreadPool(2)) {
            clock.scheduleAtFixedRate(
                    () -> requests.submit(() -> answers.add(ask(session))),
                    0,
                    1_000_000 / REQUESTS_A_SECOND,
                    TimeUnit.MICROSECONDS);
            clock.schedule(() -> victim.process().destroyForcibly(), BEFORE.toMillis(), TimeUnit.MILLISECONDS);
            clock.schedule(clock::shutdownNow, BEFORE.plus(AFTER).toMillis(), TimeUnit.MILLISECONDS);
            clock.awaitTermination(BEFORE.plus(AFTER).multipliedBy(2).toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
        return new Load(answers, killed);
    }

    private static Answer ask(HttpSession session) {
        var sent = Instant.now();
        try {
            return new Answer(sent, session.getJson("/api/v1/bills?limit=1").status());
        } catch (UncheckedIOException none) {
            return new Answer(sent, 0);
        }
    }

    private static void judge(Load load) {
        var sent = load.answers().size();
        var expected = REQUESTS_A_SECOND * BEFORE.plus(AFTER).toSeconds();
        Drill.require(sent > 0.8 * expected, "only " + sent + " of " + expected + " requests could be sent");
        var failed =
                load.answers().stream().filter(answer -> answer.status() != 200).toList();
        var late = failed.stream()
                .filter(answer -> answer.sent().isAfter(load.killed().plus(RETRY_WINDOW)))
                .toList();
        System.out.printf(
                "%d requests, %d failed, %d of them late: %s%n",
                sent, failed.size(), late.size(), failed.stream().limit(5).toList());
        Drill.require(late.isEmpty(), late.size() + " of " + sent + " requests failed more than 3 s after the kill");
    }
}
