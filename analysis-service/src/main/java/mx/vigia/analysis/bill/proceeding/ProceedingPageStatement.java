package mx.vigia.analysis.bill.proceeding;

import java.util.Comparator;
import mx.vigia.analysis.bill.Provenance;
import mx.vigia.platform.text.Json;

/** The last word of one page about a proceeding; {@code said} holds its fields as JSON. */
public record ProceedingPageStatement(long revision, String said, Provenance provenance) {
    /** What was said last stands first. */
    public static final Comparator<ProceedingPageStatement> NEWEST_FIRST =
            Comparator.comparingLong(ProceedingPageStatement::revision).reversed();

    /** What it says, as a record of this type. */
    public <T> T readAs(Class<T> type) {
        return Json.read(said, type);
    }
}
