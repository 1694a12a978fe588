package mx.vigia.scraper.sites.mx_sil;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import mx.vigia.scraper.reading.EntryList;
import mx.vigia.scraper.reading.FetchedPage;
import mx.vigia.scraper.reading.PageChanged;
import mx.vigia.scraper.reading.PageKind;
import mx.vigia.scraper.reading.PageReader;
import mx.vigia.scraper.reading.Reading;
import mx.vigia.scraper.reading.ReadingProblem;
import mx.vigia.scraper.reading.Reads;
import mx.vigia.scraper.reading.Region;

/**
 * Reads a page of search results in twelve columns; its address expires with the session, so it is never kept as a
 * link.
 */
@Reads(
        site = Sil.SITE,
        kind = PageKind.LIST,
        address =
                "/(?:Busquedas/Avanzada/ResultadosBusquedaAvanzada|Numeralia/Iniciativas/resultadosNumeraliaIniciativas)\\.php")
public final class ResultList implements PageReader {
    static final int COLUMNS = 12;
    private static final String RESULT =
            Sil.ROW + ":has([href~=(?:Asunto|Clave)=\\d+], [onclick~=(?:Asunto|Clave)=\\d+])";
    private static final Pattern ROWS = Pattern.compile("(?:^|&)Reg=(\\d+)");
    private static final Pattern PER_PAGE = Pattern.compile("(?:^|&)Paginas=(\\d+)");

    @Override
    public String signature() {
        return RESULT;
    }

    @Override
    public Reading read(FetchedPage page) {
        var rows = page.body().requireAtLeast(1, RESULT);
        var results = EntryList.of(page, rows, Region::text, row -> Result.of(page, cells(page, row), row));
        var problems = new ArrayList<>(results.unread());
        problems.addAll(counted(page, results.read()));
        return new Reading(results.read().stream().map(Result::sighting).toList(), List.of(), problems);
    }

    private static List<String> cells(FetchedPage page, Region row) {
        var cells = row.all("td").stream().map(Region::text).toList();
        if (cells.size() != COLUMNS) {
            throw new PageChanged(page.address(), COLUMNS + " columns", "" + cells.size());
        }
        return cells;
    }

    /** The address states how many results there are; numbers on the page are consecutive. */
    private static List<ReadingProblem> counted(FetchedPage page, List<Result> results) {
        var problems = new ArrayList<ReadingProblem>();
        for (var i = 1; i < results.size(); i++) {
            if (results.get(i).number() != results.get(i - 1).number() + 1) {
                problems.add(new ReadingProblem(
                        page.address(),
                        "hole-in-numbering",
                        "" + (results.get(i - 1).number() + 1),
                        "" + results.get(i).number()));
            }
        }
        var rows = figure(page, ROWS);
        if (rows > 0 && rows <= figure(page, PER_PAGE) && rows != results.size()) {
            problems.add(new ReadingProblem(page.address(), "count-differs", rows + " results", "" + results.size()));
        }
        return problems;
    }

    private static int figure(FetchedPage page, Pattern parameter) {
        var m = parameter.matcher(
                page.address().getQuery() == null ? "" : page.address().getQuery());
        return m.find() ? Integer.parseInt(m.group(1)) : 0;
    }
}
