package mx.vigia.scraper.sites.mx_sil;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import mx.vigia.scraper.reading.FetchedPage;
import mx.vigia.scraper.reading.PageChanged;
import mx.vigia.scraper.reading.PageKind;
import mx.vigia.scraper.reading.Region;
import mx.vigia.scraper.reading.Sighting;
import mx.vigia.scraper.reading.SpanishDate;
import mx.vigia.scraper.reading.StatedFields;

/**
 * One row of results, its cells in the order number, type, name, class, chamber, day, presenter, party, legislature,
 * committee, state, subject.
 */
record Result(String key, int number, LocalDate day, List<String> cells) {
    private static final Pattern KEY = Pattern.compile("(?:Asunto|Clave)=(\\d+)");

    static Result of(FetchedPage page, List<String> cells, Region row) {
        var link = row.all("[href~=(?:Asunto|Clave)=\\d+], [onclick~=(?:Asunto|Clave)=\\d+]")
                .getFirst();
        var key = KEY.matcher(link.attributeOrEmpty("href") + " " + link.attributeOrEmpty("onclick"));
        if (!key.find() || !cells.getFirst().matches("\\d+\\.?")) {
            throw new PageChanged(page.address(), "a row with a number and an Asunto", cells.toString());
        }
        var day = SpanishDate.findFirstShort(cells.get(5))
                .orElseThrow(() -> new PageChanged(page.address(), "a day in the sixth column", cells.get(5)));
        return new Result(key.group(1), Integer.parseInt(cells.getFirst().replace(".", "")), day, cells);
    }

    Sighting sighting() {
        var chamber = Sil.chamber(cells.get(4));
        var stated = StatedFields.nothing()
                .title(cells.get(2))
                .kind(Sil.kind(cells.get(1)), cells.get(1))
                .presentedOn(day)
                .proponents(new Presenter(cells.get(6), cells.get(7)).proponents())
                .committees(Committees.in(cells.get(9)))
                .subjects(cells.get(11).isEmpty() ? List.of() : List.of(cells.get(11)));
        for (var legislature : Sil.legislature(cells.get(8))) {
            stated = stated.legislature(legislature);
        }
        if (!cells.get(10).isEmpty()) {
            stated = stated.steps(List.of(Status.of(cells.get(10)).step(chamber)));
        }
        return new Sighting(PageKind.LIST, List.of(key), stated, List.of());
    }
}
