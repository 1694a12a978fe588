package mx.vigia.analysis.matching.publishing;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.github.luben.zstd.Zstd;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mx.vigia.analysis.matching.Match;
import mx.vigia.analysis.matching.MatchChange;
import mx.vigia.analysis.matching.MatchReason;
import mx.vigia.platform.text.Json;
import mx.vigia.platform.text.OrEmpty;
import org.jspecify.annotations.Nullable;

/**
 * The watches a fact concerns, and why, in the form of events and rows: hundreds of watches share the same words of a
 * bill, so each reason is listed once and watches refer to it by index. It is serialized once, for the row and for the
 * event.
 */
final class MatchedWatches {
    /** The fastest level: compresses to a fifth; higher levels gain only a twentieth of that. */
    private static final int COMPRESSION_LEVEL = 1;

    private final StoredWatches storedWatches;
    private volatile byte[] written;
    private volatile byte[] kept;

    /** The stored form. */
    private record StoredWatches(
            @JsonInclude(JsonInclude.Include.NON_EMPTY) List<MatchReason> reasons,
            List<MatchedWatchData> watches,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) List<AlreadyTold> alreadyTold) {
        private StoredWatches {
            reasons = OrEmpty.list(reasons);
            watches = List.copyOf(watches);
            alreadyTold = OrEmpty.list(alreadyTold);
        }
    }

    /** A watch that is not alerted, because another fact announced the same to it. */
    private record AlreadyTold(
            UUID watch,
            UUID fact,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            AddedPart adds) {}

    private MatchedWatches(StoredWatches storedWatches) {
        this.storedWatches = storedWatches;
    }

    static MatchedWatches of(List<Match> matches) {
        return of(matches, List.of());
    }

    private static MatchedWatches of(List<Match> matches, List<AlreadyTold> alreadyTold) {
        ReasonIndex places = new ReasonIndex();
        List<MatchedWatchData> watches = new ArrayList<>(matches.size());
        for (Match match : matches) {
            watches.add(
                    new MatchedWatchData(match.watch(), match.revision(), places.of(match.reasons()), match.turn()));
        }
        return new MatchedWatches(new StoredWatches(places.all(), watches, alreadyTold));
    }

    boolean isEmpty() {
        return storedWatches.watches().isEmpty();
    }

    /** Returns the watches that are certainly notified; for those the bill no longer matches this is unknown. */
    Set<UUID> certainWatches() {
        return storedWatches.watches().stream()
                .filter(watch -> watch.turn() != MatchChange.NO_LONGER)
                .map(MatchedWatchData::watch)
                .collect(Collectors.toSet());
    }

    /** Returns the watches to which another fact announced the same, and this one adds something. */
    Set<UUID> watchesAddedTo() {
        return storedWatches.alreadyTold().stream()
                .filter(told -> told.adds() != null)
                .map(AlreadyTold::watch)
                .collect(Collectors.toSet());
    }

    /** Returns the original matches. */
    List<Match> matches() {
        return storedWatches.watches().stream()
                .map(watch -> watch.match(storedWatches.reasons()))
                .toList();
    }

    /**
     * Returns the watches without these, which are remembered with the fact that announced the same to each, and with
     * what is added to that.
     */
    MatchedWatches without(Map<UUID, UUID> factsByWatch, Map<UUID, AddedPart> added) {
        List<AlreadyTold> repeated = matches().stream()
                .filter(match -> factsByWatch.containsKey(match.watch()))
                .map(match -> new AlreadyTold(match.watch(), factsByWatch.get(match.watch()), added.get(match.watch())))
                .toList();
        return repeated.isEmpty()
                ? this
                : of(
                        matches().stream()
                                .filter(match -> !factsByWatch.containsKey(match.watch()))
                                .toList(),
                        Stream.concat(storedWatches.alreadyTold().stream(), repeated.stream())
                                .toList());
    }

    /** Returns only the watches to which another fact announced the same; none is alerted. */
    MatchedWatches onlyAlreadyTold() {
        return of(List.of(), storedWatches.alreadyTold());
    }

    /** Returns parts of at most this many watches, each with their reasons; one part if there are no watches. */
    List<MatchedWatches> parts(int max) {
        if (storedWatches.watches().size() <= max) {
            return List.of(this);
        }
        List<Match> all = matches();
        return Stream.iterate(0, from -> from < all.size(), from -> from + max)
                .map(from -> of(all.subList(from, Math.min(all.size(), from + max)), storedWatches.alreadyTold()))
                .toList();
    }

    /** Returns {@code {"reasons": […], "watches": […]}} in UTF-8, without the first if there are none. */
    byte[] toJson() {
        byte[] known = written;
        if (known == null) {
            known = Json.bytes(storedWatches);
            written = known;
        }
        return known;
    }

    /** Returns the stored form: the JSON, compressed by zstd. */
    byte[] toCompressedJson() {
        byte[] known = kept;
        if (known == null) {
            known = Zstd.compress(toJson(), COMPRESSION_LEVEL);
            kept = known;
        }
        return known;
    }

    static MatchedWatches fromCompressedJson(byte[] kept) {
        return read(Zstd.decompress(kept, Math.toIntExact(Zstd.getFrameContentSize(kept))));
    }

    /** Reads the JSON; unknown members of the object are ignored. */
    static MatchedWatches read(byte[] json) {
        return new MatchedWatches(Json.read(new String(json, StandardCharsets.UTF_8), StoredWatches.class));
    }
}
