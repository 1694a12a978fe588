package mx.vigia.scraper.sites.us_congress;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import mx.vigia.scraper.reading.BillMention;
import mx.vigia.scraper.reading.ReadingProblem;
import mx.vigia.scraper.reading.StatedVote.Ballot;
import mx.vigia.scraper.reading.StatedVote.Total;

/** Common parts of both chambers' votes: the words for results and positions, and figures that must agree. */
final class Outcome {
    private static final Pattern LOST_PATTERN = Pattern.compile("(?i)\\b(?:rejected|failed|defeated|not)\\b");
    private static final Pattern WON_PATTERN = Pattern.compile("(?i)\\b(?:passed|agreed to|confirmed)\\b");

    private Outcome() {}

    static String of(String result) {
        if (LOST_PATTERN.matcher(result).find()) {
            return "rejected";
        }
        return WON_PATTERN.matcher(result).find() ? "passed" : "other";
    }

    static String position(String printed) {
        return switch (printed) {
            case "Yea", "Aye" -> "favour";
            case "Nay", "No" -> "against";
            case "Present" -> "present";
            case "Not Voting" -> "absent";
            default -> "other";
        };
    }

    /** Returns the bill under vote, by its key in Vigía; a nomination or a motion has none. */
    static List<BillMention> about(int congress, String printed) {
        if (printed.isBlank()) {
            return List.of();
        }
        var key = BillNumber.printed(congress, printed).map(BillNumber::key).orElse("");
        return List.of(new BillMention(key, "", printed, ""));
    }

    /** Checks that the ballots add up to the printed totals. */
    static List<ReadingProblem> checkTotals(URI address, Total whole, List<Ballot> ballots) {
        var problems = new ArrayList<ReadingProblem>();
        problems.addAll(ReadingProblem.checkCount(address, whole.favour(), countCast(ballots, "favour")));
        problems.addAll(ReadingProblem.checkCount(address, whole.against(), countCast(ballots, "against")));
        problems.addAll(ReadingProblem.checkCount(address, whole.present(), countCast(ballots, "present")));
        problems.addAll(ReadingProblem.checkCount(address, whole.absent(), countCast(ballots, "absent")));
        return problems;
    }

    private static int countCast(List<Ballot> ballots, String position) {
        return (int) ballots.stream()
                .filter(ballot -> ballot.position().equals(position))
                .count();
    }
}
