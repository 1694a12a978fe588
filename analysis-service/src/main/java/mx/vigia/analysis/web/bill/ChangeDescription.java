package mx.vigia.analysis.web.bill;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mx.vigia.analysis.bill.Consultation;
import mx.vigia.analysis.bill.Referral;
import mx.vigia.analysis.bill.proceeding.MeetingData;
import mx.vigia.analysis.bill.proceeding.VoteData;
import mx.vigia.analysis.bill.stage.Stage;
import mx.vigia.analysis.dossier.Dossier;
import mx.vigia.analysis.dossier.fact.CorrectionData;
import mx.vigia.analysis.dossier.fact.Fact;
import mx.vigia.analysis.dossier.fact.FactState;
import mx.vigia.analysis.page.BillLabels;
import mx.vigia.analysis.web.bill.Timeline.Changed;
import mx.vigia.platform.text.OrEmpty;

/** Describes in words what a fact replaced, and by what. */
record ChangeDescription(Dossier bill, BillLabels labels) {

    /** Returns the change, or null if the fact replaced nothing. */
    Changed of(Fact fact) {
        return fact instanceof Fact.Change change
                ? changes(change)
                        .filter(pair ->
                                !pair.after().isEmpty() && !pair.before().equals(pair.after()))
                        .findFirst()
                        .orElse(null)
                : null;
    }

    /** Returns what may have changed, the most important first. */
    private Stream<Changed> changes(Fact.Change change) {
        return switch (change) {
            case Fact.Reworded(var header, var before, var after) ->
                Stream.concat(
                        Stream.concat(
                                Stream.of(new Changed(OrEmpty.text(before.title()), OrEmpty.text(after.title()))),
                                after.excerpts().stream()
                                        .map(excerpt -> new Changed(excerpt.before(), excerpt.after()))),
                        Stream.of(new Changed(length(before), length(after))));
            case Fact.Corrected(var header, var before, var after) ->
                Stream.of(
                        new Changed(OrEmpty.text(before.title()), OrEmpty.text(after.title())),
                        new Changed(correction(before.correction()), correction(after.correction())),
                        stages(before, after));
            case Fact.DetailsChanged(var header, var before, var after) ->
                Stream.of(new Changed(details(before), details(after)));
            case Fact.Referred(var header, var before, var after) ->
                Stream.of(
                        new Changed(committees(before.committees()), committees(after.committees())),
                        stages(before, after));
            case Fact.StepTaken(var header, var before, var after) ->
                Stream.of(stages(before, after), closingDays(before, after));
            case Fact.ConsultationChanged(var header, var before, var after) ->
                Stream.of(closingDays(before, after), stages(before, after));
            case Fact.DeadlineChanged(var header, var before, var after) ->
                Stream.of(
                        closingDays(before, after),
                        new Changed(
                                labels.day(before.deadline().day().due()),
                                labels.day(after.deadline().day().due())));
            case Fact.VoteCorrected(var header, var before, var after) ->
                Stream.of(new Changed(figures(before.vote()), figures(after.vote())));
            case Fact.Rescheduled(var header, var before, var after) ->
                Stream.of(new Changed(when(before.meeting()), when(after.meeting())));
        };
    }

    private Changed stages(FactState.WithStage before, FactState.WithStage after) {
        return new Changed(stage(before.stage()), stage(after.stage()));
    }

    private Changed closingDays(FactState.WithConsultation before, FactState.WithConsultation after) {
        return new Changed(closingDay(before.consultation()), closingDay(after.consultation()));
    }

    private String stage(Stage stage) {
        return stage == null ? "" : labels.stage(bill, stage);
    }

    private String closingDay(Consultation window) {
        return window == null || window.closesOn() == null
                ? ""
                : labels.words().say("change.closing-day", labels.day(window.closesOn()));
    }

    private String committees(List<Referral> committees) {
        return committees.isEmpty() ? labels.words().say("change.no-committee") : labels.referred(committees);
    }

    private String length(FactState.Wording side) {
        return side.textLength() == null ? "" : labels.words().say("change.text-length", side.textLength());
    }

    /** Describes a manual correction; an empty side is described as such. */
    private String correction(CorrectionData side) {
        if (!side.topics().isEmpty()) {
            return side.topics().stream()
                    .map(topic -> topic.in(labels.words().language()))
                    .collect(Collectors.joining("; "));
        }
        return side.says().isEmpty() ? labels.words().say("change.nothing") : side.says();
    }

    /** Describes what sources now state differently; an empty field is described as such. */
    private String details(FactState.Details side) {
        return side.details().stream()
                .map(detail -> detail.says().isEmpty() ? labels.words().say("change.nothing") : detail.says())
                .collect(Collectors.joining(" · "));
    }

    private String figures(VoteData vote) {
        var whole = vote.whole();
        return labels.words().say("fact.vote-figures", whole.favour(), whole.against(), whole.abstention());
    }

    private String when(MeetingData meeting) {
        if (meeting.occasion().day() == null) {
            return "";
        }
        var day = labels.weekday(meeting.occasion().day());
        return meeting.occasion().time() == null
                ? day
                : day + ", "
                        + labels.words()
                                .say("meeting.at", meeting.occasion().time().replaceFirst("^0", ""));
    }
}
