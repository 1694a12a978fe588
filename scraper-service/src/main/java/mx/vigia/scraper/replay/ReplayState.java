package mx.vigia.scraper.replay;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A replay of a site's archive: its progress and results.
 *
 * @param upTo the last row of the manifest it reads
 * @param at the last row it has read
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ReplayState(
        UUID id,
        String site,
        long upTo,
        long at,
        @JsonUnwrapped PageCounts pageCounts,
        @JsonUnwrapped RecordCounts recordCounts,
        Instant beganAt,
        @Nullable Instant endedAt) {

    /**
     * What became of the pages.
     *
     * @param unread pages today's readers cannot read
     * @param removed pages whose bytes retention removed
     * @param doubted pages that a round would doubt, such as one that shows less than half of its items; nothing of
     *     them is used
     */
    public record PageCounts(int pages, int items, int unread, int removed, int doubted) {}

    /**
     * How the records differ.
     *
     * @param fresh records not known before
     * @param newer records with statements later than the pages that were read; they are left unchanged
     * @param withheld records about which their page makes an impossible statement, such as 31 February, and all
     *     differences of a page that is suspect as a whole, which is listed with the unread ones; they are left
     *     unchanged
     */
    public record RecordCounts(int fresh, int changed, int gone, int newer, int withheld, int published) {}
}
