package mx.vigia.local;

import java.nio.file.Path;
import java.util.List;
import mx.vigia.local.stack.DataFolder;

/**
 * Which pages are replayed, and where.
 *
 * @param keepsData whether a data folder was named; otherwise a temporary stack leaves nothing
 * @param port the public port of a temporary stack; 0 for any free one
 * @param site whose readers; empty for the first site the scraper knows
 * @param alert whether alerts are sent
 */
record ReplayRequest(
        Path checkout, DataFolder data, boolean keepsData, int port, String site, boolean alert, Pages pages) {

    static ReplayRequest of(List<String> arguments) {
        return new ReplayArguments(arguments).parse();
    }

    /** The pages that are read again. */
    sealed interface Pages {}

    /** A folder of recorded pages. */
    record Folder(Path directory) implements Pages {}

    /**
     * Everything ever archived of the site.
     *
     * @param publish whether what differs from the stored state is published; of a folder everything is
     * @param whole whether everything the archive ever said is published, page by page, for a stack that lost its
     *     published data
     * @param asTheyStand rows of the archive's manifest whose pages are not doubted
     */
    record Archive(boolean publish, boolean whole, List<Long> asTheyStand) implements Pages {}
}
