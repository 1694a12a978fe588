package mx.vigia.scraper.sites.uk_parliament;

import java.net.URI;
import java.util.List;
import java.util.stream.Stream;
import mx.vigia.scraper.reading.JsonTree;
import mx.vigia.scraper.reading.StatedVote.Ballot;

/** Divisions of the House of Commons: ayes and noes; their tellers are not counted. */
final class Commons {
    private Commons() {}

    static Division division(JsonTree division) {
        var id = division.number("DivisionId");
        var ballots = Stream.of(
                        ballots(division, "Ayes", "favour"),
                        ballots(division, "Noes", "against"),
                        ballots(division, "NoVoteRecorded", "absent"))
                .flatMap(each -> each)
                .toList();
        return new Division(
                "vote/commons/" + id,
                division.requiredText("Title"),
                "",
                "lower",
                division.day("Date").stream().toList(),
                Division.total(division.number("AyeCount"), division.number("NoCount")),
                ballots,
                URI.create("https://votes.parliament.uk/votes/commons/division/" + id));
    }

    private static Stream<Ballot> ballots(JsonTree division, String list, String position) {
        return division.all(list).stream()
                .map(member -> new Ballot(
                        member.requiredText("Name"),
                        String.valueOf(member.number("MemberId")),
                        member.text("PartyAbbreviation"),
                        position));
    }

    /** Returns the addresses of the divisions, whose own answers have the names. */
    static List<URI> own(URI page, List<JsonTree> divisions) {
        return divisions.stream()
                .map(division -> page.resolve("/data/division/%d.json".formatted(division.number("DivisionId"))))
                .toList();
    }
}
