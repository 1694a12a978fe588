package mx.vigia.local.pretend.gaceta;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import mx.vigia.local.pretend.chamber.Days;
import mx.vigia.local.pretend.chamber.Layout;
import mx.vigia.local.pretend.chamber.Legislature;
import mx.vigia.local.pretend.chamber.Seats;
import mx.vigia.local.pretend.chamber.Sense;
import mx.vigia.local.pretend.chamber.Vote;
import mx.vigia.local.pretend.chamber.Votes;
import mx.vigia.local.pretend.http.Entries;
import mx.vigia.local.pretend.site.Markup;
import mx.vigia.local.pretend.site.Template;

/** The index of votes and the list of a period: an entry for each matter, in it a line for each roll call. */
record VoteLists(Legislature now, Seats seats) {
    PrintedPage index() {
        var page = Template.of("votes-index")
                .fill(Map.of(
                        "lists",
                        line(true, "Segundo año, segundo periodo ordinario")
                                + line(false, "Tercer año, primer periodo ordinario")));
        return new PrintedPage(page, now.layout().touched());
    }

    /** Returns the line of a period; a period without a vote has no list yet. */
    private String line(boolean before, String label) {
        return new Votes(now).of(before).isEmpty()
                ? ""
                : Entries.entry("<li><A HREF=\"" + VotePlaces.list(before) + "\">" + label + "</A>\n");
    }

    PrintedPage list(boolean before) {
        var votes = new Votes(now).of(before);
        var touched = touched(votes);
        var page = Template.of("votes-list")
                .fill(Map.of(
                        "period",
                        before
                                ? "segundo periodo ordinario del segundo año"
                                : "primer periodo ordinario del tercer año",
                        "updated",
                        Days.updateText(Days.of(touched)),
                        "entries",
                        now.layout().mood() == Layout.Mood.EMPTY ? "" : entriesHtml(votes)));
        return new PrintedPage(page, touched);
    }

    private Instant touched(List<Vote> votes) {
        return now.touched(votes.stream().map(Vote::bill).toList());
    }

    private String entriesHtml(List<Vote> votes) {
        var page = new StringBuilder();
        LocalDate session = null;
        for (var vote : votes) {
            if (vote.part() == Vote.Part.RESERVED) {
                continue;
            }
            if (!vote.day().equals(session)) {
                session = vote.day();
                page.append("<a NAME=\"Votas%s\"></a>\n\n<font color=\"#CC0000\">%s</font>\n\n"
                        .formatted(Days.fileStamp(session), Days.heading(session)));
            }
            page.append(Entries.entry(entry(vote, votes)));
        }
        return page.toString();
    }

    private String entry(Vote vote, List<Vote> votes) {
        var page = new StringBuilder("<ul><li>\n" + Entries.title(Markup.text(vote.title())) + "\n\n");
        for (var each : votes) {
            if (each.bill().id().equals(vote.bill().id())) {
                page.append("<br>" + line(each) + " <a href=\"" + each.table() + "\">Votación</a>.\n");
            }
        }
        return page.append(
                        "<!-- 483 -->\n<br><b>Turnado</b><font color=\"#ff6000\"> a la Cámara de Senadores.\n</font>\n")
                .append(
                        "<br><a href=\"%s\" target=\"gaceta\">Gaceta Parlamentaria</a>, número %d-IV, %s.\n</li></ul>\n\n"
                                .formatted(
                                        VotePlaces.reportsAnnexPath(vote.day()),
                                        Days.issueNumber(vote.day()),
                                        Days.written(vote.day())))
                .toString();
    }

    private String line(Vote vote) {
        if (vote.part() == Vote.Part.RESERVED) {
            return "En lo particular los artículos reservados, en términos del dictamen.";
        }
        var ballots = vote.ballots(seats);
        return "<b>Aprobado</b> %s en la Cámara de Diputados con %d votos en pro y %d en contra, el %s."
                .formatted(
                        vote.part().words(),
                        Vote.count(ballots, Sense.FAVOUR),
                        Vote.count(ballots, Sense.AGAINST),
                        Days.written(vote.day()));
    }
}
