package mx.vigia.notification.letter;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import mx.vigia.notification.intake.ChangedArticleData;
import mx.vigia.notification.intake.LawData;
import mx.vigia.notification.intake.SiteHealthEvent;
import mx.vigia.notification.intake.SourceOverview;
import mx.vigia.notification.notice.Notice;
import mx.vigia.notification.watch.TopicNames;
import mx.vigia.notification.watch.UnsubscribeToken;
import mx.vigia.platform.i18n.Messages;

/** Writes the section of each notice, about a bill or about a source. */
@ApplicationScoped
class LetterSectionWriter {
    private final FactNarrativeCache narrativeCache;
    private final LetterLinks letterLinks;
    private final TopicNames topicNames;
    private final ObjectMapper json;

    LetterSectionWriter(
            FactNarrativeCache narrativeCache, LetterLinks letterLinks, TopicNames topicNames, ObjectMapper json) {
        this.narrativeCache = narrativeCache;
        this.letterLinks = letterLinks;
        this.topicNames = topicNames;
        this.json = json;
    }

    LetterSection of(Notice notice, SourceOverview sources, Instant now) {
        var words = Messages.of(notice.to().language(), "messages/notification");
        return notice.kind().isSourceFact()
                ? writeSourceSection(notice, sources, words)
                : writeBillSection(notice, sources, now, words);
    }

    private LetterSection writeBillSection(Notice notice, SourceOverview sources, Instant now, Messages words) {
        var narrated = narrated(notice, now, words);
        var fact = narrated.fact();
        var reasons = new ReasonWriter(notice, fact.bill().topics(), sources, topicNames, words);
        var narrative = notice.endsMatch()
                ? narrated.narrative().withoutMatch(words.say("letter.brief.no-longer"), reasons.noLonger())
                : concerning(narrated, reasons, DateWords.today(now), words);
        return new LetterSection(
                notice,
                new LetterSection.Subject(
                        fact.fact(),
                        fact.additions(),
                        fact.dossier().toString(),
                        fact.after()
                                .joinedLater()
                                .map(joined -> joined.other().toString())
                                .orElse(""),
                        fact.site(),
                        letterLinks.at("/bills/" + fact.dossier())),
                narrative.with(narrative
                        .name()
                        .concerning(
                                new ConcernedLaws(fact.bill(), reasons.topicsOfArticles(), reasons.followedLaws()),
                                words)),
                new LetterSection.Reason(
                        reasons.label(),
                        reasons.group(),
                        notice.causes().stream().map(reasons::why).toList(),
                        reasons.quotes(),
                        reasons.groupQuotes(),
                        new LetterSection.Unsubscribe(stopLinks(notice, reasons), unsubscribeToken(notice))),
                new LetterModel.Links(
                        letterLinks.of(fact, words),
                        letterLinks.comparisons(fact, words),
                        letterLinks.feedbackLinks(fact, notice, words)));
    }

    /** Returns the narrative of its fact; it says that a joined matter was told before only to whom a letter did. */
    private FactNarrativeCache.NarratedFact narrated(Notice notice, Instant now, Messages words) {
        var today = DateWords.today(now);
        var narrated = narrativeCache.of(notice.told(), today, words);
        var fact = narrated.fact();
        if (notice.earlierWasTold() && !fact.additions().isEmpty()) {
            return new FactNarrativeCache.NarratedFact(fact, adding(narrated, words));
        }
        if (notice.earlierWasTold() || fact.after().joinedLater().isEmpty()) {
            return narrated;
        }
        var untold = fact.with(fact.after().withoutAnnouncement());
        return new FactNarrativeCache.NarratedFact(fact, new ItemNarrator(untold, today, words).narrative());
    }

    /** Returns the narrative in words which say that it adds the votes, or the result, to what the reader knows. */
    private static FactNarrative adding(FactNarrativeCache.NarratedFact narrated, Messages words) {
        var key = narrated.fact().additions().getFirst().adds();
        var ofKind = "letter.now.adds." + key + "." + narrated.fact().kind().written();
        var happening = narrated.narrative().happening();
        return narrated.narrative()
                .adding(
                        words.say("letter.brief.adds." + key, happening.brief()),
                        words.say(
                                words.has(ofKind) ? ofKind : "letter.now.adds." + key,
                                TextCase.decapitalize(happening.now())));
    }

    /** Returns the narrative, of a package of laws with the changed articles that concern the reader. */
    private static FactNarrative concerning(
            FactNarrativeCache.NarratedFact narrated, ReasonWriter reasons, LocalDate today, Messages words) {
        var changed = narrated.fact().after().wording().articles();
        if (changed.isEmpty()) {
            return narrated.narrative();
        }
        var laws = Stream.concat(
                        narrated.fact().bill().laws().stream().map(LawData::name),
                        changed.stream().map(ChangedArticleData::law))
                .toList();
        return reasons.concerned(laws)
                .map(concerned -> new ConcernedArticles(narrated.fact(), concerned))
                .map(part -> part.addOthers(new ItemNarrator(part.ofReader(), today, words).narrative(), words))
                .orElse(narrated.narrative());
    }

    private LetterSection writeSourceSection(Notice notice, SourceOverview sources, Messages words) {
        var health = SiteHealthEvent.parseStored(notice.told(), json);
        var reasons = new ReasonWriter(notice, List.of(), sources, topicNames, words);
        var narrator =
                new SourceNarrator(health, notice.kind(), !notice.causes().isEmpty(), words);
        var person = notice.to().person();
        var stop = new UnsubscribeToken(UnsubscribeToken.Stops.SOURCES, person, person);
        var address = letterLinks.at("/sources/" + health.site());
        return new LetterSection(
                notice,
                new LetterSection.Subject(
                        health.incident(), List.of(), "source " + health.site(), "", health.site(), address),
                narrator.narrative(),
                new LetterSection.Reason(
                        reasons.label(),
                        words.say("letter.group.sources"),
                        List.of(new LetterSection.Why("sources", reasons.depends(), reasons.depends())),
                        List.of(),
                        List.of(),
                        new LetterSection.Unsubscribe(
                                List.of(new LetterModel.Link(words.say("letter.stop.sources"), letterLinks.stop(stop))),
                                stop)),
                new LetterModel.Links(List.of(), List.of(), List.of()));
    }

    private List<LetterModel.Link> stopLinks(Notice notice, ReasonWriter reasons) {
        var person = notice.to().person();
        return notice.causes().stream()
                .map(cause -> new LetterModel.Link(
                        reasons.stopLinkText(cause),
                        letterLinks.stop(new UnsubscribeToken(UnsubscribeToken.Stops.WATCH, cause.watch(), person))))
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
