package mx.vigia.scraper.sites.mx_diputados;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import mx.vigia.scraper.reading.FetchedPage;
import mx.vigia.scraper.reading.PageChanged;
import mx.vigia.scraper.reading.ReadingProblem;
import mx.vigia.scraper.reading.Region;
import mx.vigia.scraper.reading.StatedVote.Total;

/** The figures of a vote table: a column for the chamber and one for each group, named by the header row only. */
record Figures(List<Total> totals) {
    private static final List<String> ROWS = List.of("Favor", "Contra", "Abstención", "Quórum *", "Ausente", "Total");
    private static final Map<String, ToIntFunction<Total>> SENSES = senses();

    static Figures in(FetchedPage page) {
        var rows = page.body().requireAtLeast(ROWS.size() + 1, "tr:has(> td)").stream()
                .map(row -> row.all("td").stream().map(Figures::cellText).toList())
                .dropWhile(cells -> !cells.getFirst().equals("Votos"))
                .limit(ROWS.size() + 1L)
                .toList();
        var labels = rows.stream().skip(1).map(List::getFirst).toList();
        if (!labels.equals(ROWS)) {
            throw new PageChanged(page.address(), "a row 'Votos' and below it " + ROWS, labels.toString());
        }
        var header = rows.getFirst();
        if (header.size() < 2 || !header.get(1).equals("Total")) {
            throw new PageChanged(page.address(), "a first column 'Total'", header.toString());
        }
        return new Figures(IntStream.range(1, header.size())
                .mapToObj(column -> total(page, rows, column))
                .toList());
    }

    /** Returns the text of a cell: the label of its button, else its words. */
    private static String cellText(Region cell) {
        return cell.findFirst("input")
                .map(button -> button.attributeOrEmpty("value").strip())
                .orElseGet(cell::text);
    }

    private static Total total(FetchedPage page, List<List<String>> rows, int column) {
        var figures =
                rows.stream().skip(1).map(row -> figure(page, row, column)).toList();
        var group = column == 1 ? "" : Group.shortFormOfColumn(rows.getFirst().get(column));
        return new Total(
                group, figures.get(0), figures.get(1), figures.get(2), figures.get(3), figures.get(4), figures.get(5));
    }

    private static int figure(FetchedPage page, List<String> row, int column) {
        var shown = column < row.size() ? row.get(column) : "";
        if (!shown.matches("\\d{1,4}")) {
            throw new PageChanged(
                    page.address(), "a figure in column %d of each row".formatted(column), row.toString());
        }
        return Integer.parseInt(shown);
    }

    /**
     * Returns columns whose figures do not add up to their total, or a difference between the groups and the chamber.
     */
    List<ReadingProblem> problems(URI page) {
        var problems = new ArrayList<ReadingProblem>();
        totals.stream()
                .filter(total -> !total.addsUp())
                .forEach(total -> problems.add(toProblem(page, "parts", total)));
        var groups = totals.subList(1, totals.size());
        SENSES.forEach((sense, figure) -> {
            var printed = figure.applyAsInt(totals.getFirst());
            var sum = groups.stream().mapToInt(figure).sum();
            if (printed != sum) {
                problems.add(new ReadingProblem(page, "count-differs", sense + " of all groups: " + printed, "" + sum));
            }
        });
        return problems;
    }

    private static ReadingProblem toProblem(URI page, String what, Total total) {
        return new ReadingProblem(page, "count-differs", what + " that make the printed total", total.toString());
    }

    private static Map<String, ToIntFunction<Total>> senses() {
        var senses = new LinkedHashMap<String, ToIntFunction<Total>>();
        senses.put("favour", Total::favour);
        senses.put("against", Total::against);
        senses.put("abstention", Total::abstention);
        senses.put("present", Total::present);
        senses.put("absent", Total::absent);
        senses.put("total", Total::total);
        return senses;
    }
}
