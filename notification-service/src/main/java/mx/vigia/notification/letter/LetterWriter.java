package mx.vigia.notification.letter;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.IntFunction;
import mx.vigia.house.HouseConfig;
import mx.vigia.house.Words;
import mx.vigia.notification.account.SignInPost;
import mx.vigia.notification.intake.FactTold;
import mx.vigia.notification.intake.SiteHealth;
import mx.vigia.notification.intake.Sources;
import mx.vigia.notification.notice.Notice;
import mx.vigia.notification.watch.Lookout;
import mx.vigia.notification.watch.StopToken;

/** Turns a notice into a letter its reader understands in ten seconds, in text and in HTML. */
@ApplicationScoped
public class LetterWriter {
    private static final int SUBJECT = 78;

    private final Template html;
    private final Template text;
    private final Template signInHtml;
    private final Template signInText;
    private final Lookout lookout;
    private final ObjectMapper json;
    private final LetterConfig config;
    private final URI origin;

    LetterWriter(
            @Location("letter/notice.html") Template html,
            @Location("letter/notice.txt") Template text,
            @Location("letter/sign-in.html") Template signInHtml,
            @Location("letter/sign-in.txt") Template signInText,
            Lookout lookout,
            ObjectMapper json,
            LetterConfig config,
            HouseConfig house) {
        this.html = html;
        this.text = text;
        this.signInHtml = signInHtml;
        this.signInText = signInText;
        this.lookout = lookout;
        this.json = json;
        this.config = config;
        this.origin = house.publicOrigin();
    }

    /** The letter for a notice, with a word on how the sources are doing. */
    public Letter write(Notice notice, Sources sources, Instant now) {
        return notice.kind().isOfASource() ? aboutSource(notice, sources, now) : aboutBill(notice, sources, now);
    }

    private Letter aboutBill(Notice notice, Sources sources, Instant now) {
        var language = notice.to().language();
        var words = Words.of(language, "messages/notification");
        var fact = FactTold.kept(notice.told(), json);
        var name = BillName.of(fact.bill());
        var grounds = new Grounds(notice, fact.bill().topics(), words);
        var narrator = new Narrator(fact, Almanac.today(now), language, words);
        var story = new Story(
                language.code(),
                narrator.heading(),
                name.full(),
                whys(notice, grounds),
                narrator.lines(),
                grounds.matched(),
                narrator.late(),
                links(fact, words),
                narrator.sources(),
                Coverage.line(sources, now, words, language),
                at("/watches"));
        return letter(
                notice,
                subject(
                        grounds.label(),
                        grounds.isGone() ? words.say("letter.brief.no-longer") : narrator.brief(),
                        name::brief),
                story,
                words,
                listHeaders(notice, fact));
    }

    private Letter aboutSource(Notice notice, Sources sources, Instant now) {
        var words = Words.of(notice.to().language(), "messages/notification");
        var health = SiteHealth.kept(notice.told(), json);
        var grounds = new Grounds(notice, List.of(), words);
        var tale = new SourceTale(health, notice.kind(), !notice.causes().isEmpty(), words);
        var person = notice.to().person();
        var stop = stop(new StopToken(StopToken.Stops.SOURCES, person, person));
        var story = new Story(
                notice.to().language().code(),
                tale.heading(),
                tale.name(),
                List.of(new Story.Why(grounds.depends(), stop, words.say("letter.stop.sources"))),
                tale.lines(),
                List.of(),
                "",
                List.of(new Story.Link(words.say("letter.source.ours"), at("/sources/" + health.site()))),
                words.say("coverage.sources"),
                Coverage.line(sources, now, words, notice.to().language()),
                at("/watches"));
        return letter(
                notice,
                subject(grounds.label(), tale.brief(), room -> PlainText.cut(tale.name(), room)),
                story,
                words,
                headers("sources", stop, health.incident()));
    }

    private Letter letter(Notice notice, String subject, Story story, Words words, Map<String, String> headers) {
        return new Letter(
                notice.id(),
                notice.to().address(),
                notice.to().language(),
                subject,
                text.data("story", story, "words", words).render(),
                html.data("story", story, "words", words).render(),
                headers);
    }

    /** The letter that carries a sign-in link. */
    public Letter write(SignInPost.Link link) {
        var words = Words.of(link.language(), "messages/notification");
        Map<String, Object> data = Map.of(
                "words",
                words,
                "language",
                link.language().code(),
                "address",
                link.address().toString(),
                "name",
                link.name());
        var id = UUID.randomUUID();
        var subject = words.say("sign-in.letter.subject");
        var inText = signInText.instance();
        var inHtml = signInHtml.instance();
        data.forEach((key, value) -> {
            inText.data(key, value);
            inHtml.data(key, value);
        });
        return new Letter(id, link.to(), link.language(), subject, inText.render(), inHtml.render(), Map.of());
    }

    private static String subject(String label, String happening, IntFunction<String> name) {
        var head = label + ": " + happening + " · ";
        return head + name.apply(SUBJECT - head.codePointCount(0, head.length()));
    }

    private List<Story.Why> whys(Notice notice, Grounds grounds) {
        var person = notice.to().person();
        return notice.causes().stream()
                .map(cause -> new Story.Why(
                        grounds.because(cause),
                        stop(new StopToken(StopToken.Stops.WATCH, cause.watch(), person)),
                        grounds.stopping(cause)))
                .toList();
    }

    private List<Story.Link> links(FactTold fact, Words words) {
        var links = new ArrayList<Story.Link>();
        add(links, words.say("letter.official"), fact.bill().officialAddress());
        fact.after().held().ifPresent(vote -> add(links, words.say("letter.vote.official"), vote.officialAddress()));
        fact.after().called().ifPresent(call -> {
            add(links, words.say("letter.meeting.official"), call.officialAddress());
            links.add(new Story.Link(words.say("letter.meeting.ours"), at("/meetings/" + call.meeting())));
        });
        links.add(new Story.Link(words.say("letter.ours"), at("/bills/" + fact.dossier())));
        return links;
    }

    private static void add(List<Story.Link> links, String label, String address) {
        var plain = PlainText.of(address);
        if (plain.matches("https?://[^\\s\"<>]+")) {
            links.add(new Story.Link(label, plain));
        }
    }

    private Map<String, String> listHeaders(Notice notice, FactTold fact) {
        var person = notice.to().person();
        var first = notice.causes().getFirst();
        var all = notice.causes().size() == 1
                ? new StopToken(StopToken.Stops.WATCH, first.watch(), person)
                : new StopToken(StopToken.Stops.NOTICE, notice.id(), person);
        return headers(first.watch().toString(), stop(all), fact.fact());
    }

    private Map<String, String> headers(String list, String stop, UUID fact) {
        var headers = new LinkedHashMap<String, String>();
        headers.put("List-Id", "<" + list + "." + domain() + ">");
        headers.put("List-Unsubscribe", "<" + stop + ">");
        headers.put("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        headers.put("X-Vigia-Fact", fact.toString());
        return headers;
    }

    private String domain() {
        return config.from().substring(config.from().indexOf('@') + 1);
    }

    private String stop(StopToken token) {
        return at("/stop/" + lookout.sealed(token));
    }

    private String at(String path) {
        return origin.resolve(path).toString();
    }
}
