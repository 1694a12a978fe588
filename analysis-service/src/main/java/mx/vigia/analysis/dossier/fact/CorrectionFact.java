package mx.vigia.analysis.dossier.fact;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import mx.vigia.analysis.bill.BillField;
import mx.vigia.analysis.bill.ManualEditSignature;
import mx.vigia.analysis.bill.StatedFields;
import mx.vigia.analysis.bill.Step;
import mx.vigia.analysis.dossier.Dossier;
import mx.vigia.platform.i18n.LocalizedName;

/**
 * A correction of a field against what the sources state.
 *
 * @param step of the steps, the one that is meant; else null
 * @param value the corrected value; empty for a step that never happened
 */
public record CorrectionFact(ManualEditSignature signature, BillField field, Step step, StatedFields value) {
    /** Returns the corrected field as the bill has it. */
    public StatedFields about(Dossier bill) {
        return step == null
                ? bill.said().onlyField(field)
                : StatedFields.empty().withSteps(List.of(step));
    }

    /**
     * Returns the fact that a correction was made or taken back, with the facts that announced what is no longer true.
     */
    public static AddressedFact toFact(
            Dossier before, Dossier after, BillField field, ManualEditSignature by, List<UUID> takesBack) {
        FactState.Corrected was = FactState.Corrected.of(field, before, after, List.of());
        FactState.Corrected is = FactState.Corrected.of(field, after, before, takesBack);
        return new AddressedFact(
                new Fact.Corrected(header(after, field.word(), Integer.toString(after.revision()), by), was, is),
                FactAudience.WHO_MATCHES_OR_DID);
    }

    /**
     * Returns the fact that a bill's topics changed because a person changed their rules: one for each such change,
     * whenever and however often it is found.
     *
     * @param change the unique name of the person's change
     * @param names gives the name of the topic of an id
     */
    public static AddressedFact ofTopics(
            Dossier before,
            Dossier after,
            String change,
            ManualEditSignature by,
            Function<String, LocalizedName> names) {
        FactState.Corrected was = FactState.Corrected.ofTopics(before, names);
        FactState.Corrected is = FactState.Corrected.ofTopics(after, names);
        return new AddressedFact(
                new Fact.Corrected(header(after, CorrectionData.TOPICS_FIELD, change, by), was, is),
                FactAudience.WHO_MATCHES_ONLY_NOW);
    }

    private static FactHeader header(Dossier bill, String subject, String which, ManualEditSignature by) {
        String key = String.join("/", bill.id().toString(), FactKind.CORRECTED.word(), subject, which);
        return FactHeader.ofPage(
                FactIdentity.of(FactKind.CORRECTED, bill.id(), bill.revision(), key), null, by.page(), false);
    }
}
