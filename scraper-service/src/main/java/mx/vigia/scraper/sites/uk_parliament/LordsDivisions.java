package mx.vigia.scraper.sites.uk_parliament;

import java.net.URI;
import java.util.List;
import java.util.stream.Stream;
import mx.vigia.scraper.reading.FetchedPage;
import mx.vigia.scraper.reading.Fragment;
import mx.vigia.scraper.reading.JsonTree;
import mx.vigia.scraper.reading.PageKind;
import mx.vigia.scraper.reading.PageReader;
import mx.vigia.scraper.reading.Reading;
import mx.vigia.scraper.reading.Reads;
import mx.vigia.scraper.reading.StatedVote.Ballot;

/**
 * Reads divisions of the House of Lords, content and not content, with everybody's position; tellers are counted and
 * listed.
 */
@Reads(site = Bill.SITE, kind = PageKind.ROLL_CALL, address = "/data/Divisions/(?:search|\\d+)")
public final class LordsDivisions implements PageReader {
    @Override
    public String signature() {
        return "/0/divisionId, /divisionId";
    }

    @Override
    public Reading read(FetchedPage page) {
        var divisions =
                page.json().items().stream().map(LordsDivisions::division).toList();
        return new Reading(
                divisions.stream()
                        .map(division -> division.sighting(PageKind.ROLL_CALL))
                        .toList(),
                List.of(),
                divisions.stream()
                        .flatMap(division -> division.differences().stream())
                        .toList());
    }

    private static Division division(JsonTree division) {
        var id = division.number("divisionId");
        return new Division(
                "vote/lords/" + id,
                division.requiredText("title"),
                Fragment.text(division.text("amendmentMotionNotes")),
                "upper",
                division.day("date").stream().toList(),
                Division.total(
                        division.number("authoritativeContentCount"), division.number("authoritativeNotContentCount")),
                Stream.concat(ballots(division, "contents", "favour"), ballots(division, "notContents", "against"))
                        .toList(),
                URI.create("https://votes.parliament.uk/votes/lords/division/" + id));
    }

    private static Stream<Ballot> ballots(JsonTree division, String list, String position) {
        return division.all(list).stream()
                .map(member -> new Ballot(
                        member.requiredText("name"),
                        String.valueOf(member.number("memberId")),
                        member.text("partyAbbreviation"),
                        position));
    }
}
