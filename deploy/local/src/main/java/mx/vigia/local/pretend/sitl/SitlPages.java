package mx.vigia.local.pretend.sitl;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import mx.vigia.local.pretend.chamber.Ballot;
import mx.vigia.local.pretend.chamber.Legislature;
import mx.vigia.local.pretend.chamber.Seats;
import mx.vigia.local.pretend.chamber.Sense;
import mx.vigia.local.pretend.chamber.Vote;
import mx.vigia.local.pretend.chamber.Votes;
import mx.vigia.local.pretend.http.Encoding;
import mx.vigia.local.pretend.http.Entries;
import mx.vigia.local.pretend.site.Markup;
import mx.vigia.local.pretend.site.Template;

/** The pages of votes: periods, the votes of one, the figures of a vote. */
record SitlPages(Legislature now, Seats seats) {
    String periods() {
        var links = List.of(true, false).stream()
                .filter(before -> !new Votes(now).of(before).isEmpty())
                .map(before ->
                        Entries.entry("<ul><li><a href=\"votacionesxperiodonplxvi.php?pert=%d\" > %s</a></li></ul>\n"
                                .formatted(SitlNames.period(before), SitlNames.periodWords(before))))
                .collect(Collectors.joining());
        return Template.of("sitl-periods").fill(Map.of("periods", links, "stray", Encoding.STRAY_CHARACTER));
    }

    Optional<String> votes(String period) {
        return List.of(true, false).stream()
                .filter(before -> Integer.toString(SitlNames.period(before)).equals(period))
                .findFirst()
                .map(before -> Template.of("sitl-votes")
                        .fill(Map.of(
                                "period", SitlNames.periodWords(before), "rows", rows(new Votes(now).of(before)))));
    }

    private static String rows(List<Vote> votes) {
        var rows = new StringBuilder();
        LocalDate day = null;
        for (var vote : votes) {
            if (!vote.day().equals(day)) {
                day = vote.day();
                rows.append("<TR><TD bgcolor=\"#cccccc\" colspan=2 valign=\"middle\" align=\"center\""
                        + " class=\"textoNegro1\" height=\"25\">"
                        + SitlNames.day(vote, " ") + "</TD></TR>\n");
            }
            rows.append(Entries.entry(row(vote)));
        }
        return rows.toString();
    }

    /** Returns a row; the extra row opened before it is never closed. */
    private static String row(Vote vote) {
        return """
            <tr bgcolor="%s">

            <tr valign="top" >
              <td class="estilolinks" valign="middle" align="center"><a href="estadistico_votacionnplxvi.php?votaciont=%d" class="estilolinks">%d</a></td>
              <td class="Estiloparrafoc">%s </td>
            </tr>
            """.formatted(
                        SitlNames.rowShade(vote.number()),
                        SitlNames.number(vote),
                        vote.number(),
                        Entries.title(Markup.text(SitlNames.title(vote))));
    }

    String figures(Vote vote) {
        var ballots = vote.ballots(seats);
        var rows = Seats.groups().stream()
                .map(group -> "<tr bgcolor=\"#FFFFFF\">\n"
                        + "<td class=\"estilolinks\" align=\"center\"><a"
                        + " href=\"listados_votacionesnplxvi.php?partidot="
                        + SitlNames.group(group) + "&votaciont=" + SitlNames.number(vote)
                        + "\" class=\"estilolinks\">"
                        + group.toUpperCase(Locale.ROOT) + "</a></td>\n"
                        + cells(of(ballots, group)) + "</tr>\n")
                .collect(Collectors.joining());
        return Template.of("sitl-figures")
                .fill(Map.of(
                        "title", Markup.text(SitlNames.title(vote)),
                        "day", SitlNames.day(vote, "-"),
                        "rows", rows,
                        "total", cells(ballots)));
    }

    private static String cells(List<Ballot> ballots) {
        var figures = new StringBuilder();
        for (var sense : Sense.values()) {
            figures.append(cell(Vote.count(ballots, sense)));
        }
        return figures.append(cell(ballots.size())).toString();
    }

    private static String cell(long figure) {
        return "<td class=\"Estiloparrafoc\" align=\"center\">" + figure + "</td>\n";
    }

    static List<Ballot> of(List<Ballot> ballots, String group) {
        return ballots.stream().filter(b -> b.deputy().group().equals(group)).toList();
    }
}
