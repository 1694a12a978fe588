package mx.vigia.local.tour;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import mx.vigia.local.client.TrayClient.Letter;

/** What a stop shows right now, and whether there is something to wait for. */
record TourStopView(Guide guide, AtomicReference<Tour> tour) {
    private static final int MAX_ITEMS = 6;

    Map<String, Object> at(Stop stop) {
        look();
        var now = tour.get();
        var seen = new HashMap<String, Object>(Map.of("stops", Stop.values(), "stop", stop, "tour", now));
        seen.put("waiting", false);
        switch (stop) {
            case APPEARS -> appears(seen, now);
            case WHY -> seen.put("topics", topics(now));
            case LETTER -> letters(seen, now, now.bill().published());
            case CHANGE -> change(seen, now);
            case SILENCE -> silence(seen, now);
        }
        return seen;
    }

    private void look() {
        var now = tour.get();
        if (now.isPublished() && !now.isFound()) {
            guide.known(now)
                    .ifPresent(bill -> tour.compareAndSet(
                            now,
                            now.found(
                                    bill.path("id").asText(),
                                    Instant.parse(bill.path("firstSeen").asText()))));
        }
    }

    /** Shows the button only after the first round, during which a bill would cause no alert. */
    private void appears(Map<String, Object> seen, Tour now) {
        var early = !now.isPublished() && !guide.rounds().isFirstRoundOver();
        seen.put("early", early);
        seen.put("waiting", early || (now.isPublished() && !now.isFound()));
    }

    private List<Topic> topics(Tour now) {
        if (!now.isFound()) {
            return List.of();
        }
        var tags = guide.archive().bill(now.id()).path("tags");
        return guide.known(now).stream()
                .flatMap(bill -> bill.path("topics").valueStream())
                .map(topic -> Topic.of(topic, tags))
                .toList();
    }

    private void letters(Map<String, Object> seen, Tour now, Instant since) {
        List<Letter> letters = now.isFound() ? guide.letters(now, since) : List.of();
        seen.put("letters", letters.stream().limit(MAX_ITEMS).toList());
        seen.put(
                "took",
                letters.isEmpty()
                        ? ""
                        : Tour.secondsBetween(since, letters.getLast().receivedAt()));
        seen.put("waiting", now.isPublished() && letters.isEmpty());
    }

    private void change(Map<String, Object> seen, Tour now) {
        letters(seen, now, now.changed());
        seen.put("waiting", now.isChanged() && ((List<?>) seen.get("letters")).isEmpty());
    }

    /** Waits for a failed round while the gazette is silent, and for a successful one once it answers. */
    private void silence(Map<String, Object> seen, Tour now) {
        var since = now.isSpeaking() ? now.speaking() : now.silent();
        var hoped = now.isSpeaking() ? "succeeded" : "failed";
        var given = now.isSilent() && guide.rounds().hasEndedSince(since, hoped);
        seen.put("waiting", now.isSilent() && !given);
    }
}
