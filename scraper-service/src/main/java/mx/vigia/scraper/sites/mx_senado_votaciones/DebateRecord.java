package mx.vigia.scraper.sites.mx_senado_votaciones;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import mx.vigia.scraper.reading.FetchedPage;
import mx.vigia.scraper.reading.PageChanged;
import mx.vigia.scraper.reading.PageKind;
import mx.vigia.scraper.reading.PageReader;
import mx.vigia.scraper.reading.Reading;
import mx.vigia.scraper.reading.ReadingProblem;
import mx.vigia.scraper.reading.Reads;
import mx.vigia.scraper.reading.Region;
import mx.vigia.scraper.reading.Sighting;
import mx.vigia.scraper.reading.SpanishDate;
import mx.vigia.scraper.reading.UrlQuery;

/**
 * Reads one item of the record of debates as the site had it to 2012: its roll calls, none if it was voted by show of
 * hands.
 */
@Reads(site = Senate.SITE, kind = PageKind.ROLL_CALL, address = "/(?:index\\.php)?")
public final class DebateRecord implements PageReader {
    private static final Pattern HEAD = Pattern.compile(
            "Legislatura : ([IVXL]+)\\s+Año : ([IVX]+) .*Fecha : (\\p{L}{3})\\p{L}* (\\d{1,2}), (\\d{4})");
    private static final String ROW = "tr:has(> td + td + td)";

    @Override
    public String signature() {
        return "td.fecha_2:matchesOwn(^Legislatura :)";
    }

    @Override
    public Reading read(FetchedPage page) {
        var head = head(page);
        var text = page.body().one("div.texto");
        var calls = calls(text);
        var problems = new ArrayList<ReadingProblem>();
        var votes = new ArrayList<Sighting>();
        for (var call : calls) {
            problems.addAll(call.problems(page.address()));
            var vote = Senate.vote(
                    title(text), "", day(page, head), call.outcome(), call.totals(), call.ballots(), page.address());
            var key = key(page, head, votes.size() + 1);
            votes.add(vote.sighting(PageKind.ROLL_CALL, List.of(key)));
        }
        return new Reading(votes, List.of(), problems);
    }

    private static MatchResult head(FetchedPage page) {
        var words = String.join(
                " ", page.body().all("td.fecha_2").stream().map(Region::text).toList());
        return HEAD.matcher(words)
                .results()
                .findFirst()
                .orElseThrow(() -> new PageChanged(page.address(), "legislature, year and day in the head", words));
    }

    private static LocalDate day(FetchedPage page, MatchResult head) {
        return SpanishDate.findFirstShort("%s-%s-%s".formatted(head.group(4), head.group(3), head.group(5)))
                .orElseThrow(() -> new PageChanged(page.address(), "a day in the head", head.group()));
    }

    /** The running number of an item starts again each year. */
    private static String key(FetchedPage page, MatchResult head, int roll) {
        var id = UrlQuery.of(page.address()).number("id", 0);
        if (id == 0) {
            throw new PageChanged(page.address(), "the number of the item in 'id'", "none");
        }
        return "vote/%d/%d/%d/%d"
                .formatted(Senate.parseRoman(head.group(1)), Senate.parseRoman(head.group(2)), id, roll);
    }

    /** Returns the first words, unless the item continues with a matter named before. */
    private static String title(Region text) {
        var paragraph = text.all("p").stream()
                .map(Region::text)
                .filter(words -> !words.isEmpty())
                .findFirst();
        var words = text.text();
        var loose = words.substring(0, Math.max(0, words.indexOf(paragraph.orElse(words))))
                .strip();
        var first = loose.isEmpty() ? paragraph.orElse("") : loose;
        return first.startsWith("(") ? "" : first;
    }

    private static List<RollCallList> calls(Region text) {
        var calls = new ArrayList<RollCallList>();
        for (var mark : text.all(ROW + ", p:not(table p)")) {
            if (mark.is("tr")) {
                if (calls.isEmpty() || calls.getLast().isAnnounced()) {
                    calls.add(new RollCallList());
                }
                calls.getLast().add(mark);
            } else if (mark.text().contains("REGISTRADA CONFORME") && !calls.isEmpty()) {
                calls.add(new RollCallList());
            } else if (!calls.isEmpty() && !calls.getLast().isEmpty()) {
                calls.getLast().takeParagraph(mark.text());
            }
        }
        return calls.stream().filter(call -> !call.isEmpty()).toList();
    }
}
