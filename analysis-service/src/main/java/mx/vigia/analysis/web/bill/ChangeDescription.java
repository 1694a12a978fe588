package mx.vigia.analysis.web.bill;

import java.util.List;
import java.util.stream.Collectors;
import mx.vigia.analysis.bill.Referral;
import mx.vigia.analysis.bill.proceeding.MeetingData;
import mx.vigia.analysis.bill.proceeding.VoteData;
import mx.vigia.analysis.bill.stage.Stage;
import mx.vigia.analysis.dossier.Dossier;
import mx.vigia.analysis.dossier.fact.Fact;
import mx.vigia.analysis.dossier.fact.FactState;
import mx.vigia.analysis.page.BillLabels;
import mx.vigia.analysis.page.OptionalText;
import mx.vigia.analysis.web.bill.Timeline.Changed;

/** Describes in words what a fact replaced, and by what. */
record ChangeDescription(Dossier bill, BillLabels labels) {

    /** Returns the change, or null if the fact replaced nothing. */
    Changed of(Fact fact) {
        var before = fact.before();
        var after = fact.after();
        if (before == null) {
            return null;
        }
        var changed = List.of(
                new Changed(OptionalText.text(before.title()), OptionalText.text(after.title())),
                new Changed(describeCorrection(before), describeCorrection(after)),
                new Changed(details(before), details(after)),
                new Changed(committees(before), committees(after)),
                new Changed(stage(before.stage()), stage(after.stage())),
                new Changed(formatClosingDay(before), formatClosingDay(after)),
                new Changed(due(before), due(after)),
                new Changed(length(before), length(after)),
                new Changed(formatFigures(before.vote()), formatFigures(after.vote())),
                new Changed(when(before.meeting()), when(after.meeting())));
        return changed.stream()
                .filter(pair -> !pair.after().isEmpty() && !pair.before().equals(pair.after()))
                .findFirst()
                .orElse(null);
    }

    private String stage(Stage stage) {
        return stage == null ? "" : labels.stage(bill, stage);
    }

    private String formatClosingDay(FactState side) {
        return side.consultation() == null || side.consultation().closesOn() == null
                ? ""
                : labels.day(side.consultation().closesOn());
    }

    private String due(FactState side) {
        return side.deadline() == null ? "" : labels.day(side.deadline().day().due());
    }

    private String committees(FactState side) {
        List<Referral> committees = side.committees();
        if (committees == null) {
            return "";
        }
        return committees.isEmpty() ? labels.words().say("change.no-committee") : labels.referred(committees);
    }

    private String length(FactState side) {
        return side.textLength() == null ? "" : labels.words().say("change.text-length", side.textLength());
    }

    /** Describes a manual correction; an empty side is described as such. */
    private String describeCorrection(FactState side) {
        if (side.correction() == null) {
            return "";
        }
        if (!side.correction().topics().isEmpty()) {
            return side.correction().topics().stream()
                    .map(topic -> topic.in(labels.words().language()))
                    .collect(Collectors.joining("; "));
        }
        return side.correction().says() == null
                ? labels.words().say("change.nothing")
                : side.correction().says();
    }

    /** Describes what sources now state differently; an empty field is described as such. */
    private String details(FactState side) {
        return side.details().stream()
                .map(detail -> detail.says() == null ? labels.words().say("change.nothing") : detail.says())
                .collect(Collectors.joining(" · "));
    }

    private String formatFigures(VoteData vote) {
        return vote == null
                ? ""
                : labels.words()
                        .say(
                                "fact.vote-figures",
                                vote.whole().favour(),
                                vote.whole().against(),
                                vote.whole().abstention());
    }

    private String when(MeetingData meeting) {
        if (meeting == null || meeting.occasion().day() == null) {
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
