package mx.vigia.analysis.bill.proceeding;

import java.util.Comparator;
import mx.vigia.analysis.bill.Provenance;
import mx.vigia.platform.text.Json;

/** The latest statement of one page about a proceeding; {@code said} holds its fields as JSON. */
public record ProceedingPageStatement(long revision, String said, Provenance provenance) {
    /** Orders statements by time, newest first. */
    public static final Comparator<ProceedingPageStatement> NEWEST_FIRST =
            Comparator.comparingLong(ProceedingPageStatement::revision).reversed();

    /** Returns the statement parsed as a record of this type. */
    public <T> T readAs(Class<T> type) {
        return Json.read(said, type);
    }
}
