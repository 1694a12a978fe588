package mx.vigia.scraper.sites.mx_diputados;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import mx.vigia.scraper.reading.FetchedPage;
import mx.vigia.scraper.reading.PageChanged;
import mx.vigia.scraper.reading.PageKind;
import mx.vigia.scraper.reading.PageReader;
import mx.vigia.scraper.reading.Reading;
import mx.vigia.scraper.reading.ReadingProblem;
import mx.vigia.scraper.reading.Reads;
import mx.vigia.scraper.reading.Region;
import mx.vigia.scraper.reading.StatedVote;
import mx.vigia.scraper.reading.StatedVote.Ballot;

/**
 * Reads the individual votes: the answers to the form of a vote table, one list of names for each group and position.
 */
@Reads(
        site = Gaceta.SITE,
        kind = PageKind.ROLL_CALL,
        address = "/voto\\d{2}/(?:ordi|extra)\\d{2}/lan\\w+\\.php3",
        settles = true)
public final class RollCall implements PageReader {
    private static final Pattern HEADING = Pattern.compile(
            "Diputad\\S* (?:del? (?:Partido )?|sin )(.*?) que (votaron a favor|votaron en contra|se abstuvieron|estuvieron presentes|estuvieron ausentes).*?: *(\\d+)");

    private static final Pattern NAME = Pattern.compile("(\\d+) *: *(\\S.*)");
    private static final Map<String, String> POSITIONS = Map.of(
            "votaron a favor",
            "favour",
            "votaron en contra",
            "against",
            "se abstuvieron",
            "abstention",
            "estuvieron presentes",
            "present",
            "estuvieron ausentes",
            "absent");

    @Override
    public String signature() {
        return "center:matchesOwn(^Diputad.* que (?:votaron|se abstuvieron|estuvieron).*: *\\d+$)";
    }

    @Override
    public Reading read(FetchedPage page) {
        var key = VoteKey.ofForm(page.address())
                .orElseThrow(() -> new PageChanged(page.address(), "the number of the vote in 'evento'", "none"));
        var ballots = new ArrayList<Ballot>();
        var problems = new ArrayList<ReadingProblem>();
        var marks = page.body().all("center, table:not(:has(table)):has(td)");
        for (var i = 0; i + 1 < marks.size(); i++) {
            var heading = HEADING.matcher(marks.get(i).text());
            if (marks.get(i).is("center") && heading.matches()) {
                var names = names(marks.get(i + 1), heading.group(1), POSITIONS.get(heading.group(2)));
                ballots.addAll(names);
                if (names.size() != Integer.parseInt(heading.group(3))) {
                    problems.add(
                            new ReadingProblem(page.address(), "count-differs", heading.group(), "" + names.size()));
                }
            }
        }
        var table = key.address(page.address());
        var stated = new StatedVote("deputies", table).ballots(ballots);
        var sighting = stated.sighting(PageKind.ROLL_CALL, key.keys());
        return new Reading(List.of(sighting), List.of(), problems);
    }

    private static List<Ballot> names(Region list, String group, String position) {
        return list.all("td").stream()
                .flatMap(cell -> cell.lines().stream())
                .flatMap(line -> NAME.matcher(line.text()).results())
                .map(m -> new Ballot(m.group(2), "", Group.shortFormOfColumn(group), position))
                .toList();
    }
}
