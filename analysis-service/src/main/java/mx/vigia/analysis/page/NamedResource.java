package mx.vigia.analysis.page;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import mx.vigia.platform.web.Problem;

/** Finds the resource an address names. */
public final class NamedResource {
    private NamedResource() {}

    /** Returns the resource, or responds 404 with these words, also for anything that is not an id. */
    public static <T> T of(String id, Function<UUID, Optional<T>> withId, String unknown) {
        return parseUuid(id)
                .flatMap(withId)
                .orElseThrow(() -> Problem.notFound(unknown).raised());
    }

    /** Returns the id, if it is one. */
    public static Optional<UUID> parseUuid(String id) {
        try {
            return Optional.of(UUID.fromString(id));
        } catch (IllegalArgumentException other) {
            return Optional.empty();
        }
    }
}
