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
import mx.vigia.scraper.reading.Subject;

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
        int favour,
        int against,
        List<Ballot> ballots,
        URI address) {
    private static final Pattern BILL = Pattern.compile("(.+? Bill(?: \\[HL\\])?)(?::? (.+))?");

    Division {
        heldOn = List.copyOf(heldOn);
        ballots = List.copyOf(ballots);
    }

    Sighting sighting(PageKind kind) {
        var bill = BILL.matcher(title);
        var about = bill.matches() ? List.of(new BillMention("", "", "", bill.group(1))) : List.<BillMention>of();
        var stage = bill.matches() && bill.group(2) != null ? bill.group(2) : "";
        var vote = new StatedVote(
                title,
                motion.isEmpty() ? stage : motion,
                chamber,
                heldOn,
                "",
                List.of(new Total("", favour, against, 0, 0, 0, favour + against)),
                ballots,
                about,
                address);
        return new Sighting(Subject.VOTE, kind, List.of(key), vote.said(), List.of());
    }

    /** Returns differences between the listed names, if any, and the printed figures. */
    List<ReadingProblem> differences() {
        var problems = new ArrayList<ReadingProblem>();
        if (!ballots.isEmpty()) {
            problems.addAll(ReadingProblem.checkCount(address, favour, countCast("favour")));
            problems.addAll(ReadingProblem.checkCount(address, against, countCast("against")));
        }
        return problems;
    }

    private int countCast(String position) {
        return (int) ballots.stream()
                .filter(ballot -> ballot.position().equals(position))
                .count();
    }
}
