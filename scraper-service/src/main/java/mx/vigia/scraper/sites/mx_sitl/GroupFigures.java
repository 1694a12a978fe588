package mx.vigia.scraper.sites.mx_sitl;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToIntFunction;
import mx.vigia.scraper.reading.FetchedPage;
import mx.vigia.scraper.reading.PageChanged;
import mx.vigia.scraper.reading.ReadingProblem;
import mx.vigia.scraper.reading.Region;
import mx.vigia.scraper.reading.StatedVote.Total;

/** The figures of a vote: a row for each group and one for the chamber, the columns named by the header row. */
record GroupFigures(List<Total> totals) {
    private static final List<String> COLUMNS =
            List.of("A FAVOR", "EN CONTRA", "ABSTENCIÓN", "SOLO ASISTENCIA", "AUSENTE", "TOTAL");
    private static final List<ToIntFunction<Total>> SENSES =
            List.of(Total::favour, Total::against, Total::abstention, Total::present, Total::absent, Total::total);

    static GroupFigures in(FetchedPage page) {
        var rows = page.body().requireAtLeast(3, "tr:has(> td)").stream()
                .map(row -> row.all("td").stream().map(Region::text).toList())
                .dropWhile(cells -> !cells.getFirst().equalsIgnoreCase("Grupo Parlamentario"))
                .toList();
        var header = rows.getFirst().stream()
                .map(cell -> cell.toUpperCase(Locale.ROOT))
                .toList();
        if (!header.containsAll(COLUMNS)) {
            throw new PageChanged(page.address(), "columns " + COLUMNS, header.toString());
        }
        var groups = new ArrayList<Total>();
        for (var row : rows.subList(1, rows.size())) {
            if (row.getFirst().equalsIgnoreCase("Total")) {
                groups.addFirst(total(page, header, row, ""));
                return new GroupFigures(List.copyOf(groups));
            }
            groups.add(total(page, header, row, Sitl.group(row.getFirst())));
        }
        throw new PageChanged(
                page.address(), "a last row 'TOTAL'", rows.getLast().toString());
    }

    private static Total total(FetchedPage page, List<String> header, List<String> row, String group) {
        var figures = COLUMNS.stream()
                .map(header::indexOf)
                .map(at -> figure(page, row, at))
                .toList();
        return new Total(
                group, figures.get(0), figures.get(1), figures.get(2), figures.get(3), figures.get(4), figures.get(5));
    }

    private static int figure(FetchedPage page, List<String> row, int column) {
        var shown = column < row.size() ? row.get(column) : "";
        if (!shown.matches("\\d{1,4}")) {
            throw new PageChanged(page.address(), "a figure in each column", row.toString());
        }
        return Integer.parseInt(shown);
    }

    /** Returns rows whose figures do not add up to their total, or a difference between the groups and the chamber. */
    List<ReadingProblem> problems(URI page) {
        var problems = new ArrayList<ReadingProblem>();
        totals.stream()
                .filter(total -> !total.addsUp())
                .forEach(total -> problems.add(new ReadingProblem(
                        page, "count-differs", "parts that make the printed total", total.toString())));
        var groups = totals.subList(1, totals.size());
        for (var i = 0; i < SENSES.size(); i++) {
            var figure = SENSES.get(i);
            var sum = groups.stream().mapToInt(figure).sum();
            if (figure.applyAsInt(totals.getFirst()) != sum) {
                var printed = "%s of all groups: %d".formatted(COLUMNS.get(i), figure.applyAsInt(totals.getFirst()));
                problems.add(new ReadingProblem(page, "count-differs", printed, "" + sum));
            }
        }
        return problems;
    }
}
