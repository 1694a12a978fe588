package mx.vigia.notification.letter;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import mx.vigia.notification.intake.SiteHealth;
import mx.vigia.notification.intake.Sources;
import mx.vigia.notification.notice.Notice;
import mx.vigia.notification.watch.StopToken;
import mx.vigia.platform.i18n.Words;

/** Tells each notice, about a bill or about a source. */
@ApplicationScoped
class Chapters {
    private final Tales tales;
    private final Ways ways;
    private final ObjectMapper json;

    Chapters(Tales tales, Ways ways, ObjectMapper json) {
        this.tales = tales;
        this.ways = ways;
        this.json = json;
    }

    Chapter of(Notice notice, Sources sources, Instant now) {
        return notice.kind().isOfASource() ? aboutSource(notice, sources, now) : aboutBill(notice, sources, now);
    }

    private Chapter aboutBill(Notice notice, Sources sources, Instant now) {
        var language = notice.to().language();
        var words = Words.of(language, "messages/notification");
        var tale = tales.of(notice.told(), Almanac.today(now), words);
        var fact = tale.fact();
        var grounds = new Grounds(notice, fact.bill().topics(), sources, words);
        var site = fact.site();
        var story = new Story(
                language.code(),
                tale.heading(),
                tale.name().full(),
                whys(notice, grounds),
                tale.lines(),
                grounds.matched(),
                tale.late(),
                ways.of(fact, words),
                ways.acts(fact, notice, words),
                tale.sources(),
                Coverage.line(sources, Set.of(site), now, words, language),
                ways.at("/watches"));
        var first = notice.causes().getFirst();
        return new Chapter(
                notice,
                story,
                site,
                grounds.group(),
                grounds.label() + ": " + (grounds.isGone() ? words.say("letter.brief.no-longer") : tale.brief()),
                tale.name()::brief,
                tale.urgent(),
                fact.fact(),
                first.watch().toString(),
                stopsAll(notice));
    }

    private Chapter aboutSource(Notice notice, Sources sources, Instant now) {
        var words = Words.of(notice.to().language(), "messages/notification");
        var health = SiteHealth.kept(notice.told(), json);
        var grounds = new Grounds(notice, List.of(), sources, words);
        var tale = new SourceTale(health, notice.kind(), !notice.causes().isEmpty(), words);
        var person = notice.to().person();
        var stop = new StopToken(StopToken.Stops.SOURCES, person, person);
        var stopping = words.say("letter.stop.sources");
        var story = new Story(
                notice.to().language().code(),
                tale.heading(),
                tale.name(),
                List.of(new Story.Why(grounds.depends(), ways.stop(stop), stopping, stopping)),
                tale.lines(),
                List.of(),
                "",
                List.of(new Story.Link(words.say("letter.source.ours"), ways.at("/sources/" + health.site()))),
                List.of(),
                words.say("coverage.sources"),
                Coverage.line(
                        sources, Set.of(health.site()), now, words, notice.to().language()),
                ways.at("/watches"));
        return new Chapter(
                notice,
                story,
                health.site(),
                words.say("letter.group.sources"),
                grounds.label() + ": " + tale.brief(),
                room -> PlainText.cut(tale.name(), room),
                false,
                health.incident(),
                "sources",
                stop);
    }

    private List<Story.Why> whys(Notice notice, Grounds grounds) {
        var person = notice.to().person();
        return notice.causes().stream()
                .map(cause -> new Story.Why(
                        grounds.because(cause),
                        ways.stop(new StopToken(StopToken.Stops.WATCH, cause.watch(), person)),
                        grounds.stopping(cause),
                        grounds.stoppingThis(cause)))
                .toList();
    }

    private static StopToken stopsAll(Notice notice) {
        var person = notice.to().person();
        return notice.causes().size() == 1
                ? new StopToken(
                        StopToken.Stops.WATCH, notice.causes().getFirst().watch(), person)
                : new StopToken(StopToken.Stops.NOTICE, notice.id(), person);
    }
}
