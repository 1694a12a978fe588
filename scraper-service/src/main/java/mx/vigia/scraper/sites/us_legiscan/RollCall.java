package mx.vigia.scraper.sites.us_legiscan;

import java.net.URI;
import java.util.List;
import mx.vigia.scraper.reading.BillMention;
import mx.vigia.scraper.reading.FetchedPage;
import mx.vigia.scraper.reading.JsonTree;
import mx.vigia.scraper.reading.PageKind;
import mx.vigia.scraper.reading.PageReader;
import mx.vigia.scraper.reading.Reading;
import mx.vigia.scraper.reading.ReadingProblem;
import mx.vigia.scraper.reading.Reads;
import mx.vigia.scraper.reading.StatedVote;
import mx.vigia.scraper.reading.StatedVote.Ballot;
import mx.vigia.scraper.reading.StatedVote.Total;

/** Reads one roll call; members are identified by their number only. */
@Reads(site = OneBill.SITE, kind = PageKind.ROLL_CALL, address = "/")
public final class RollCall implements PageReader {
    /** Never the requested address, which may have contained a key. */
    private static final URI HOME = URI.create("https://legiscan.com/");

    @Override
    public String signature() {
        return "/roll_call/roll_call_id";
    }

    @Override
    public Reading read(FetchedPage page) {
        var roll = page.json().one("roll_call");
        var id = roll.number("roll_call_id");
        var ballots = roll.all("votes").stream().map(RollCall::ballot).toList();
        var vote = new StatedVote(
                        History.chamber(roll.text("chamber")), roll.link("url").orElse(HOME))
                .title(roll.requiredText("desc"))
                .heldOn(roll.day("date").stream().toList())
                .outcome(roll.number("passed") == 1 ? "passed" : "rejected")
                .totals(List.of(total(roll)))
                .ballots(ballots)
                .about(List.of(new BillMention(roll.requiredText("bill_id"), "", "", "")));
        var sighting = vote.sighting(PageKind.ROLL_CALL, List.of("vote/" + id));
        return new Reading(
                List.of(sighting),
                List.of(),
                ReadingProblem.checkCount(page.address(), roll.number("total"), ballots.size()));
    }

    private static Total total(JsonTree roll) {
        return new Total(
                "",
                roll.number("yea"),
                roll.number("nay"),
                0,
                roll.number("nv"),
                roll.number("absent"),
                roll.number("total"));
    }

    private static Ballot ballot(JsonTree vote) {
        var person = vote.requiredText("people_id");
        var position = switch (vote.text("vote_text")) {
            case "Yea" -> "favour";
            case "Nay" -> "against";
            case "NV" -> "present";
            case "Absent" -> "absent";
            default -> "other";
        };
        return new Ballot(person, person, "", position);
    }
}
