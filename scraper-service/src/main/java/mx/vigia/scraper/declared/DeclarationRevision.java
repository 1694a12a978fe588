package mx.vigia.scraper.declared;

import io.quarkus.qute.TemplateData;
import java.time.Instant;
import java.util.UUID;

/**
 * What somebody did with a declared source, and what it said from then on.
 *
 * @param number counted from 1 for each source
 * @param author an opaque subject
 * @param restores the earlier revision it brings back, 0 where it brings back none
 */
@TemplateData
public record DeclarationRevision(
        String site, int number, Act act, String yaml, UUID author, int restores, Instant at) {
    /** What was done. */
    public enum Act {
        PUBLISHED,
        WITHDRAWN
    }

    /** The key of the word for what was done. */
    public String actKey() {
        return "declared.act." + (restores > 0 ? "restored" : act.name().toLowerCase(java.util.Locale.ROOT));
    }
}
