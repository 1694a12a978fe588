package mx.vigia.notification.letter;

import java.util.ArrayList;
import java.util.List;
import mx.vigia.notification.intake.SiteHealthEvent;
import mx.vigia.notification.watch.FactKind;
import mx.vigia.platform.i18n.Messages;

/**
 * Describes in one language an outage of a source or its end: pure, from the source's health.
 *
 * @param depends whether alerts of the reader depend on it, who otherwise receives those of every source
 */
record SourceNarrator(SiteHealthEvent health, FactKind kind, boolean depends, Messages words) {
    String heading() {
        return sentence(depends ? "letter.heading." : "letter.heading.every.");
    }

    String brief() {
        return sentence("letter.brief.");
    }

    String name() {
        return PlainText.of(health.name());
    }

    /** Returns it as an item of a letter. */
    FactNarrative narrative() {
        var today = DateWords.today(health.since());
        var since = DateWords.shortMoment(health.since(), DateWords.MEXICO, today, words.language());
        return new FactNarrative(
                MatterName.ofSource(name()),
                new FactNarrative.Happening(brief(), "", heading(), since, "", "", FactNarrative.Standing.UNKNOWN),
                new FactNarrative.Content(List.of(), ChangedArticles.NONE, "", List.of(), lines()),
                List.of(),
                new FactNarrative.Timing(today, health.since(), 0, false, true, false));
    }

    /** Returns the state, since when, when it was last read, and the consequence for the reader. */
    List<LetterModel.Line> lines() {
        var lines = new ArrayList<LetterModel.Line>();
        lines.add(line("letter.source.state", state()));
        lines.add(line("letter.source.since", DateWords.moment(health.since(), words.language())));
        if (kind == FactKind.SOURCE_SILENT) {
            lines.add(line("letter.source.last", lastRead()));
        }
        lines.add(line("letter.source.means", sentence("letter.source.means.")));
        return lines;
    }

    /** Returns the sentence for this kind of news; a failure of Vigía itself has words of its own. */
    private String sentence(String beginning) {
        var usual = beginning + kind.written();
        var own = usual + "." + health.state();
        return words.say(words.has(own) ? own : usual);
    }

    private String state() {
        var key = "source.state." + health.state();
        return words.say(words.has(key) ? key : "source.state");
    }

    private String lastRead() {
        return health.lastRead()
                .map(then -> DateWords.moment(then, words.language()))
                .orElseGet(() -> words.say("letter.source.never"));
    }

    private LetterModel.Line line(String label, String text) {
        return LetterModel.Line.of(words.say(label), text);
    }
}
