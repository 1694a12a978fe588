package mx.vigia.scraper.sites.es_congreso;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import mx.vigia.scraper.reading.JsonTree;
import mx.vigia.scraper.reading.PageKind;
import mx.vigia.scraper.reading.Sighting;
import mx.vigia.scraper.reading.StatedFields;
import mx.vigia.scraper.reading.StatedFields.Citation;
import mx.vigia.scraper.reading.StatedFields.DocumentLink;
import mx.vigia.scraper.reading.StatedFields.Proponent;

/** One act or announcement of a day of the gazette. */
record GazetteItem(JsonTree issue, JsonTree section, JsonTree department, JsonTree item) {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    Sighting sighting(LocalDate day) {
        var number = issue.requiredText("numero");
        var key = item.requiredText("identificador");
        var stated = StatedFields.nothing()
                .title(item.requiredText("titulo"))
                .kind(kind(item.requiredText("titulo")), section.requiredText("nombre"))
                .number(key)
                .proponents(List.of(new Proponent(department.requiredText("nombre"), "", "agency")))
                .presentedOn(day)
                .citation(new Citation(
                        "BOE núm. %s, de %s (%s)".formatted(number, day.format(DAY), key), number, day.toString()));
        stated = item.link("url_html").map(stated::officialAddress).orElse(stated);
        var pdf = item.findValue("url_pdf").flatMap(link -> link.link("texto"));
        stated = pdf.isPresent() ? stated.documents(List.of(new DocumentLink("PDF", pdf.get()))) : stated;
        return new Sighting(PageKind.DAY, List.of(key), stated, List.of(day));
    }

    /** Only the first section has general rules: laws and decrees, and below them orders and the like. */
    private String kind(String title) {
        if (!section.text("codigo").equals("1")) {
            return "notice";
        }
        return title.matches("(?:Ley|Real Decreto|Decreto)\\b.*") ? "decree" : "rule";
    }
}
