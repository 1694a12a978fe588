package mx.vigia.analysis.web.editing;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.UUID;
import mx.vigia.analysis.bill.BillField;
import mx.vigia.analysis.bill.ManualEditSignature;
import mx.vigia.analysis.bill.ManualStatement.Corrected;
import mx.vigia.analysis.bill.ManualStatement.Judged;
import mx.vigia.analysis.bill.StatedFields;
import mx.vigia.analysis.dossier.manual.EditEnd;
import mx.vigia.analysis.dossier.manual.ManualEdit;
import mx.vigia.analysis.dossier.manual.ManualEditKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A manual edit as programs read it; what its kind does not have is left out. */
@Schema(name = "ManualEdit")
@JsonInclude(JsonInclude.Include.NON_NULL)
record ManualEditResponse(
        ManualEditSignature signature,
        UUID dossier,
        ManualEditKind sort,
        @Nullable StatedFields said,
        @JsonUnwrapped @Nullable Correction correction,
        @JsonUnwrapped @Nullable Judgement judgement,
        @Nullable EditEnd closing) {

    /** The part of a correction: what the sources stated then and state now, and since when they differ. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Correction(
            @Nullable BillField field,
            @Nullable StatedFields base,
            @Nullable StatedFields says,
            @Nullable Instant conflict) {}

    /** The part of a judgement on a topic. */
    record Judgement(@Nullable String topic, @Nullable Boolean about) {}

    static ManualEditResponse of(ManualEdit edit) {
        return new ManualEditResponse(
                edit.signature(),
                edit.dossier(),
                edit.sort(),
                edit.statedFields(),
                edit.statement() instanceof Corrected set
                        ? new Correction(set.field(), set.base(), set.says(), edit.conflict())
                        : null,
                edit.statement() instanceof Judged judged ? new Judgement(judged.topic(), judged.about()) : null,
                edit.closing());
    }
}
