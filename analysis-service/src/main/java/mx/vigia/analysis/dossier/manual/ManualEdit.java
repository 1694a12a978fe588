package mx.vigia.analysis.dossier.manual;

import java.time.Instant;
import java.util.UUID;
import mx.vigia.analysis.bill.ManualEditSignature;
import mx.vigia.analysis.bill.ManualStatement;
import mx.vigia.analysis.bill.ManualStatement.Added;
import mx.vigia.analysis.bill.ManualStatement.Corrected;
import mx.vigia.analysis.bill.ManualStatement.Judged;
import mx.vigia.analysis.bill.StatedFields;
import org.jspecify.annotations.Nullable;

/**
 * A manual edit of a bill, active or not.
 *
 * @param conflict since when the sources' statement has differed from before; null where it does not
 * @param closing null while the edit is active
 */
public record ManualEdit(
        ManualStatement statement,
        UUID dossier,
        ManualEditKind sort,
        @Nullable Instant conflict,
        @Nullable EditEnd closing) {
    public ManualEditSignature signature() {
        return statement.signature();
    }

    /** Returns what was added, or the corrected value of the field. */
    public StatedFields statedFields() {
        return statedFields(statement);
    }

    static StatedFields statedFields(ManualStatement statement) {
        return switch (statement) {
            case Added added -> added.said();
            case Corrected set -> set.value();
            case Judged judged -> StatedFields.empty();
        };
    }

    /** Whether the bill is folded with it. */
    public boolean inForce() {
        return closing == null;
    }

    /** Whether a person has to decide between it and the sources. */
    public boolean contested() {
        return inForce() && conflict != null;
    }
}
