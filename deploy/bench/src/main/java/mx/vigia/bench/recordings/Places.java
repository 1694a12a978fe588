package mx.vigia.bench.recordings;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** All known descriptions of recorded responses, in the order in which they are tried. */
record Places(List<Place> all) {

    private static final String PLACES_RESOURCE = "/recordings/places.tsv";

    Places {
        all = List.copyOf(all);
    }

    static Places known() {
        return new Places(rows(PLACES_RESOURCE).stream().map(Place::of).toList());
    }

    Optional<Place> of(String name) {
        return all.stream().filter(place -> place.isOf(name)).findFirst();
    }

    /** Returns the rows of a table beside this program, without comments. */
    static List<String> rows(String resource) {
        try (var in = Places.class.getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
