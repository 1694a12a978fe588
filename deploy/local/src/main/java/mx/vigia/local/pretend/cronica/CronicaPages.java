package mx.vigia.local.pretend.cronica;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import mx.vigia.local.pretend.chamber.BillTextGenerator;
import mx.vigia.local.pretend.chamber.Days;
import mx.vigia.local.pretend.chamber.Seats;
import mx.vigia.local.pretend.http.Entries;
import mx.vigia.local.pretend.site.Markup;
import mx.vigia.local.pretend.site.Template;

/** The front page, which links to the records, and a record: its index first, then every turn. */
record CronicaPages(Seats seats, BillTextGenerator prose) {
    /** Returns {@code /Estenografia/66/2026/nov/20261124.html}. */
    static String path(Sitting sitting) {
        var day = sitting.day();
        return "/Estenografia/66/%d/%s/%s.html".formatted(day.getYear(), Days.month(day), Days.fileStamp(day));
    }

    String front(List<Sitting> sittings) {
        var links = sittings.reversed().stream()
                .map(s -> Entries.entry("<li><a href=\"%s\">%s</a></li>\n".formatted(path(s), Days.heading(s.day()))))
                .collect(Collectors.joining());
        return Template.of("cronica-front").fill(Map.of("records", links));
    }

    String record(Sitting sitting) {
        var turns = new Transcript(sitting, seats, prose).turns();
        return Template.of("cronica-day")
                .fill(Map.of(
                        "day", Days.written(sitting.day()),
                        "index", index(turns),
                        "turns",
                                turns.stream()
                                        .map(t -> Entries.entry(turnHtml(t)))
                                        .collect(Collectors.joining())));
    }

    /** Returns the index, with a heading above the reports and another above the initiatives. */
    private static String index(List<Turn> turns) {
        var lines = new StringBuilder();
        var section = "";
        for (var turn : turns) {
            if (turn.anchor().isEmpty()) {
                continue;
            }
            var above = headingOf(turn);
            if (!above.equals(section) && !above.isEmpty()) {
                lines.append(" <p>" + above + "</p>\n");
            }
            section = above.isEmpty() ? section : above;
            lines.append(" <p><a href=\"#%s\">%s</a></p>\n".formatted(turn.anchor(), Markup.text(turn.indexed())));
        }
        return lines.toString();
    }

    private static String headingOf(Turn turn) {
        if (turn.anchor().startsWith("dic")) {
            return "Dictámenes a discusión";
        }
        return turn.anchor().startsWith("ini") ? "Iniciativas" : "";
    }

    private static String turnHtml(Turn turn) {
        var mark = turn.anchor().isEmpty() ? "" : "<a name=\"" + turn.anchor() + "\"></a>";
        var first = " <p>%s<b>%s</b> %s</p>\n\n"
                .formatted(mark, turn.label(), Markup.text(turn.paragraphs().getFirst()));
        return turn.paragraphs().stream()
                .skip(1)
                .map(p -> " <p>" + Markup.text(p) + "</p>\n\n")
                .collect(Collectors.joining("", first, ""));
    }
}
