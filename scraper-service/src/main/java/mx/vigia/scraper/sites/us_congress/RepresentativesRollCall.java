package mx.vigia.scraper.sites.us_congress;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
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

/** Reads a roll call of the House, as published by its clerk. */
@Reads(site = BillNumber.SITE, kind = PageKind.ROLL_CALL, address = "/evs/\\d{4}/roll\\d+\\.xml", settles = true)
public final class RepresentativesRollCall implements PageReader {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d-MMM-yyyy", Locale.US);

    @Override
    public String signature() {
        return "rollcall-vote > vote-metadata";
    }

    @Override
    public Reading read(FetchedPage page) {
        var roll = page.body().one("rollcall-vote");
        var about = roll.one("vote-metadata");
        var ballots = roll.requireAtLeast(1, "vote-data > recorded-vote").stream()
                .map(RepresentativesRollCall::ballot)
                .toList();
        var congress = Count.of(page, about.one("> congress"));
        var title = Stream.of("> vote-desc", "> legis-num", "> vote-question")
                .flatMap(css -> about.findFirst(css).map(Region::text).stream())
                .filter(words -> !words.isEmpty())
                .findFirst();
        var totals = totals(page, about);
        var vote = new StatedVote("lower", page.address())
                .title(title.orElseThrow(() -> new PageChanged(page.address(), "what was voted on", about.text())))
                .question(about.one("> vote-question").text())
                .heldOn(day(page, about.one("> action-date").text()))
                .outcome(Outcome.of(about.one("> vote-result").text()))
                .totals(totals)
                .ballots(ballots)
                .about(Outcome.about(
                        congress,
                        about.findFirst("> legis-num").map(Region::text).orElse("")));
        var session = about.one("> session").text().replaceAll("\\D", "");
        var key = "vote/house/%d-%s/%s"
                .formatted(congress, session, about.one("> rollcall-num").text());
        return new Reading(
                List.of(vote.sighting(PageKind.ROLL_CALL, List.of(key))),
                List.of(),
                Outcome.checkTotals(page.address(), totals.getFirst(), ballots));
    }

    private static Ballot ballot(Region recorded) {
        var member = recorded.one("legislator");
        return new Ballot(
                member.text(),
                member.attributeOrEmpty("name-id"),
                member.attributeOrEmpty("party"),
                Outcome.position(recorded.one("> vote").text()));
    }

    /** Returns the totals of the whole House first, then of each party by the letter of its members. */
    private static List<Total> totals(FetchedPage page, Region about) {
        var totals = new ArrayList<Total>();
        totals.add(total(page, about.one("vote-totals > totals-by-vote"), ""));
        about.all("vote-totals > totals-by-party")
                .forEach(row ->
                        totals.add(total(page, row, row.one("> party").text().substring(0, 1))));
        return totals;
    }

    private static Total total(FetchedPage page, Region row, String group) {
        var yeas = Count.of(page, row.one("> yea-total"));
        var nays = Count.of(page, row.one("> nay-total"));
        var present = Count.of(page, row.one("> present-total"));
        var absent = Count.of(page, row.one("> not-voting-total"));
        return new Total(group, yeas, nays, 0, present, absent, yeas + nays + present + absent);
    }

    private static LocalDate day(FetchedPage page, String words) {
        try {
            return LocalDate.parse(words, DAY);
        } catch (DateTimeParseException noDay) {
            throw new PageChanged(page.address(), "a day such as 22-Jan-2025", words);
        }
    }
}
