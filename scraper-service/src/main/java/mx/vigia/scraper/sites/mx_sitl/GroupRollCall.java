package mx.vigia.scraper.sites.mx_sitl;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import mx.vigia.scraper.reading.FetchedPage;
import mx.vigia.scraper.reading.PageKind;
import mx.vigia.scraper.reading.PageReader;
import mx.vigia.scraper.reading.Reading;
import mx.vigia.scraper.reading.ReadingProblem;
import mx.vigia.scraper.reading.Reads;
import mx.vigia.scraper.reading.Region;
import mx.vigia.scraper.reading.StatedVote;
import mx.vigia.scraper.reading.StatedVote.Ballot;
import mx.vigia.scraper.reading.UrlQuery;

/** Reads how each deputy of one group voted; the foot of the page counts them. */
@Reads(
        site = Sitl.SITE,
        kind = PageKind.ROLL_CALL,
        address = "/[IVXL]+_leg/listados_votacionesnp[ivxl]*\\.php",
        settles = true)
public final class GroupRollCall implements PageReader {
    private static final String ROW = "tr:has(> td a[href*=iddipt=])";
    private static final String HEADING = "span.Estilo61enex1";
    private static final Pattern COUNT =
            Pattern.compile("(A favor|En contra|Abstenciones|Sin sentido del voto|Ausentes|Total): (\\d+)");

    @Override
    public String signature() {
        return "html:has(a[href*=iddipt=]):has(b:matchesOwn(^Sin sentido del voto: \\d+$))";
    }

    @Override
    public Reading read(FetchedPage page) {
        var keys = Sitl.keys(page, page.address());
        var heading = page.body().all(HEADING);
        var group = heading.size() < 2 ? "" : Sitl.group(heading.get(1).text());
        var day = heading.stream()
                .flatMap(h -> Sitl.day(h.text()).stream())
                .limit(1)
                .toList();
        var legislature = Sitl.legislature(page);
        var ballots = page.body().requireAtLeast(1, ROW).stream()
                .map(row -> ballot(page, row, group, legislature))
                .toList();
        var vote = new StatedVote("deputies", Sitl.totals(page.address()))
                .heldOn(day)
                .ballots(ballots);
        var sighting = vote.sighting(PageKind.ROLL_CALL, keys);
        return new Reading(List.of(sighting), List.of(), problems(page, ballots));
    }

    private static Ballot ballot(FetchedPage page, Region row, String group, int legislature) {
        var link = row.one("a[href*=iddipt=]");
        var person = link.link()
                .map(at -> legislature + "/" + UrlQuery.of(at).number("iddipt", 0))
                .orElse("");
        var position = row.all("td").getLast().text();
        return new Ballot(link.text(), person, group, Sitl.position(position));
    }

    private static List<ReadingProblem> problems(FetchedPage page, List<Ballot> ballots) {
        var problems = new ArrayList<ReadingProblem>();
        page.body().all("td > b").stream()
                .flatMap(b -> COUNT.matcher(b.text()).results())
                .forEach(m -> {
                    var found = ballots.stream()
                            .filter(b -> isCounted(m.group(1), b.position()))
                            .count();
                    if (found != Integer.parseInt(m.group(2))) {
                        problems.add(new ReadingProblem(page.address(), "count-differs", m.group(), "" + found));
                    }
                });
        return problems;
    }

    private static boolean isCounted(String heading, String position) {
        return switch (heading) {
            case "A favor" -> position.equals("favour");
            case "En contra" -> position.equals("against");
            case "Abstenciones" -> position.equals("abstention");
            case "Sin sentido del voto" -> position.equals("present");
            case "Ausentes" -> position.equals("absent");
            default -> true;
        };
    }
}
