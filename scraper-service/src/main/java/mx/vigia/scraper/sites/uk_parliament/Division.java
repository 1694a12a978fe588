package mx.vigia.scraper.sites.uk_parliament;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import mx.vigia.scraper.reading.BillMention;
import mx.vigia.scraper.reading.PageKind;
import mx.vigia.scraper.reading.ReadingProblem;
import mx.vigia.scraper.reading.Sighting;
import mx.vigia.scraper.reading.StatedVote;
import mx.vigia.scraper.reading.StatedVote.Ballot;
import mx.vigia.scraper.reading.StatedVote.Total;

/**
 * A division of one of the Houses. Neither House's answer states whether the question was carried.
 *
 * @param ballots empty if a list gives the figures only
 */
record Division(
        String key,
        String title,
        String motion,
        String chamber,
        List<LocalDate> heldOn,
        Total total,
        List<Ballot> ballots,
        URI address) {
    private static final Pattern BILL = Pattern.compile("(.+? Bill(?: \\[HL\\])?)(?::? (.+))?");

    Division {
        heldOn = List.copyOf(heldOn);
        ballots = List.copyOf(ballots);
    }

    Sighting sighting(PageKind kind) {
        var bill = BILL.matcher(title);
        var about = bill.matches() ? List.of(BillMention.ofTitle(bill.group(1))) : List.<BillMention>of();
        var stage = bill.matches() && bill.group(2) != null ? bill.group(2) : "";
        var vote = new StatedVote(chamber, address)
                .title(title)
                .question(motion.isEmpty() ? stage : motion)
                .heldOn(heldOn)
                .totals(List.of(total))
                .ballots(ballots)
                .about(about);
        return vote.sighting(kind, List.of(key));
    }

    /** Returns the figures of a House that counts two sides only. */
    static Total total(int favour, int against) {
        return new Total("", favour, against, 0, 0, 0, favour + against);
    }

    /** Returns differences between the listed names, if any, and the printed figures. */
    List<ReadingProblem> differences() {
        var problems = new ArrayList<ReadingProblem>();
        if (!ballots.isEmpty()) {
            problems.addAll(ReadingProblem.checkCount(address, total.favour(), countCast("favour")));
            problems.addAll(ReadingProblem.checkCount(address, total.against(), countCast("against")));
        }
        return problems;
    }

    private int countCast(String position) {
        return (int) ballots.stream()
                .filter(ballot -> ballot.position().equals(position))
                .count();
    }
}
