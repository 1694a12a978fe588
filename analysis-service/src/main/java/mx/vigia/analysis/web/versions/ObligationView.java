package mx.vigia.analysis.web.versions;

import io.quarkus.qute.TemplateData;
import mx.vigia.analysis.bill.LimitedList;
import mx.vigia.analysis.page.BillLabels;
import mx.vigia.analysis.text.TextVersion;
import mx.vigia.analysis.text.obligation.DueExpression.After;
import mx.vigia.analysis.text.obligation.DueExpression.From;
import mx.vigia.analysis.text.obligation.DueExpression.On;
import mx.vigia.analysis.text.obligation.DueExpression.Unclear;
import mx.vigia.analysis.text.obligation.Obligation;

/** The obligation of a transitory article, with its sentence; {@code day} is empty if none can be computed. */
@TemplateData
public record ObligationView(String article, String who, String what, String due, String day, String sentence) {
    static LimitedList<ObligationView> of(VersionView version, TextVersion text, BillLabels labels) {
        var obligations = DatedObligations.of(version, text);
        return new LimitedList<>(
                obligations.found().items().stream()
                        .map(one -> of(one, obligations, text, labels))
                        .toList(),
                obligations.found().cut());
    }

    private static ObligationView of(
            Obligation obligation, DatedObligations obligations, TextVersion version, BillLabels labels) {
        var article = RedlineView.name(obligation.part(), labels.words());
        return new ObligationView(
                obligations
                        .reform(obligation)
                        .map(day -> labels.words().say("obligations.of-reform", article, labels.day(day)))
                        .orElse(article),
                obligation.kind() == Obligation.Kind.DUTY
                        ? obligation.who()
                        : labels.words().say("due.enters"),
                obligation.what(),
                due(obligation, labels),
                obligations
                        .deadline(obligation)
                        .filter(known -> !known.basis().stated())
                        .map(known -> labels.words().say("obligations.computed", labels.day(known.due())))
                        .orElse(""),
                version.content().substring(obligation.from(), obligation.to()));
    }

    private static String due(Obligation obligation, BillLabels labels) {
        var words = labels.words();
        return switch (obligation.due()) {
            case On(var day) -> labels.day(day);
            case From from -> words.say("due.unclear");
            case Unclear() -> words.say("due.unclear");
            case After(var count, var unit, var start) when count == 0 -> words.say("due.same-day");
            case After(var count, var unit, var start) ->
                words.say(
                        "due.after",
                        words.say("due." + RedlineView.key(unit), count),
                        words.say("due.from-" + RedlineView.key(start)));
        };
    }
}
