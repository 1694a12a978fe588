package mx.vigia.analysis.dossier;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mx.vigia.analysis.bill.Digest;
import mx.vigia.analysis.bill.Field;
import mx.vigia.analysis.bill.Said;
import mx.vigia.analysis.bill.Signature;
import mx.vigia.analysis.bill.Step;

/**
 * That a field is to read otherwise than the sources have it.
 *
 * @param step of the steps, the one that is meant; else null
 * @param value how the field is to read; of a step that was none, nothing
 */
public record Correction(Signature signature, Field field, Step step, Said value) {
    /** What it is about, as the bill has it. */
    Said about(Dossier bill) {
        return step == null ? AsSaid.of(bill).only(field) : AsSaid.ofStep(List.of(step));
    }

    /** The fact that a field was corrected, or that a correction was taken back, and the facts that told of what is no longer so. */
    static Finding told(Dossier before, Dossier after, Field field, Signature by, List<UUID> takesBack) {
        String key = Stream.of(after.id(), FactKind.CORRECTED.word(), field.word(), after.revision())
                .map(Object::toString)
                .collect(Collectors.joining("/"));
        Fact fact = new Fact(
                Digest.identifier(key),
                FactKind.CORRECTED,
                key,
                after.id(),
                after.revision(),
                FactState.corrected(field, before, after, List.of()),
                FactState.corrected(field, after, before, takesBack),
                null,
                null,
                by.at(),
                by.page(),
                null,
                false);
        return new Finding(fact, Audience.WHO_MATCHES_OR_DID);
    }
}
