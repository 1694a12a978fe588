package mx.vigia.scraper.sites.eu_parliament;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import mx.vigia.scraper.reading.BillMention;
import mx.vigia.scraper.reading.FetchedPage;
import mx.vigia.scraper.reading.PageChanged;
import mx.vigia.scraper.reading.PageKind;
import mx.vigia.scraper.reading.PageReader;
import mx.vigia.scraper.reading.Reading;
import mx.vigia.scraper.reading.ReadingProblem;
import mx.vigia.scraper.reading.Reads;
import mx.vigia.scraper.reading.Region;
import mx.vigia.scraper.reading.Sighting;
import mx.vigia.scraper.reading.StatedVote;
import mx.vigia.scraper.reading.StatedVote.Ballot;
import mx.vigia.scraper.reading.StatedVote.Total;

/** Reads all roll calls of one sitting day; members who are not named did not vote. */
@Reads(site = Procedure.SITE, kind = PageKind.ROLL_CALL, address = "/doceo/document/PV-\\d+-[\\d-]+-RCV_[A-Z]{2}\\.xml")
public final class RollCalls implements PageReader {
    private static final Pattern DOCUMENT = Pattern.compile("\\b(?:RC-)?[A-C]\\d+-\\d{4}/\\d{4}\\b");

    @Override
    public String signature() {
        return "RollCallVote\\.Result";
    }

    @Override
    public Reading read(FetchedPage page) {
        var sightings = new ArrayList<Sighting>();
        var problems = new ArrayList<ReadingProblem>();
        for (var result : page.body().requireAtLeast(1, "RollCallVote\\.Result")) {
            var ballots = Stream.of("For", "Against", "Abstention")
                    .flatMap(side -> ballots(result, side))
                    .toList();
            var total = new Total(
                    "",
                    count(page, result, "For"),
                    count(page, result, "Against"),
                    count(page, result, "Abstention"),
                    0,
                    0,
                    count(page, result, "For") + count(page, result, "Against") + count(page, result, "Abstention"));
            sightings.add(sighting(page, result, total, ballots));
            problems.addAll(ReadingProblem.checkCount(page.address(), total.total(), ballots.size()));
        }
        return new Reading(sightings, List.of(), problems);
    }

    private static Sighting sighting(FetchedPage page, Region result, Total total, List<Ballot> ballots) {
        var title = result.one("> RollCallVote\\.Description\\.Text").text();
        var about = DOCUMENT.matcher(title)
                .results()
                .map(found -> BillMention.ofReference(found.group()))
                .toList();
        var vote = new StatedVote("congress", page.address())
                .title(title)
                .heldOn(day(page, result))
                .totals(List.of(total))
                .ballots(ballots)
                .about(about);
        var key = "vote/" + result.attributeOrEmpty("Identifier");
        return vote.sighting(PageKind.ROLL_CALL, List.of(key));
    }

    private static int count(FetchedPage page, Region result, String side) {
        var number = result.findFirst("> Result\\." + side)
                .map(found -> found.attributeOrEmpty("Number"))
                .orElse("0");
        if (!number.matches("\\d{1,6}")) {
            throw new PageChanged(page.address(), "a figure for " + side, number);
        }
        return Integer.parseInt(number);
    }

    private static Stream<Ballot> ballots(Region result, String side) {
        var position = switch (side) {
            case "For" -> "favour";
            case "Against" -> "against";
            default -> "abstention";
        };
        return result.all("> Result\\.%s > Result\\.PoliticalGroup\\.List".formatted(side)).stream()
                .flatMap(group -> group.all("> *").stream()
                        .map(member -> new Ballot(
                                member.text(),
                                member.attributeOrEmpty("PersId"),
                                group.attributeOrEmpty("Identifier"),
                                position)));
    }

    private static LocalDate day(FetchedPage page, Region result) {
        var moment = result.attributeOrEmpty("Date");
        try {
            return LocalDate.parse(moment.replaceFirst(" .*", ""));
        } catch (DateTimeParseException noDay) {
            throw new PageChanged(page.address(), "the day of a vote", moment);
        }
    }
}
