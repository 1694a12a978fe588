package mx.vigia.local.faults;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import mx.vigia.local.visit.Archive;
import mx.vigia.local.visit.Lookout;
import mx.vigia.local.visit.PostBox;
import mx.vigia.local.visit.StageDoor;
import mx.vigia.local.visit.Visitor;
import mx.vigia.local.visit.Waiting;

/**
 * Makes one mishap after the other happen to the sites of a house, and judges what comes of each.
 *
 * @param visitor somebody who may start rounds
 * @param scraper the process that reads the sites, and how much memory it holds
 */
public record Sweep(Visitor visitor, Supplier<Scraper> scraper) {

    /** The process that reads the sites. */
    public record Scraper(long pid, double megabytes) {}

    /** How long a house is to wait that is here to be maltreated: all it waits for, in seconds instead of minutes. */
    public static final Map<String, String> IMPATIENT = Map.ofEntries(
            Map.entry("VIGIA_FETCHING_CONNECT", "PT1S"),
            Map.entry("VIGIA_FETCHING_HEADERS", "PT1S"),
            Map.entry("VIGIA_FETCHING_IDLE", "PT1S"),
            Map.entry("VIGIA_FETCHING_LONGEST", "PT4S"),
            Map.entry("VIGIA_FETCHING_ATTEMPTS", "2"),
            Map.entry("VIGIA_FETCHING_BACK_OFF", "PT0.1S"),
            Map.entry("VIGIA_FETCHING_LONGEST_WAIT", "PT0.3S"),
            Map.entry("VIGIA_FETCHING_REFUSAL_WAIT", "PT0.5S"),
            Map.entry("VIGIA_FETCHING_LONGEST_REST", "PT1S"),
            Map.entry("VIGIA_FETCHING_FORGIVE_AFTER", "PT0.5S"),
            Map.entry("VIGIA_FETCHING_ROBOTS_FRESH", "PT0.1S"),
            Map.entry("VIGIA_FETCHING_ROBOTS_AGAIN", "PT0.1S"));

    private static final String SOUND = "new|same|partial|capped|empty-as-expected";
    private static final Duration RECOVERY = Duration.ofSeconds(30);
    private static final double MOST_GROWTH_MB = 60;
    private static final double MOST_SECONDS_ELSEWHERE = 10;

    /** Something new is published, the mishap happens, a round is made, the site is well again, and another round is made. */
    public Finding tryOut(Mishap mishap, Place place, List<Place> others) {
        var stage = new StageDoor(visitor);
        var before = Before.of(this);
        var bill = stage.act("publish-next", Map.of("topic", "cybersecurity")).getLast();
        var elsewhere = others.stream().findFirst().map(this::timed);
        stage.goWrong(place.host(), mishap.fault());
        var begun = Instant.now();
        var round = Lookout.at(visitor, place.site()).round();
        var took = Duration.between(begun, Instant.now()).toMillis() / 1000.0;
        var wrong = new ArrayList<String>();
        judge(mishap, round, before, wrong);
        stage.mend(place.host());
        recover(place, bill, wrong);
        elsewhere
                .map(CompletableFuture::join)
                .filter(seconds -> seconds > MOST_SECONDS_ELSEWHERE)
                .ifPresent(seconds -> wrong.add("a round elsewhere took %.1f s".formatted(seconds)));
        return new Finding(mishap, place.site(), ending(round), took, wrong);
    }

    /** A pretend site: its name and one of its hosts. */
    public record Place(String site, String host) {}

    private record Before(long bills, int letters, Scraper scraper) {
        static Before of(Sweep sweep) {
            return new Before(
                    new Archive(sweep.visitor).count(),
                    new PostBox(sweep.visitor).all().size(),
                    sweep.scraper.get());
        }
    }

    private void judge(Mishap mishap, JsonNode round, Before before, List<String> wrong) {
        if (!ending(round).matches(mishap.endings())) {
            wrong.add("ended %s, not %s: %s".formatted(ending(round), mishap.endings(), shortened(round)));
        }
        if (!mishap.tells() && round.path("published").asInt() > 0) {
            wrong.add(round.path("published").asInt() + " items were told of a page that is not to be believed");
        }
        if (!mishap.tells() && new PostBox(visitor).all().size() > before.letters()) {
            wrong.add("a letter was written");
        }
        if (new Archive(visitor).count() < before.bills()) {
            wrong.add("a bill was lost");
        }
        var now = scraper.get();
        if (now.pid() != before.scraper().pid()) {
            wrong.add("the scraper died");
        } else if (now.megabytes() > before.scraper().megabytes() + MOST_GROWTH_MB) {
            wrong.add("memory grew from %.0f to %.0f MB"
                    .formatted(before.scraper().megabytes(), now.megabytes()));
        }
    }

    private void recover(Place place, JsonNode bill, List<String> wrong) {
        var title = bill.path("title").asText();
        try {
            new Waiting(RECOVERY, "a sound round of " + place.site(), Duration.ofMillis(300))
                    .untilTrue(() ->
                            ending(Lookout.at(visitor, place.site()).round()).matches(SOUND));
            new Waiting(RECOVERY, "the bill '" + title + "' to be found")
                    .until(() -> new Archive(visitor).titled(title));
        } catch (IllegalStateException inVain) {
            wrong.add("did not recover: " + inVain.getMessage());
        }
    }

    private CompletableFuture<Double> timed(Place other) {
        return CompletableFuture.supplyAsync(() -> {
            var begun = Instant.now();
            Lookout.at(visitor, other.site()).silentRound();
            return Duration.between(begun, Instant.now()).toMillis() / 1000.0;
        });
    }

    private static String ending(JsonNode round) {
        return Optional.of(round.path("ending").asText())
                .filter(word -> !word.isEmpty())
                .orElse(round.path("state").asText());
    }

    private static String shortened(JsonNode round) {
        var problems = round.path("problems").toString();
        return problems.length() <= 300 ? problems : problems.substring(0, 300) + "…";
    }
}
