package mx.vigia.analysis.dossier;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import mx.vigia.analysis.bill.Field;
import mx.vigia.analysis.bill.Referral;
import mx.vigia.analysis.bill.Step;
import mx.vigia.analysis.proceeding.MeetingTold;
import mx.vigia.analysis.proceeding.VoteTold;
import mx.vigia.analysis.stage.Stage;

/** What a fact is about on one side of the change; everything that does not speak of the change is null. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FactState(
        String title,
        Stage stage,
        List<Referral> committees,
        Step step,
        String textSha256,
        Integer textLength,
        VoteTold vote,
        MeetingTold meeting,
        CorrectionTold correction) {
    FactState(String title, Stage stage, List<Referral> committees, Step step, String textSha256, Integer textLength) {
        this(title, stage, committees, step, textSha256, textLength, null, null, null);
    }

    /** One side of a change that is a vote. */
    public static FactState of(VoteTold vote) {
        return new FactState(null, null, null, null, null, null, vote, null, null);
    }

    /** One side of a change that is a meeting. */
    public static FactState of(MeetingTold meeting) {
        return new FactState(null, null, null, null, null, null, null, meeting, null);
    }

    /** One side of a correction by hand: the field, and the stage where that is another. */
    static FactState corrected(Field field, Dossier bill, Dossier other) {
        return new FactState(
                field == Field.TITLE ? bill.title() : null,
                bill.stage() == other.stage() ? null : bill.stage(),
                null,
                null,
                null,
                null,
                null,
                null,
                CorrectionTold.of(field, AsSaid.of(bill), AsSaid.of(other)));
    }

    static FactState of(Dossier dossier) {
        boolean text = dossier.text().known();
        return new FactState(
                dossier.title(),
                dossier.stage(),
                dossier.committees(),
                null,
                text ? dossier.text().sha256() : null,
                text ? dossier.text().content().length() : null);
    }

    FactState onlyTitleAndStage() {
        return new FactState(title, stage, null, null, null, null);
    }

    FactState onlyWording(boolean withTitle, boolean withText) {
        return new FactState(
                withTitle ? title : null, null, null, null, withText ? textSha256 : null, withText ? textLength : null);
    }
}
