package mx.vigia.scraper.declared;

import io.quarkus.qute.TemplateData;
import java.time.Instant;
import java.util.UUID;

/**
 * A change of a declared source, and its text from then on.
 *
 * @param number counted from 1 for each source
 * @param author an opaque subject
 * @param restores the earlier revision it restores, 0 if none
 */
@TemplateData
public record DeclarationRevision(
        String site, int number, Act act, String yaml, UUID author, int restores, Instant at) {
    /** The kind of change. */
    public enum Act {
        PUBLISHED,
        WITHDRAWN
    }

    /** Returns the message key of the kind of change. */
    public String actKey() {
        return "declared.act." + (restores > 0 ? "restored" : act.name().toLowerCase(java.util.Locale.ROOT));
    }
}
