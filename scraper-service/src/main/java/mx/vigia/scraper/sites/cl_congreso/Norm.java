package mx.vigia.scraper.sites.cl_congreso;

import java.util.List;
import java.util.stream.Collectors;
import mx.vigia.scraper.reading.FetchedPage;
import mx.vigia.scraper.reading.PageChanged;
import mx.vigia.scraper.reading.PageKind;
import mx.vigia.scraper.reading.PageReader;
import mx.vigia.scraper.reading.Reading;
import mx.vigia.scraper.reading.Reads;
import mx.vigia.scraper.reading.Region;
import mx.vigia.scraper.reading.Sighting;
import mx.vigia.scraper.reading.StatedFields;
import mx.vigia.scraper.reading.StatedFields.Citation;
import mx.vigia.scraper.reading.StatedFields.Proponent;

/**
 * Reads one norm of LeyChile as published in the Diario Oficial; without a title it is named by its sort and number.
 */
@Reads(site = Chile.SITE, kind = PageKind.TEXT, address = "/Consulta/obtxml")
public final class Norm implements PageReader {
    private static final int MAX_TEXT_LENGTH = 2_000_000;

    @Override
    public String signature() {
        return "Norma > Identificador";
    }

    @Override
    public Reading read(FetchedPage page) {
        var norm = page.body().one("Norma");
        var head = norm.one("> Identificador");
        var sort = head.requireAtLeast(1, "> TiposNumeros > TipoNumero").getFirst();
        var name = "%s %s"
                .formatted(sort.one("> Tipo").text(), sort.one("> Numero").text());
        var title = Chile.text(norm, "> Metadatos > TituloNorma");
        var day = head.attributeOrEmpty("fechaPublicacion");
        if (!day.matches("\\d{4}-\\d{2}-\\d{2}")
                || norm.attributeOrEmpty("normaId").isEmpty()) {
            throw new PageChanged(page.address(), "the day and the id of a norm", day);
        }
        var text = norm.all("> Encabezado > Texto, EstructuraFuncional > Texto, > Promulgacion > Texto").stream()
                .map(Region::text)
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining("\n\n"));
        var paper = Chile.text(norm, "> Metadatos > NumeroFuente");
        var stated = StatedFields.nothing()
                .title(title.isEmpty() ? name : title)
                .kind(
                        sort.one("> Tipo").text().startsWith("Ley") ? "decree" : "rule",
                        sort.one("> Tipo").text())
                .number(name)
                .proponents(head.all("> Organismos > Organismo").stream()
                        .map(one -> new Proponent(one.text(), "", "agency"))
                        .toList())
                .citation(new Citation("Diario Oficial N° %s, de %s".formatted(paper, day), paper, day))
                .text(text.substring(0, Math.min(text.length(), MAX_TEXT_LENGTH)), text.length() > MAX_TEXT_LENGTH);
        return new Reading(
                List.of(new Sighting(
                        PageKind.TEXT, List.of("norma/" + norm.attributeOrEmpty("normaId")), stated, List.of())),
                List.of(),
                List.of());
    }
}
