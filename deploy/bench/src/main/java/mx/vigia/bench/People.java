package mx.vigia.bench;

import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import mx.vigia.bench.driver.Driver;
import mx.vigia.bench.driver.Figures;
import mx.vigia.bench.driver.RunArguments;
import mx.vigia.bench.linking.ActorCounts;
import mx.vigia.bench.stack.OwnStack;
import mx.vigia.local.client.Await;

/**
 * Checks whom the recorded pages name, through the real readers into a real analysis: how many names, how many people,
 * and that none is invented.
 */
final class People implements Driver {

    private static final Duration TIMEOUT = Duration.ofMinutes(15);
    private static final Duration POLL_INTERVAL = Duration.ofMillis(500);
    private static final int MAX_PRINTED = 40;

    @Override
    public String name() {
        return "people";
    }

    @Override
    public String description() {
        return "who is named in the recorded pages, how many people that is, and whether any is invented (--folder ../shared/recorded)";
    }

    @Override
    public Duration timeLimit() {
        return Duration.ofMinutes(45);
    }

    @Override
    public Figures measure(RunArguments arguments) {
        var folder = arguments.path("folder", "../shared/recorded");
        if (!Files.isDirectory(folder)) {
            System.out.println("No recorded answers found at " + folder + "; set their folder with --folder.");
            return new Figures(name()).atMost("absent", "missing folders", 1, 0, "");
        }
        try (var stack = OwnStack.openUnread(arguments, "off", Map.of())) {
            AgendaLinks.replay(stack, folder);
            try (var actorCounts =
                    ActorCounts.open(stack.stack().options().ports().postgres())) {
                awaitQuiet(actorCounts);
                print("joined", actorCounts.findJoined(MAX_PRINTED));
                print("nobody", actorCounts.findUnrecognized());
                return figures(actorCounts);
            }
        }
    }

    private Figures figures(ActorCounts actorCounts) {
        return new Figures(name())
                .addNote("deeds", "mentions of a person who proposes, votes or speaks", actorCounts.deeds(), "")
                .addNote("forms", "distinct spellings of names", actorCounts.forms(), "")
                .addNote("names", "distinct names in a seat, ignoring spelling", actorCounts.names(), "")
                .addNote("people", "people", actorCounts.people(), "")
                .addNote("doubtful", "people of whom another may be a duplicate", actorCounts.doubtful(), "")
                .addNote(
                        "nobody",
                        "printed names of legislators without a person",
                        actorCounts.findUnrecognized().size(),
                        "")
                .addNote("posts", "leaves, returns and oaths", actorCounts.posts(), "")
                .addNote("committees", "committees", actorCounts.committees(), "")
                .atMost("invented", "names found on no page", actorCounts.countInvented(), 0, "")
                .atMost(
                        "contradictions",
                        "people with two keys, two seats or two simultaneous votes",
                        actorCounts.countContradictions(),
                        0,
                        "");
    }

    private static void print(String what, List<String> found) {
        found.stream().limit(MAX_PRINTED).forEach(finding -> System.out.println("  " + what + ": " + finding));
    }

    /**
     * Waits until published records are consumed and bills followed: the same count for ten seconds, none outstanding.
     */
    private static void awaitQuiet(ActorCounts actorCounts) {
        var seen = new long[] {-1, 0};
        new Await(TIMEOUT, "the analysis to identify who is named", POLL_INTERVAL).untilTrue(() -> {
            var now = actorCounts.deeds();
            seen[1] = now == seen[0] && actorCounts.countPendingChanges() == 0 ? seen[1] + 1 : 0;
            seen[0] = now;
            return seen[1] >= 20;
        });
    }
}
