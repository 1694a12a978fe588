package mx.vigia.analysis.dossier.manual;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import mx.vigia.analysis.bill.BillField;
import mx.vigia.analysis.bill.ManualEditSignature;
import mx.vigia.analysis.bill.StatedFields;
import org.jspecify.annotations.Nullable;

/**
 * A manual edit of a bill, active or not.
 *
 * @param field of a correction; else null
 * @param said what was added, or the corrected value of the field
 * @param base of a correction, what the sources stated when it was made or confirmed; else null
 * @param says of a correction, what the sources state now; else null
 * @param conflict since when the sources' statement has differed from before, or null
 * @param topic of a judgement, the id of the topic, and {@code about} whether the bill is about it; else null
 * @param closing null while the edit is active
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ManualEdit(
        ManualEditSignature signature,
        UUID dossier,
        ManualEditKind sort,
        @Nullable BillField field,
        @Nullable StatedFields said,
        @Nullable StatedFields base,
        @Nullable StatedFields says,
        @Nullable Instant conflict,
        @Nullable String topic,
        @Nullable Boolean about,
        @Nullable EditEnd closing) {
    /** Whether the bill is folded with it. */
    public boolean inForce() {
        return closing == null;
    }

    /** Whether a person has to decide between it and the sources. */
    public boolean contested() {
        return inForce() && conflict != null;
    }
}
