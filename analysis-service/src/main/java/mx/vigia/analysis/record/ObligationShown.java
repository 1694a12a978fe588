package mx.vigia.analysis.record;

import io.quarkus.qute.TemplateData;
import java.util.List;
import mx.vigia.analysis.search.Labels;
import mx.vigia.analysis.text.Due.After;
import mx.vigia.analysis.text.Due.On;
import mx.vigia.analysis.text.Due.Unclear;
import mx.vigia.analysis.text.Obligation;
import mx.vigia.analysis.text.Obligations;
import mx.vigia.analysis.text.TextVersion;

/** What a transitory article orders, with the sentence that says so. */
@TemplateData
public record ObligationShown(String article, String who, String what, String due, String sentence) {
    static List<ObligationShown> of(TextVersion version, Labels labels) {
        return Obligations.transitory(version).stream()
                .map(obligation -> of(obligation, version, labels))
                .toList();
    }

    private static ObligationShown of(Obligation obligation, TextVersion version, Labels labels) {
        return new ObligationShown(
                RedlineShown.name(obligation.part(), labels.words()),
                obligation.kind() == Obligation.Kind.DUTY
                        ? obligation.who()
                        : labels.words().say("due.enters"),
                obligation.what(),
                due(obligation, labels),
                version.content().substring(obligation.from(), obligation.to()));
    }

    private static String due(Obligation obligation, Labels labels) {
        var words = labels.words();
        return switch (obligation.due()) {
            case On(var day) -> labels.day(day);
            case Unclear() -> words.say("due.unclear");
            case After(var count, var unit, var start) when count == 0 -> words.say("due.same-day");
            case After(var count, var unit, var start) ->
                words.say(
                        "due.after",
                        words.say("due." + RedlineShown.key(unit), count),
                        words.say("due.from-" + RedlineShown.key(start)));
        };
    }
}
