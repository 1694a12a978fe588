package mx.vigia.scraper.sites.us_congress;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import mx.vigia.scraper.reading.FetchedPage;
import mx.vigia.scraper.reading.PageChanged;
import mx.vigia.scraper.reading.PageKind;
import mx.vigia.scraper.reading.PageReader;
import mx.vigia.scraper.reading.Reading;
import mx.vigia.scraper.reading.Reads;
import mx.vigia.scraper.reading.Region;
import mx.vigia.scraper.reading.StatedVote;
import mx.vigia.scraper.reading.StatedVote.Ballot;
import mx.vigia.scraper.reading.StatedVote.Total;

/** Reads a roll call of the Senate. */
@Reads(
        site = BillNumber.SITE,
        kind = PageKind.ROLL_CALL,
        address = "/legislative/LIS/roll_call_votes/vote\\d+/vote_\\d+_\\d_\\d+\\.xml",
        settles = true)
public final class SenateVote implements PageReader {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MMMM d, yyyy", Locale.US);

    @Override
    public String signature() {
        return "roll_call_vote > members";
    }

    @Override
    public Reading read(FetchedPage page) {
        var roll = page.body().one("roll_call_vote");
        var ballots = roll.requireAtLeast(1, "> members > member").stream()
                .map(SenateVote::ballot)
                .toList();
        var congress = Count.of(page, roll.one("> congress"));
        var total = total(page, roll.one("> count"));
        var vote = new StatedVote("upper", page.address())
                .title(title(page, roll))
                .question(roll.one("> question").text())
                .heldOn(day(page, roll.one("> vote_date").text()))
                .outcome(Outcome.of(roll.one("> vote_result").text()))
                .totals(List.of(total))
                .ballots(ballots)
                .about(Outcome.about(
                        congress,
                        roll.findFirst("> document > document_name")
                                .map(Region::text)
                                .orElse("")));
        var key = "vote/senate/%d-%d/%d"
                .formatted(congress, Count.of(page, roll.one("> session")), Count.of(page, roll.one("> vote_number")));
        return new Reading(
                List.of(vote.sighting(PageKind.ROLL_CALL, List.of(key))),
                List.of(),
                Outcome.checkTotals(page.address(), total, ballots));
    }

    private static String title(FetchedPage page, Region roll) {
        return Stream.of("> vote_document_text", "> vote_question_text", "> vote_title")
                .flatMap(css -> roll.findFirst(css).map(Region::text).stream())
                .filter(words -> !words.isEmpty())
                .findFirst()
                .orElseThrow(() -> new PageChanged(page.address(), "what was voted on", "nothing"));
    }

    private static Ballot ballot(Region member) {
        return new Ballot(
                member.one("> first_name").text() + " "
                        + member.one("> last_name").text(),
                member.one("> lis_member_id").text(),
                member.one("> party").text(),
                Outcome.position(member.one("> vote_cast").text()));
    }

    private static Total total(FetchedPage page, Region count) {
        var yeas = Count.of(page, count.one("> yeas"));
        var nays = Count.of(page, count.one("> nays"));
        var present = Count.of(page, count.one("> present"));
        var absent = Count.of(page, count.one("> absent"));
        return new Total("", yeas, nays, 0, present, absent, yeas + nays + present + absent);
    }

    /** The time follows the second comma. */
    private static LocalDate day(FetchedPage page, String words) {
        try {
            return LocalDate.parse(words.replaceFirst("(,[^,]*),.*", "$1"), DAY);
        } catch (DateTimeParseException noDay) {
            throw new PageChanged(page.address(), "a day such as January 20, 2025", words);
        }
    }
}
