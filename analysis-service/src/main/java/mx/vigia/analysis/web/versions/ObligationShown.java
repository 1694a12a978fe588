package mx.vigia.analysis.web.versions;

import io.quarkus.qute.TemplateData;
import java.util.Optional;
import mx.vigia.analysis.bill.Listed;
import mx.vigia.analysis.deadline.Deadline;
import mx.vigia.analysis.page.Labels;
import mx.vigia.analysis.text.TextVersion;
import mx.vigia.analysis.text.obligation.Due.After;
import mx.vigia.analysis.text.obligation.Due.On;
import mx.vigia.analysis.text.obligation.Due.Unclear;
import mx.vigia.analysis.text.obligation.Obligation;
import mx.vigia.analysis.text.obligation.Obligations;

/** What a transitory article orders, with the sentence that says so; {@code day} is an empty word where none can be worked out. */
@TemplateData
public record ObligationShown(String article, String who, String what, String due, String day, String sentence) {
    static Listed<ObligationShown> of(Version version, TextVersion text, Labels labels) {
        var found = Obligations.transitory(text);
        var deadlines = CutText.deadlines(found.items(), version);
        return new Listed<>(
                found.items().stream()
                        .map(one -> of(one, Optional.ofNullable(deadlines.get(one)), text, labels))
                        .toList(),
                found.cut());
    }

    private static ObligationShown of(
            Obligation obligation, Optional<Deadline> deadline, TextVersion version, Labels labels) {
        return new ObligationShown(
                RedlineShown.name(obligation.part(), labels.words()),
                obligation.kind() == Obligation.Kind.DUTY
                        ? obligation.who()
                        : labels.words().say("due.enters"),
                obligation.what(),
                due(obligation, labels),
                deadline.filter(known -> !known.stated())
                        .map(known -> labels.words().say("obligations.computed", labels.day(known.due())))
                        .orElse(""),
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
