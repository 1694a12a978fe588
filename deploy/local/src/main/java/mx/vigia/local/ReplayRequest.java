package mx.vigia.local;

import java.nio.file.Path;
import java.util.List;
import mx.vigia.local.stack.DataFolder;

/**
 * Which pages are replayed, and where.
 *
 * @param directory the folder with recorded pages; none where the archive is read again
 * @param keepsData whether a data folder was named; otherwise a house started for the while leaves nothing
 * @param port the front door of a house started for the while; 0 for any free one
 * @param site whose readers; empty for the first site the scraper knows
 * @param alert whether anybody is told
 * @param archive whether all that was ever kept of the site is read again
 * @param publish whether what differs from what is held is published; of a folder everything is
 * @param whole whether all that the archive ever said is published, one page after the other, for a house that lost what it had published
 * @param asTheyStand rows of the archive's manifest whose pages are not doubted
 */
record ReplayRequest(
        Path checkout,
        Path directory,
        DataFolder data,
        boolean keepsData,
        int port,
        String site,
        boolean alert,
        boolean archive,
        boolean publish,
        boolean whole,
        List<Long> asTheyStand) {

    static ReplayRequest of(List<String> arguments) {
        return new ReplayArguments(arguments).parse();
    }
}
