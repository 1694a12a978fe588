package mx.vigia.analysis.dossier.fact;

import java.util.List;
import mx.vigia.analysis.bill.BillText;
import mx.vigia.analysis.bill.Chamber;
import mx.vigia.analysis.bill.Consultation;
import mx.vigia.analysis.bill.Referral;
import mx.vigia.analysis.bill.Step;
import mx.vigia.analysis.bill.proceeding.MeetingTold;
import mx.vigia.analysis.bill.proceeding.VoteTold;
import mx.vigia.analysis.bill.stage.Flag;
import mx.vigia.analysis.bill.stage.Outcome;
import mx.vigia.analysis.bill.stage.Stage;
import mx.vigia.analysis.deadline.DeadlineTold;
import mx.vigia.analysis.dossier.Dossier;
import mx.vigia.analysis.text.comparison.Excerpt;

/** One side of a change while it is put together: nothing at first, then what the change is about, and nothing else. */
final class FactSide {
    private String title;
    private Chamber sender;
    private Stage stage;
    private Outcome outcome;
    private List<Referral> committees;
    private Step step;
    private Flag flag;
    private Consultation consultation;
    private BillText text = BillText.unknown();
    private VoteTold vote;
    private MeetingTold meeting;
    private CorrectionTold correction;
    private DeadlineTold deadline;
    private LinkTold link;
    private List<DetailTold> details = List.of();
    private List<Excerpt> excerpts = List.of();

    FactSide title(String words) {
        title = words;
        return this;
    }

    /** The chamber from which a minuta came; null where nobody says. */
    FactSide sender(Chamber from) {
        sender = from;
        return this;
    }

    /** Where a bill stands. */
    FactSide standing(Dossier bill) {
        stage = bill.stage();
        outcome = bill.outcome();
        return this;
    }

    FactSide committees(List<Referral> named) {
        committees = named;
        return this;
    }

    /** A step of a bill, with what does not fit about it; null where there is none. */
    FactSide step(Dossier bill, Step taken) {
        step = taken;
        flag = taken == null ? null : bill.flagOf(taken).orElse(null);
        return this;
    }

    FactSide consultation(Consultation window) {
        consultation = window;
        return this;
    }

    FactSide text(BillText words) {
        text = words;
        return this;
    }

    FactSide vote(VoteTold told) {
        vote = told;
        return this;
    }

    FactSide meeting(MeetingTold told) {
        meeting = told;
        return this;
    }

    FactSide correction(CorrectionTold told) {
        correction = told;
        return this;
    }

    FactSide deadline(DeadlineTold told) {
        deadline = told;
        return this;
    }

    FactSide link(LinkTold told) {
        link = told;
        return this;
    }

    FactSide details(List<DetailTold> told) {
        details = told;
        return this;
    }

    FactSide excerpts(List<Excerpt> changed) {
        excerpts = changed;
        return this;
    }

    /** All of it; what was not set does not speak of the change. */
    FactState said() {
        return new FactState(
                title,
                sender,
                stage,
                outcome,
                committees,
                step,
                flag,
                consultation,
                text.known() ? text.sha256() : null,
                text.known() ? text.content().length() : null,
                vote,
                meeting,
                correction,
                deadline,
                link,
                details,
                excerpts);
    }
}
