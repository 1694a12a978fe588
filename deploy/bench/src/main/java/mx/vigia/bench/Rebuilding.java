package mx.vigia.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import mx.vigia.local.Loss;
import mx.vigia.local.Untaken;
import mx.vigia.local.pretend.PretendSites;
import mx.vigia.local.visit.Lookout;
import mx.vigia.local.visit.Understanding;
import mx.vigia.local.visit.Visitor;

/** Whether a house that lost what it understood comes to the same state hash again: out of the topics, and out of its archive alone. */
final class Rebuilding implements Driver {

    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final String WHOLE = "{\"publish\":true,\"whole\":true}";

    /** All but the one whose site is dormant. */
    private static final List<String> SITES = PretendSites.VISITED.stream()
            .filter(site -> !site.equals("mx.segob.sil"))
            .toList();

    @Override
    public String name() {
        return "replay";
    }

    @Override
    public String what() {
        return "bills that are otherwise after a house lost them and read its topics, or its archive, again (--bills 200)";
    }

    @Override
    public Duration atMost() {
        return Duration.ofMinutes(40);
    }

    /** What a house understood: its state, and the hash of each bill by its id. */
    private record Understood(JsonNode state, Map<String, String> bills) {

        static Understood of(OwnHouse house) {
            var ports = house.stack().options().ports();
            var told = new Understanding(Visitor.at("http://127.0.0.1:" + ports.analysis(), PATIENCE));
            try (var untaken = new Untaken("127.0.0.1:" + ports.kafka())) {
                return new Understood(told.settled(untaken::count, PATIENCE), told.bills());
            }
        }

        String hash() {
            return state.path("hash").asText();
        }

        long count(String of) {
            return state.path("bills").path(of).asLong();
        }

        /** The bills that are not there or are others. */
        List<String> otherwise(Understood now) {
            return bills.keySet().stream()
                    .filter(bill -> !bills.get(bill).equals(now.bills.get(bill)))
                    .toList();
        }
    }

    @Override
    public Figures measure(Wish wish) {
        var house = OwnHouse.open(wish, "off");
        try {
            live(house, wish.number("bills", 200));
            var before = Understood.of(house);
            var figures = tell(before);
            var loss = new Loss(house.stack().options());
            var letters = house.tray().all().size();
            house = house.again("off", Map.of(), () -> {
                loss.ofUnderstanding();
                loss.ofPlaces();
            });
            compare(figures, "topics", house, before, Instant.now());
            house = house.again("off", Map.of(), () -> {
                loss.ofUnderstanding();
                loss.ofSightings();
            });
            var begun = Instant.now();
            SITES.forEach(site -> replay(loss, site));
            compare(figures, "archive", house, before, begun);
            return figures.say(
                    "letters", "letters written since", house.tray().all().size() - letters, "");
        } finally {
            house.close();
        }
    }

    private Figures tell(Understood before) {
        return new Figures(name())
                .say("hash", "state hash", before.hash(), "")
                .say("bills", "bills", before.count("count"), "")
                .say("steps", "steps", before.count("steps"), "")
                .say("versions", "versions of texts", before.count("versions"), "")
                .say("records", "source records linked to them", before.count("records"), "")
                .say(
                        "proceedings",
                        "votes, meetings and debates",
                        before.state().path("proceedings").path("count").asLong(),
                        "")
                .say(
                        "links",
                        "bills linked to what they name",
                        before.state().path("proceedings").path("links").asLong(),
                        "");
    }

    /** All sites are read; bills are published, and some amended, referred, voted on and printed; and all are read again. */
    private static void live(OwnHouse house, int bills) {
        round(house);
        var published = house.gazette().act("publish", Map.of("n", Integer.toString(bills)));
        round(house);
        for (var bill : published.subList(0, Math.min(published.size(), 20))) {
            var named = Map.of("bill", bill.path("bill").asText());
            house.gazette().act("refer", named);
            house.gazette().act("change-text", named);
            house.gazette().act("vote");
        }
        round(house);
    }

    private static void round(OwnHouse house) {
        var reports = new TreeMap<String, String>();
        SITES.forEach(
                site -> reports.put(site, Lookout.at(house.visitor(), site).orderedSilently()));
        reports.forEach((site, report) -> System.out.printf(
                "%6d read of %s%n",
                Lookout.at(house.visitor(), site).ended(report).path("items").asInt(), site));
    }

    private static void replay(Loss loss, String site) {
        var scraper = Visitor.at("http://127.0.0.1:" + loss.options().ports().scraper(), PATIENCE);
        var replayed =
                scraper.postJson("/api/v1/archive/" + site + "/replay", WHOLE).orComplain();
        System.out.printf(
                "%6d published of %s%n",
                replayed.json().path("replay").path("published").asInt(), site);
    }

    private static void compare(Figures figures, String from, OwnHouse house, Understood before, Instant begun) {
        var after = Understood.of(house);
        var otherwise = before.otherwise(after);
        otherwise.forEach(bill -> System.out.println("otherwise from its " + from + ": " + bill));
        figures.say(from + "Hash", "state hash from its " + from, after.hash(), "")
                .atMost(from + "Otherwise", "bills that are otherwise from its " + from, otherwise.size(), 0, "")
                .atMost(
                        from + "Differs",
                        "state hashes that differ from its " + from,
                        after.hash().equals(before.hash()) ? 0 : 1,
                        0,
                        "")
                .say(
                        from + "Seconds",
                        "understood again from its " + from + " in",
                        Duration.between(begun, Instant.now()).toSeconds(),
                        " s");
    }
}
