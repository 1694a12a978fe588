package mx.vigia.notification.letter;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import mx.vigia.notification.intake.FactEvent;
import mx.vigia.notification.intake.SiteHealthEvent;
import mx.vigia.notification.watch.FactKind;
import mx.vigia.platform.i18n.Language;
import mx.vigia.platform.i18n.Messages;
import mx.vigia.platform.web.PlatformConfig;

/** Writes a fact in the words of a letter, without what only a letter has: its reader, and how it is stopped. */
@ApplicationScoped
public class ShortMessageWriter {
    private static final int MAX_ARTICLES_IN_TITLE = 5;

    private final ObjectMapper json;
    private final URI origin;

    ShortMessageWriter(ObjectMapper json, PlatformConfig config) {
        this.json = json;
        this.origin = config.publicOrigin();
    }

    /** Returns the fact as received, in this language. */
    public ShortMessage write(FactKind kind, String given, Language language, Instant now) {
        var words = Messages.of(language, "messages/notification");
        return kind.isSourceFact()
                ? sourceMessage(kind, SiteHealthEvent.parseStored(given, json), words)
                : billMessage(FactEvent.parseStored(given, json), language, words, now);
    }

    /** Returns a bill as it stands, with these lines. */
    public ShortMessage describe(UUID dossier, FactEvent.Bill bill, List<String> lines) {
        var name = BillReferenceText.of(bill).full();
        return new ShortMessage(
                name, name, name, lines, "", origin.resolve("/bills/" + dossier).toString());
    }

    private ShortMessage billMessage(FactEvent fact, Language language, Messages words, Instant now) {
        var today = DateWords.today(now);
        var narrator = new Narrator(fact, today, language, words);
        var narrative = new ItemNarrator(fact, today, words).narrative();
        var heading = heading(narrator, narrative.happening(), words);
        return new ShortMessage(
                title(narrative, words),
                narrative.content().upcoming().stream()
                        .findFirst()
                        .map(day -> words.say("letter.short.heading", heading, day.text()))
                        .orElse(heading),
                BillReferenceText.of(fact.bill()).full(),
                lines(narrator.lines()),
                new OfficialLinks(fact, words).first(),
                origin.resolve("/bills/" + fact.dossier()).toString());
    }

    /**
     * Returns what happened; of a step that the matter has left where it stands today, and the step as an earlier one.
     */
    private static String heading(Narrator narrator, FactNarrative.Happening happening, Messages words) {
        return happening.today().isEmpty()
                ? narrator.heading()
                : words.say("letter.short.heading", happening.today(), happening.asEarlier("", words));
    }

    /** Returns what happened, the matter, and the first articles that changed. */
    private static String title(FactNarrative narrative, Messages words) {
        var title = words.say(
                "letter.short.title",
                TextCase.capitalize(narrative.happening().brief()),
                narrative.name().title());
        var articles = narrative.content().articles().inWords(MAX_ARTICLES_IN_TITLE, words);
        return articles.isEmpty() ? title : title + " (" + articles + ")";
    }

    private ShortMessage sourceMessage(FactKind kind, SiteHealthEvent health, Messages words) {
        var tale = new SourceNarrator(health, kind, true, words);
        return new ShortMessage(
                tale.heading(),
                tale.name(),
                lines(tale.lines()),
                "",
                origin.resolve("/sources/" + health.site()).toString());
    }

    private static List<String> lines(List<LetterModel.Line> lines) {
        return lines.stream()
                .map(line -> line.label() + ": " + (line.before().isEmpty() ? "" : line.before() + " → ") + line.text())
                .toList();
    }
}
