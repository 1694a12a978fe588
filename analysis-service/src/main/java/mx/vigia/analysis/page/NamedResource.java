package mx.vigia.analysis.page;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import mx.vigia.platform.web.Problem;

/** The thing that an address names. */
public final class NamedResource {
    private NamedResource() {}

    /** The thing, or 404 with these words: whatever is not the id of one names none. */
    public static <T> T of(String id, Function<UUID, Optional<T>> withId, String unknown) {
        return parseUuid(id)
                .flatMap(withId)
                .orElseThrow(() -> Problem.notFound(unknown).raised());
    }

    /** The id, if it is one. */
    public static Optional<UUID> parseUuid(String id) {
        try {
            return Optional.of(UUID.fromString(id));
        } catch (IllegalArgumentException other) {
            return Optional.empty();
        }
    }
}
