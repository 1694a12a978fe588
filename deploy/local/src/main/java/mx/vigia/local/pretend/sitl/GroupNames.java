package mx.vigia.local.pretend.sitl;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import mx.vigia.local.pretend.chamber.Ballot;
import mx.vigia.local.pretend.chamber.Seats;
import mx.vigia.local.pretend.chamber.Sense;
import mx.vigia.local.pretend.chamber.Vote;
import mx.vigia.local.pretend.http.Entries;
import mx.vigia.local.pretend.site.Markup;
import mx.vigia.local.pretend.site.Template;

/** How each deputy of one group voted, and a footer with the totals. */
record GroupNames(Vote vote, String group, Seats seats) {
    String page() {
        var ballots = SitlPages.of(vote.ballots(seats), group);
        var holes = new HashMap<String, String>();
        holes.put("period", SitlNames.periodWords(vote.before()));
        holes.put("day", SitlNames.day(vote, "-"));
        holes.put("title", Markup.text(SitlNames.title(vote)));
        holes.put("group", SitlNames.groupWords(group));
        holes.put("rows", rows(ballots));
        holes.put("total", Integer.toString(ballots.size()));
        for (var sense : Sense.values()) {
            holes.put(sense.name().toLowerCase(Locale.ROOT), Long.toString(Vote.count(ballots, sense)));
        }
        return Template.of("sitl-names").fill(holes);
    }

    private String rows(List<Ballot> ballots) {
        var rows = new StringBuilder();
        for (int i = 0; i < ballots.size(); i++) {
            rows.append(Entries.entry(row(i, ballots.get(i))));
        }
        return rows.toString();
    }

    private String row(int place, Ballot ballot) {
        return """
            <tr height="35" bgcolor="%s">
            <td width="50" class="textoNegro1"><span class="textoNegro1"><b>%d</B></span> </td>
            <td width="400" class="estilolinks"><span class="estilolinks"><a href="votaciones_por_pernplxvi.php?iddipt=%d&pert=%d" class="estilolinks">%s</a></span></td>
            <td width="280" class="Estiloparrafoc"><span class="Estiloparrafoc">%s</span></td>
            </tr>
            """.formatted(
                        SitlNames.rowShade(place),
                        place + 1,
                        ballot.deputy().number(),
                        SitlNames.period(vote.before()),
                        ballot.deputy().surnamesFirst(),
                        SitlNames.senseText(ballot.sense()));
    }
}
