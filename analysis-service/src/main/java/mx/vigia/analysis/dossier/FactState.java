package mx.vigia.analysis.dossier;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import mx.vigia.analysis.bill.Referral;
import mx.vigia.analysis.bill.Step;
import mx.vigia.analysis.stage.Stage;

/** What a fact is about on one side of the change; everything that does not speak of the change is null. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FactState(
        String title, Stage stage, List<Referral> committees, Step step, String textSha256, Integer textLength) {
    /** The side of a change that was not there. */
    public static final FactState NOTHING = new FactState(null, null, null, null, null, null);
}
