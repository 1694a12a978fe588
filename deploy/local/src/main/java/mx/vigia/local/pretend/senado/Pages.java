package mx.vigia.local.pretend.senado;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import mx.vigia.local.pretend.chamber.Days;
import mx.vigia.local.pretend.http.Entries;
import mx.vigia.local.pretend.site.Markup;
import mx.vigia.local.pretend.site.Template;

/**
 * The pages of a gazette: its front page, a day with a summary and numbered sections, a day without issue, a document.
 */
record Pages(Gazette gazette) {
    String front() {
        return Template.of("senado/front").fill(Map.of("name", gazette.title));
    }

    String nothing(LocalDate day) {
        return page(Days.heading(day), "<div class=\"alert\">No hay gaceta para la fecha seleccionada.</div>");
    }

    String day(LocalDate day, List<DocumentPage> papers) {
        var what = new StringBuilder("<div class=\"sumario\"><h5>SUMARIO</h5>\n<ul>\n");
        for (var heading : DocumentPage.Heading.values()) {
            var count = papersUnder(heading, papers).size();
            what.append(count == 0 ? "" : summary(heading, count));
        }
        what.append("</ul></div>\n");
        for (var heading : DocumentPage.Heading.values()) {
            section(heading, papersUnder(heading, papers), what);
        }
        return page(heading(day), what.toString());
    }

    String document(LocalDate day, DocumentPage paper) {
        var text = paper.text().stream()
                .map(words -> "<p>" + Markup.text(words) + "</p>\n")
                .collect(Collectors.joining());
        return page(
                heading(day),
                "<p><strong>" + Markup.text(DocumentPages.capitalize(paper.line())) + "</strong></p>\n" + text
                        + "<p>Documento " + paper.id() + "</p>\n");
    }

    /** Returns the issues of a month, as the calendar's own request returns them. */
    String month(LocalDate first, List<LocalDate> days) {
        var cells = IntStream.rangeClosed(1, first.lengthOfMonth())
                .mapToObj(first::withDayOfMonth)
                .map(day -> days.contains(day)
                        ? "<td><a href=\"" + address(day) + "\">" + day.getDayOfMonth() + "</a></td>"
                        : "<td>" + day.getDayOfMonth() + "</td>")
                .toList();
        return "<table class=\"calendario\"><tr>" + String.join("\n", cells) + "</tr></table>\n";
    }

    private String address(LocalDate day) {
        return "/66/%s/%d_%02d_%02d/%d"
                .formatted(
                        gazette.folder,
                        day.getYear(),
                        day.getMonthValue(),
                        day.getDayOfMonth(),
                        day.toEpochDay() - 12_000);
    }

    private String heading(LocalDate day) {
        return Days.heading(day) + " / Gaceta: " + gazette.number(day);
    }

    private static List<DocumentPage> papersUnder(DocumentPage.Heading heading, List<DocumentPage> papers) {
        return papers.stream().filter(paper -> paper.heading() == heading).toList();
    }

    private static String summary(DocumentPage.Heading heading, int count) {
        return "<li><a href=\"#%1$d\">%2$s</a> <a href=\"#%1$d\">%3$d</a></li>\n"
                .formatted(heading.anchor, heading.label, count);
    }

    private void section(DocumentPage.Heading heading, List<DocumentPage> papers, StringBuilder what) {
        if (papers.isEmpty()) {
            return;
        }
        what.append("<a name=\"%d\"></a><h5>%s</h5>\n".formatted(heading.anchor, heading.label));
        for (int i = 0; i < papers.size(); i++) {
            what.append(Entries.entry(item(i + 1, papers.get(i))));
        }
    }

    private String item(int number, DocumentPage paper) {
        var referral = paper.turn().isEmpty() ? "" : "<br>\n<small>" + paper.turn() + "</small>";
        return "<div><a href=\"https://www.senado.gob.mx/66/%s/documento/%d\" style=\"font-size:16px; font-weight:500;\">%d.\t%s</a>%s</div>\n"
                .formatted(gazette.folder, paper.id(), number, Entries.title(Markup.text(paper.line())), referral);
    }

    private String page(String heading, String what) {
        return Template.of("senado/day").fill(Map.of("name", gazette.title, "heading", heading, "what", what));
    }
}
