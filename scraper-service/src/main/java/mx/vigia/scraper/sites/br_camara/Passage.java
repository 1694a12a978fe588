package mx.vigia.scraper.sites.br_camara;

import java.util.Comparator;
import java.util.List;
import mx.vigia.scraper.reading.FetchedPage;
import mx.vigia.scraper.reading.JsonTree;
import mx.vigia.scraper.reading.PageKind;
import mx.vigia.scraper.reading.PageReader;
import mx.vigia.scraper.reading.Reading;
import mx.vigia.scraper.reading.ReadingProblem;
import mx.vigia.scraper.reading.Reads;
import mx.vigia.scraper.reading.Sighting;
import mx.vigia.scraper.reading.StatedFields;
import mx.vigia.scraper.reading.StatedFields.Step;

/** Reads a proposition's whole progress, numbered without gaps; it replaces the single state shown by its record. */
@Reads(site = OneProposition.SITE, kind = PageKind.RECORD, address = "/api/v2/proposicoes/\\d+/tramitacoes")
public final class Passage implements PageReader {
    private static final int MAX_STEPS = 200;

    @Override
    public String signature() {
        return "/dados/0/descricaoTramitacao";
    }

    @Override
    public Reading read(FetchedPage page) {
        var lines = page.json().all("dados").stream()
                .sorted(Comparator.comparingInt(line -> line.number("sequencia")))
                .toList();
        var steps = lines.stream()
                .skip(Math.max(0, lines.size() - MAX_STEPS))
                .map(Passage::step)
                .toList();
        var key = page.address().getPath().replaceFirst(".*/proposicoes/(\\d+)/.*", "$1");
        return new Reading(
                List.of(new Sighting(
                        PageKind.RECORD, List.of(key), StatedFields.nothing().steps(steps), List.of())),
                List.of(),
                ReadingProblem.checkCount(page.address(), lines.getLast().number("sequencia"), lines.size()));
    }

    private static Step step(JsonTree line) {
        return new Step(
                line.text("codSituacao").equals("1140") ? "published" : "other",
                "lower",
                "%s. %s"
                        .formatted(line.requiredText("descricaoTramitacao"), line.text("despacho"))
                        .strip(),
                line.day("dataHora").map(Object::toString).orElse(""),
                List.of(),
                List.of());
    }
}
