package mx.vigia.analysis.dossier;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import mx.vigia.analysis.bill.Consultation;
import mx.vigia.analysis.bill.Field;
import mx.vigia.analysis.bill.Referral;
import mx.vigia.analysis.bill.Step;
import mx.vigia.analysis.clock.DeadlineTold;
import mx.vigia.analysis.proceeding.MeetingTold;
import mx.vigia.analysis.proceeding.VoteTold;
import mx.vigia.analysis.stage.Flag;
import mx.vigia.analysis.stage.Outcome;
import mx.vigia.analysis.stage.Stage;

/** What a fact is about on one side of the change; everything that does not speak of the change is null. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FactState(
        String title,
        Stage stage,
        Outcome outcome,
        List<Referral> committees,
        Step step,
        Flag flag,
        Consultation consultation,
        String textSha256,
        Integer textLength,
        VoteTold vote,
        MeetingTold meeting,
        CorrectionTold correction,
        DeadlineTold deadline,
        LinkTold link) {

    /** One side of a change that is a vote. */
    public static FactState of(VoteTold vote) {
        return new FactState(null, null, null, null, null, null, null, null, null, vote, null, null, null, null);
    }

    /** One side of a change that is a meeting. */
    public static FactState of(MeetingTold meeting) {
        return new FactState(null, null, null, null, null, null, null, null, null, null, meeting, null, null, null);
    }

    /** One side of a change that is a day by which something is due; {@code consultation} is null where it is none. */
    public static FactState of(DeadlineTold deadline, Consultation consultation) {
        return new FactState(
                null, null, null, null, null, null, consultation, null, null, null, null, null, deadline, null);
    }

    /** One side of a correction by hand: the field, and the stage where that is another. */
    static FactState corrected(Field field, Dossier bill, Dossier other) {
        boolean moved = bill.stage() != other.stage();
        return new FactState(
                field == Field.TITLE ? bill.title() : null,
                moved ? bill.stage() : null,
                moved ? bill.outcome() : null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                CorrectionTold.of(field, AsSaid.of(bill), AsSaid.of(other)),
                null,
                null);
    }

    /** One side of a change that is a link: which dossier, with its title. */
    static FactState of(LinkTold link, String title) {
        return new FactState(title, null, null, null, null, null, null, null, null, null, null, null, null, link);
    }

    /** Where a bill stands. */
    static FactState standing(Dossier bill) {
        return about(bill, null, null, null, null);
    }

    /** Where a bill stands, with its title. */
    static FactState opening(Dossier bill) {
        return new FactState(
                bill.title(),
                bill.stage(),
                bill.outcome(),
                null,
                null,
                null,
                bill.consultation(),
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    /** Where a bill stands by this step, which is null where there is none. */
    static FactState step(Dossier bill, Step step) {
        return about(bill, null, step, flag(bill, step), null);
    }

    /** Where a bill is referred to, by this step, which is null where there is none. */
    static FactState referral(Dossier bill, Step step) {
        return about(bill, bill.committees(), step, flag(bill, step), null);
    }

    /** When comments on it are taken, by this step, which is null where there is none. */
    static FactState consultation(Dossier bill, Step step) {
        return about(bill, null, step, flag(bill, step), bill.consultation());
    }

    /** Its title or its text, or both. */
    static FactState wording(Dossier bill, boolean withTitle, boolean withText) {
        boolean text = withText && bill.text().known();
        return new FactState(
                withTitle ? bill.title() : null,
                null,
                null,
                null,
                null,
                null,
                null,
                text ? bill.text().sha256() : null,
                text ? bill.text().content().length() : null,
                null,
                null,
                null,
                null,
                null);
    }

    private static FactState about(
            Dossier bill, List<Referral> committees, Step step, Flag flag, Consultation consultation) {
        return new FactState(
                null,
                bill.stage(),
                bill.outcome(),
                committees,
                step,
                flag,
                consultation,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    private static Flag flag(Dossier bill, Step step) {
        return step == null ? null : bill.flagOf(step).orElse(null);
    }
}
