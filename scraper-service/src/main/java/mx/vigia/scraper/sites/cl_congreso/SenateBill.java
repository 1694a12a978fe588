package mx.vigia.scraper.sites.cl_congreso;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import mx.vigia.scraper.reading.FetchedPage;
import mx.vigia.scraper.reading.PageChanged;
import mx.vigia.scraper.reading.PageKind;
import mx.vigia.scraper.reading.Region;
import mx.vigia.scraper.reading.Sighting;
import mx.vigia.scraper.reading.SpanishDate;
import mx.vigia.scraper.reading.StatedFields;
import mx.vigia.scraper.reading.StatedFields.DocumentLink;
import mx.vigia.scraper.reading.StatedFields.Proponent;

/** A bill in the Senate's words; names of elements change their case by level, and values end in blanks. */
record SenateBill(FetchedPage page, Region file) {
    private static final int MAX_DOCUMENTS = 100;

    String number() {
        return Chile.number(page, file, "> descripcion > boletin");
    }

    Sighting sighting() {
        var head = file.one("> descripcion");
        var entered = Chile.text(head, "> fecha_ingreso");
        var day = SpanishDate.findFirstShort(entered)
                .orElseThrow(() -> new PageChanged(page.address(), "a day such as 29/01/2024", entered));
        var stated = StatedFields.nothing()
                .title(head.one("> titulo").text())
                .kind("initiative", head.one("> iniciativa").text())
                .number(number())
                .presentedOn(day)
                .steps(Passage.steps(page, file))
                .subjects(file.all("> materias > materia > DESCRIPCION").stream()
                        .map(Region::text)
                        .toList());
        var authors = file.all("> autores PARLAMENTARIO").stream()
                .map(name -> new Proponent(name.text(), "", "other"))
                .toList();
        stated = authors.isEmpty() ? stated : stated.proponents(authors);
        var documents = documents();
        stated = documents.isEmpty() ? stated : stated.documents(documents);
        return new Sighting(PageKind.RECORD, List.of(number()), stated, List.of());
    }

    /**
     * Returns the bill itself, then reports, comparisons, official letters and amendments, up to the maximum number.
     */
    private List<DocumentLink> documents() {
        var links = new ArrayList<DocumentLink>();
        link(file, "> descripcion > link_mensaje_mocion", "Texto de ingreso").forEach(links::add);
        for (var one : file.all(
                "> informes > informe, > comparados > comparado, > oficios > oficio, > indicaciones > indicacion")) {
            var label = one.all("> DESCRIPCION, > TRAMITE, > COMPARADO").stream()
                    .map(Region::text)
                    .reduce((first, second) -> second)
                    .orElse("");
            link(one, "> LINK_INFORME, > LINK_COMPARADO, > LINK_OFICIO, > LINK_INDICACION", label)
                    .forEach(links::add);
        }
        return links.stream().limit(MAX_DOCUMENTS).toList();
    }

    private static Stream<DocumentLink> link(Region part, String css, String label) {
        var fits = label.length() <= 300 ? label : label.substring(0, 300);
        return part
                .findFirst(css)
                .flatMap(Region::parseAddress)
                .map(address -> new DocumentLink(fits, address))
                .stream();
    }
}
