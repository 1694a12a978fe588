package mx.vigia.local.recorrido;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;

/** What there is to see at a stop just now; a stop that waits asks the browser to look again in two seconds. */
record Sight(Guide guide, AtomicReference<Tour> tour) {

    Map<String, Object> at(Stop stop) {
        look();
        var now = tour.get();
        var seen = new HashMap<String, Object>(Map.of("stops", Stop.values(), "stop", stop, "tour", now));
        seen.put("waiting", false);
        switch (stop) {
            case APPEARS -> seen.put("waiting", now.isPublished() && !now.isFound());
            case WHY -> seen.put("topics", topics(now));
            case LETTER -> letters(seen, now, now.published());
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
                            now.found(bill.path("id").asText(), guide.clock().instant())));
        }
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
        var letters = now.isFound() ? guide.letters(now, since) : List.of();
        seen.put("letters", letters);
        seen.put("waiting", now.isPublished() && letters.isEmpty());
    }

    private void change(Map<String, Object> seen, Tour now) {
        letters(seen, now, now.changed());
        seen.put("waiting", now.isChanged() && ((List<?>) seen.get("letters")).isEmpty());
    }

    /** Waits for a round that failed while the gazette is silent, and for one that succeeded once it speaks. */
    private void silence(Map<String, Object> seen, Tour now) {
        var since = now.isSpeaking() ? now.speaking() : now.silent();
        var hoped = now.isSpeaking() ? "succeeded" : "failed";
        var told = now.isSilent() && guide.rounds().endedSince(since, hoped);
        seen.put("waiting", now.isSilent() && !told);
    }
}
