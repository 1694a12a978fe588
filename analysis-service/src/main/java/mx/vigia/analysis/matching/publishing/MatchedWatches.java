package mx.vigia.analysis.matching.publishing;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.github.luben.zstd.Zstd;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mx.vigia.analysis.matching.Match;
import mx.vigia.analysis.matching.MatchChange;
import mx.vigia.analysis.matching.MatchReason;
import mx.vigia.platform.text.Json;

/**
 * The watches that a fact concerns, and why, as events and rows have them: hundreds of watches rest on the same words of a bill, so that each reason
 * stands once and watches refer to it by its place. It is written once, for the row and for the event.
 */
final class MatchedWatches {
    /** The quickest: it comes to a fifth of its length, and more pains take a twentieth off that. */
    private static final int COMPRESSION_LEVEL = 1;

    private final StoredWatches said;
    private volatile byte[] written;
    private volatile byte[] kept;

    /** What is written of them. */
    private record StoredWatches(
            @JsonInclude(JsonInclude.Include.NON_EMPTY) List<MatchReason> reasons, List<MatchedWatchData> watches) {
        private StoredWatches {
            reasons = reasons == null ? List.of() : List.copyOf(reasons);
            watches = List.copyOf(watches);
        }
    }

    private MatchedWatches(StoredWatches said) {
        this.said = said;
    }

    static MatchedWatches of(List<Match> matches) {
        ReasonIndex places = new ReasonIndex();
        List<MatchedWatchData> watches = new ArrayList<>(matches.size());
        for (Match match : matches) {
            watches.add(
                    new MatchedWatchData(match.watch(), match.revision(), places.of(match.reasons()), match.turn()));
        }
        return new MatchedWatches(new StoredWatches(places.all(), watches));
    }

    boolean isEmpty() {
        return said.watches().isEmpty();
    }

    /** The watches that certainly hear of it: of those that it answers no more we do not know. */
    Set<UUID> certainWatches() {
        return said.watches().stream()
                .filter(watch -> watch.turn() != MatchChange.NO_LONGER)
                .map(MatchedWatchData::watch)
                .collect(Collectors.toSet());
    }

    /** The matches as they were. */
    List<Match> matches() {
        return said.watches().stream().map(watch -> watch.match(said.reasons())).toList();
    }

    /** The same without these watches. */
    MatchedWatches without(Set<UUID> watches) {
        return watches.isEmpty()
                ? this
                : of(matches().stream()
                        .filter(match -> !watches.contains(match.watch()))
                        .toList());
    }

    /** So many of them at a time, each time with the reasons of these; those of nobody are one part all the same. */
    List<MatchedWatches> parts(int most) {
        if (said.watches().size() <= most) {
            return List.of(this);
        }
        List<Match> all = matches();
        return Stream.iterate(0, from -> from < all.size(), from -> from + most)
                .map(from -> of(all.subList(from, Math.min(all.size(), from + most))))
                .toList();
    }

    /** {@code {"reasons": […], "watches": […]}} in UTF-8, without the first where there are none. */
    byte[] toJson() {
        byte[] known = written;
        if (known == null) {
            known = Json.bytes(said);
            written = known;
        }
        return known;
    }

    /** As a row keeps it: the JSON, packed by zstd. */
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

    /** From the JSON; what else stands in the object is left alone. */
    static MatchedWatches read(byte[] json) {
        return new MatchedWatches(Json.read(new String(json, StandardCharsets.UTF_8), StoredWatches.class));
    }
}
