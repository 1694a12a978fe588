package mx.vigia.scraper.replay;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A replay of a site's archive: how far it is, and what came of it.
 *
 * @param upTo the last row of the manifest it reads
 * @param at the last row it has read
 * @param unread pages today's readers cannot read
 * @param removed pages whose bytes retention removed
 * @param doubted pages that a round would doubt, such as one that shows less than half of its items; nothing of them is taken
 * @param fresh records nobody knew
 * @param newer records of which something was said since the pages came that were read; they are left as they are
 * @param withheld records of which their page says what it cannot mean, such as 31 February, and all that differs of a page that is
 *     suspect as a whole, which is named with the unread ones; they are left as they are
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ReplayState(
        UUID id,
        String site,
        long upTo,
        long at,
        int pages,
        int items,
        int unread,
        int removed,
        int doubted,
        int fresh,
        int changed,
        int gone,
        int newer,
        int withheld,
        int published,
        Instant beganAt,
        @Nullable Instant endedAt) {}
