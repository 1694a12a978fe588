package mx.vigia.scraper.sites.br_camara;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import mx.vigia.scraper.reading.FetchedPage;
import mx.vigia.scraper.reading.JsonTree;
import mx.vigia.scraper.reading.PageKind;
import mx.vigia.scraper.reading.PageReader;
import mx.vigia.scraper.reading.Reading;
import mx.vigia.scraper.reading.Reads;
import mx.vigia.scraper.reading.Sighting;
import mx.vigia.scraper.reading.StatedFields;
import mx.vigia.scraper.reading.StatedFields.DocumentLink;
import mx.vigia.scraper.reading.StatedFields.Step;

/**
 * Reads one proposition; it is renumbered when it crosses to the other chamber, but keeps its id, which therefore is
 * its key.
 */
@Reads(site = OneProposition.SITE, kind = PageKind.RECORD, address = "/api/v2/proposicoes/\\d+")
public final class OneProposition implements PageReader {
    static final String SITE = "br.camara";
    private static final Set<String> BILLS = Set.of("PL", "PLP", "PEC", "PLV", "MPV", "PDL", "PRC", "PLN");
    private static final int BECAME_LAW = 1140;

    @Override
    public String signature() {
        return "/dados/ementa";
    }

    @Override
    public Reading read(FetchedPage page) {
        var data = page.json().one("dados");
        var stated = fields(data).summary(data.text("ementaDetalhada")).subjects(subjects(data.text("keywords")));
        stated = data.day("dataApresentacao").map(stated::presentedOn).orElse(stated);
        stated = data.findValue("statusProposicao").isEmpty()
                ? stated
                : stated.steps(List.of(step(data.one("statusProposicao"))));
        var text = data.link("urlInteiroTeor");
        stated = text.isEmpty() ? stated : stated.documents(List.of(new DocumentLink("Inteiro teor", text.get())));
        return new Reading(
                List.of(new Sighting(PageKind.RECORD, List.of(data.requiredText("id")), stated, List.of())),
                List.of(),
                List.of());
    }

    /** Returns the fields that a list states too. */
    static StatedFields fields(JsonTree data) {
        var type = data.requiredText("siglaTipo");
        var term = data.text("descricaoTipo");
        return StatedFields.nothing()
                .title(data.requiredText("ementa"))
                .kind(BILLS.contains(type) ? "initiative" : "other", term.isEmpty() ? type : term)
                .number("%s %d/%d".formatted(type, data.number("numero"), data.number("ano")))
                .language("pt");
    }

    /** Returns subject words that are not in the title: a law is often amended without being named. */
    private static List<String> subjects(String words) {
        return Arrays.stream(words.replaceFirst("\\.\\s*$", "").split(",(?![^(]*\\))"))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** Only one status is unambiguous; the order of business holds the number of the law. */
    private static Step step(JsonTree status) {
        var became = status.text("codSituacao").equals(String.valueOf(BECAME_LAW));
        var phrase = List.of(
                        status.text("descricaoSituacao"), status.text("descricaoTramitacao"), status.text("despacho"))
                .stream()
                .filter(words -> !words.isEmpty())
                .reduce((first, second) -> first + ". " + second)
                .orElse("-");
        return new Step(
                became ? "published" : "other",
                "lower",
                phrase,
                status.day("dataHora").map(Object::toString).orElse(""),
                List.of(),
                List.of());
    }
}
