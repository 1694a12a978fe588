package mx.vigia.notification.letter;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import mx.vigia.notification.intake.SiteHealthEvent;
import mx.vigia.notification.intake.SourceOverview;
import mx.vigia.notification.notice.Notice;
import mx.vigia.notification.watch.UnsubscribeToken;
import mx.vigia.platform.i18n.Messages;

/** Writes the section of each notice, about a bill or about a source. */
@ApplicationScoped
class LetterSectionWriter {
    private final FactNarrativeCache narrativeCache;
    private final LetterLinks letterLinks;
    private final ObjectMapper json;

    LetterSectionWriter(FactNarrativeCache narrativeCache, LetterLinks letterLinks, ObjectMapper json) {
        this.narrativeCache = narrativeCache;
        this.letterLinks = letterLinks;
        this.json = json;
    }

    LetterSection of(Notice notice, SourceOverview sources, Instant now) {
        return notice.kind().isSourceFact()
                ? writeSourceSection(notice, sources, now)
                : writeBillSection(notice, sources, now);
    }

    private LetterSection writeBillSection(Notice notice, SourceOverview sources, Instant now) {
        var language = notice.to().language();
        var words = Messages.of(language, "messages/notification");
        var tale = narrativeCache.of(notice.told(), DateWords.today(now), words);
        var fact = tale.fact();
        var grounds = new ReasonWriter(notice, fact.bill().topics(), sources, words);
        var site = fact.site();
        var story = new LetterModel(
                new LetterModel.Heading(
                        language.code(), tale.heading(), tale.name().full()),
                whys(notice, grounds),
                tale.lines(),
                grounds.matched(),
                tale.late(),
                new LetterModel.Links(letterLinks.of(fact, words), letterLinks.feedbackLinks(fact, notice, words)),
                new LetterModel.Footer(
                        tale.sources(),
                        SourceStatusNote.line(sources, Set.of(site), now, words, language),
                        letterLinks.at("/watches")));
        var first = notice.causes().getFirst();
        return new LetterSection(
                notice,
                story,
                site,
                grounds.group(),
                new LetterSection.SubjectLine(
                        grounds.label() + ": "
                                + (grounds.isGone() ? words.say("letter.brief.no-longer") : tale.brief()),
                        tale.name()::shorten),
                tale.urgent(),
                fact.fact(),
                new LetterSection.Unsubscribe(first.watch().toString(), unsubscribeToken(notice)));
    }

    private LetterSection writeSourceSection(Notice notice, SourceOverview sources, Instant now) {
        var words = Messages.of(notice.to().language(), "messages/notification");
        var health = SiteHealthEvent.parseStored(notice.told(), json);
        var grounds = new ReasonWriter(notice, List.of(), sources, words);
        var tale = new SourceNarrator(health, notice.kind(), !notice.causes().isEmpty(), words);
        var person = notice.to().person();
        var stop = new UnsubscribeToken(UnsubscribeToken.Stops.SOURCES, person, person);
        var stopping = words.say("letter.stop.sources");
        var story = new LetterModel(
                new LetterModel.Heading(notice.to().language().code(), tale.heading(), tale.name()),
                List.of(new LetterModel.Why(grounds.depends(), letterLinks.stop(stop), stopping, stopping)),
                tale.lines(),
                List.of(),
                "",
                new LetterModel.Links(
                        List.of(new LetterModel.Link(
                                words.say("letter.source.ours"), letterLinks.at("/sources/" + health.site()))),
                        List.of()),
                new LetterModel.Footer(
                        words.say("coverage.sources"),
                        SourceStatusNote.line(
                                sources,
                                Set.of(health.site()),
                                now,
                                words,
                                notice.to().language()),
                        letterLinks.at("/watches")));
        return new LetterSection(
                notice,
                story,
                health.site(),
                words.say("letter.group.sources"),
                new LetterSection.SubjectLine(
                        grounds.label() + ": " + tale.brief(), room -> PlainText.cut(tale.name(), room)),
                false,
                health.incident(),
                new LetterSection.Unsubscribe("sources", stop));
    }

    private List<LetterModel.Why> whys(Notice notice, ReasonWriter grounds) {
        var person = notice.to().person();
        return notice.causes().stream()
                .map(cause -> new LetterModel.Why(
                        grounds.because(cause),
                        letterLinks.stop(new UnsubscribeToken(UnsubscribeToken.Stops.WATCH, cause.watch(), person)),
                        grounds.stopping(cause),
                        grounds.stopLinkText(cause)))
                .toList();
    }

    private static UnsubscribeToken unsubscribeToken(Notice notice) {
        var person = notice.to().person();
        return notice.causes().size() == 1
                ? new UnsubscribeToken(
                        UnsubscribeToken.Stops.WATCH, notice.causes().getFirst().watch(), person)
                : new UnsubscribeToken(UnsubscribeToken.Stops.NOTICE, notice.id(), person);
    }
}
