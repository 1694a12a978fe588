package mx.vigia.analysis.dossier.manual;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import mx.vigia.analysis.bill.BillField;
import mx.vigia.analysis.bill.ManualEditSignature;
import mx.vigia.analysis.bill.StatedFields;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a person did to a bill by hand, in force or not.
 *
 * @param field of a correction; else null
 * @param said what was added, or how the field is to read
 * @param base of a correction, what the sources said when it was made or confirmed; else null
 * @param says of a correction, what the sources say now; else null
 * @param conflict since when the sources say something else than they did, or null
 * @param topic of a judgement, the id of the topic, and {@code about} whether the bill is about it; else null
 * @param closing null while the act is in force
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
