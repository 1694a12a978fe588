package mx.vigia.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mx.vigia.bench.driver.Driver;
import mx.vigia.bench.driver.Figures;
import mx.vigia.bench.driver.RunArguments;
import mx.vigia.bench.stack.Filling;
import mx.vigia.bench.stack.OwnStack;

/** A first round of a site with years of bills: how soon all can be found, and whether any alert is sent. */
final class Historic implements Driver {

    private static final int BATCH_SIZE = 2_000;
    private static final double MAX_SECONDS = 120;

    @Override
    public String name() {
        return "historic";
    }

    @Override
    public String description() {
        return "seconds until the historic bills of a first round are found, without a pause between pages (--bills 10000)";
    }

    @Override
    public Duration timeLimit() {
        return Duration.ofMinutes(40);
    }

    @Override
    public Figures measure(RunArguments arguments) {
        try (var stack = OwnStack.openUnread(arguments, "off", Map.of("VIGIA_FETCHING_PAUSE", "PT0S"))) {
            publish(stack, arguments.number("bills", 10_000));
            var truth = stack.gazette().truth();
            var letters = stack.tray().all().size();
            System.out.println("The pretend gazette holds " + truth.size() + " bills; the pause between pages is 0 …");
            var load = Load.sample(stack.stack().services());
            var begun = Instant.now();
            var filling = new Filling(stack, truth, stack.scraper().order());
            var filled = filling.awaitFilled(begun);
            var busy = load.sinceThen();
            Filling.name("never found", filled.missing());
            var ended = filling.findEndedRound(begun);
            var round = Duration.between(begun, Instant.now()).toMillis() / 1000.0;
            return figures(truth, filled, ended, round)
                    .addNote("cpu", "processor time of the three services until all was found", busy, " s")
                    .atMost("letters", "letters written", stack.tray().all().size() - letters, 0, "");
        }
    }

    private Figures figures(List<JsonNode> truth, Filling.Filled filled, Optional<JsonNode> ended, double round) {
        var found = truth.size() - filled.missing().size();
        return new Figures(name())
                .addNote("bills", "bills", truth.size(), "")
                .atMost("missing", "never found", filled.missing().size(), 0, "")
                .atMost(
                        "found",
                        "from the start of the round to the last found by search",
                        filled.seconds(),
                        MAX_SECONDS,
                        " s")
                .addNote("perSecond", "found per second, on average", Math.round(found / filled.seconds()), "")
                .addNote(
                        "pages",
                        "pages read",
                        ended.map(it -> it.path("pages").asInt()).orElse(-1),
                        "")
                .addNote(
                        "ending",
                        "the round ended",
                        ended.map(it -> it.path("ending").asText()).orElse("not in time"),
                        "")
                .addNote("round", "until the round had read every page, full texts too", round, " s");
    }

    private static void publish(OwnStack stack, int bills) {
        for (int left = bills; left > 0; left -= BATCH_SIZE) {
            stack.gazette().act("publish", Map.of("n", Integer.toString(Math.min(left, BATCH_SIZE))));
        }
    }
}
