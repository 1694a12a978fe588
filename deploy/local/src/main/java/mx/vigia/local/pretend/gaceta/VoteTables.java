package mx.vigia.local.pretend.gaceta;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import mx.vigia.local.pretend.chamber.Ballot;
import mx.vigia.local.pretend.chamber.Days;
import mx.vigia.local.pretend.chamber.Seats;
import mx.vigia.local.pretend.chamber.Sense;
import mx.vigia.local.pretend.chamber.Vote;
import mx.vigia.local.pretend.site.Markup;
import mx.vigia.local.pretend.site.Template;

/** The table of one vote: a form whose every figure is a button that requests the names behind it. */
record VoteTables(Seats seats) {
    private static final Map<Sense, String> ROWS = Map.of(
            Sense.FAVOUR, "Favor",
            Sense.AGAINST, "Contra",
            Sense.ABSTENTION, "Abstención",
            Sense.PRESENT, "Quórum *",
            Sense.ABSENT, "Ausente");

    PrintedPage of(Vote vote) {
        var ballots = vote.ballots(seats);
        var title = "%s (%s)."
                .formatted(vote.title().replaceFirst("\\.$", ""), vote.part().words());
        var page = Template.of("vote-table")
                .fill(Map.of(
                        "form", VotePlaces.form(vote.before()),
                        "number", Integer.toString(vote.number()),
                        // As on the real site, a quote in the title cuts the hidden field short.
                        "title", Markup.text(title),
                        "day", Days.inProse(vote.day()),
                        "header", header(),
                        "rows", rows(ballots)));
        return new PrintedPage(page, vote.bill().touched());
    }

    private static String header() {
        return Seats.groups().stream()
                .map(group -> "<td width=\"9%\" valign=\"top\"><center><b> " + (group.equals("Morena") ? "MRN" : group)
                        + " </b></center></td>\n")
                .collect(Collectors.joining());
    }

    private static String rows(List<Ballot> ballots) {
        var page = new StringBuilder();
        for (var sense : Sense.values()) {
            page.append(row(ROWS.get(sense), column -> button(column, sense, countCast(ballots, column, sense))));
        }
        return page.append(row("Total", column -> Long.toString(countSeats(ballots, column))))
                .toString();
    }

    private static String row(String label, Function<String, String> cell) {
        var page = new StringBuilder("\n<tr>\n<td><FONT COLOR=\"#000099\">" + label + "</font></td>\n");
        page.append("<td><center>" + cell.apply("") + "</center></td>\n");
        Seats.groups().forEach(group -> page.append("<td><center>" + cell.apply(group) + "</center></td>\n"));
        return page.append("</tr>\n").toString();
    }

    private static String button(String column, Sense sense, long figure) {
        return figure == 0
                ? "<input type=\"button\" border=\"5\" value=\" 0 \">"
                : "<input type=\"submit\" name=\"lola[%s]\" value=\"%d\">"
                        .formatted(VoteButtonNames.of(column, sense), figure);
    }

    private static long countCast(List<Ballot> ballots, String column, Sense sense) {
        return ballots.stream()
                .filter(b -> b.sense() == sense
                        && (column.isEmpty() || b.deputy().group().equals(column)))
                .count();
    }

    private static long countSeats(List<Ballot> ballots, String column) {
        return ballots.stream()
                .filter(b -> column.isEmpty() || b.deputy().group().equals(column))
                .count();
    }
}
