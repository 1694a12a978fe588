package mx.vigia.analysis.dossier.fact;

import java.util.List;
import mx.vigia.analysis.bill.BillText;
import mx.vigia.analysis.bill.Chamber;
import mx.vigia.analysis.bill.Consultation;
import mx.vigia.analysis.bill.Referral;
import mx.vigia.analysis.bill.Step;
import mx.vigia.analysis.bill.proceeding.MeetingData;
import mx.vigia.analysis.bill.proceeding.VoteData;
import mx.vigia.analysis.bill.stage.BillOutcome;
import mx.vigia.analysis.bill.stage.Stage;
import mx.vigia.analysis.bill.stage.StepFlag;
import mx.vigia.analysis.deadline.DeadlineData;
import mx.vigia.analysis.dossier.Dossier;
import mx.vigia.analysis.text.comparison.ChangeExcerpt;

/** Builds one side of a change; starts empty and holds only what the change is about. */
final class FactStateBuilder {
    private String title;
    private Chamber sender;
    private Stage stage;
    private BillOutcome outcome;
    private List<Referral> committees;
    private Step step;
    private StepFlag flag;
    private Consultation consultation;
    private BillText text = BillText.unknown();
    private VoteData vote;
    private MeetingData meeting;
    private CorrectionData correction;
    private DeadlineData deadline;
    private LinkData link;
    private List<DetailData> details = List.of();
    private List<ChangeExcerpt> excerpts = List.of();

    FactStateBuilder title(String words) {
        title = words;
        return this;
    }

    /** Sets the chamber from which a minuta came; null where it is not stated. */
    FactStateBuilder sender(Chamber from) {
        sender = from;
        return this;
    }

    /** Sets the stage of a bill. */
    FactStateBuilder standing(Dossier bill) {
        stage = bill.stage();
        outcome = bill.outcome();
        return this;
    }

    FactStateBuilder committees(List<Referral> named) {
        committees = named;
        return this;
    }

    /** Sets a step of a bill, with its flag if it does not fit; null where there is none. */
    FactStateBuilder step(Dossier bill, Step taken) {
        step = taken;
        flag = taken == null ? null : bill.flagOf(taken).orElse(null);
        return this;
    }

    FactStateBuilder consultation(Consultation window) {
        consultation = window;
        return this;
    }

    FactStateBuilder text(BillText words) {
        text = words;
        return this;
    }

    FactStateBuilder vote(VoteData voteData) {
        vote = voteData;
        return this;
    }

    FactStateBuilder meeting(MeetingData meetingData) {
        meeting = meetingData;
        return this;
    }

    FactStateBuilder correction(CorrectionData correctionData) {
        correction = correctionData;
        return this;
    }

    FactStateBuilder deadline(DeadlineData deadlineData) {
        deadline = deadlineData;
        return this;
    }

    FactStateBuilder link(LinkData linkData) {
        link = linkData;
        return this;
    }

    FactStateBuilder details(List<DetailData> published) {
        details = published;
        return this;
    }

    FactStateBuilder excerpts(List<ChangeExcerpt> changed) {
        excerpts = changed;
        return this;
    }

    /** Returns the state; parts that were not set are null. */
    FactState build() {
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
