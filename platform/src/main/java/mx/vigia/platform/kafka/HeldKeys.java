package mx.vigia.platform.kafka;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The keys that a reader of a compacted topic holds with a value, and since when some of them are not on the topic any
 * more although nobody deleted them: an emptied topic is about to be written again, and until then nothing is
 * forgotten. Changed by one thread, counted by any.
 */
final class HeldKeys {
    private final Set<String> keys = ConcurrentHashMap.newKeySet();
    private final Map<String, Instant> absentSince = new ConcurrentHashMap<>();
    private final Duration grace;

    /** @param grace how long a key may be absent before it counts as deleted */
    HeldKeys(Duration grace) {
        this.grace = grace;
    }

    void record(String key, boolean hasValue) {
        absentSince.remove(key);
        if (hasValue) {
            keys.add(key);
        } else {
            keys.remove(key);
        }
    }

    /** Notes which keys are held, but were not found on the topic. */
    void noteAbsent(Set<String> found, Instant now) {
        for (var key : keys) {
            if (!found.contains(key)) {
                absentSince.putIfAbsent(key, now);
            }
        }
    }

    /** Returns the keys that have been absent for longer than the grace. */
    Set<String> findGone(Instant now) {
        var gone = new HashSet<String>();
        absentSince.forEach((key, since) -> {
            if (now.isAfter(since.plus(grace))) {
                gone.add(key);
            }
        });
        return gone;
    }

    /** Returns how many keys are held that were also found on the topic. */
    int countFound() {
        return keys.size() - absentSince.size();
    }
}
