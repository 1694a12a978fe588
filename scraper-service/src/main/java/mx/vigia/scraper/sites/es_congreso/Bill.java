package mx.vigia.scraper.sites.es_congreso;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import mx.vigia.scraper.reading.FetchedPage;
import mx.vigia.scraper.reading.JsonTree;
import mx.vigia.scraper.reading.PageChanged;
import mx.vigia.scraper.reading.PageKind;
import mx.vigia.scraper.reading.Sighting;
import mx.vigia.scraper.reading.SpanishDate;
import mx.vigia.scraper.reading.StatedFields;
import mx.vigia.scraper.reading.StatedFields.DocumentLink;
import mx.vigia.scraper.reading.StatedFields.Proponent;
import mx.vigia.scraper.reading.StatedFields.Referral;

/** Reader parts for one bill; a field without a value is omitted, and values contain line breaks. */
final class Bill {
    private static final int MAX_DOCUMENTS = 100;

    private Bill() {}

    static Sighting sighting(FetchedPage page, JsonTree bill) {
        var number = bill.requiredText("NUMEXPEDIENTE");
        var links = links(bill);
        var stated = StatedFields.nothing()
                .title(bill.requiredText("OBJETO"))
                .kind("initiative", bill.requiredText("TIPO"))
                .legislature(legislature(page, bill))
                .number(number)
                .proponents(proponents(bill))
                .presentedOn(day(page, bill.requiredText("FECHAPRESENTACION")))
                .steps(Progress.steps(page, bill));
        stated = bill.has("/COMISIONCOMPETENTE")
                ? stated.committees(List.of(new Referral(bill.requiredText("COMISIONCOMPETENTE"), "report")))
                : stated;
        stated = links.isEmpty()
                ? stated
                : stated.documents(links).officialAddress(links.getFirst().address());
        return new Sighting(PageKind.PERIOD_LIST, List.of(number), stated, List.of());
    }

    static LocalDate day(FetchedPage page, String words) {
        return SpanishDate.findFirstShort(words)
                .orElseThrow(() -> new PageChanged(page.address(), "a day such as 07/12/2023", words));
    }

    private static int legislature(FetchedPage page, JsonTree bill) {
        var words = bill.requiredText("LEGISLATURA");
        if (!words.matches("Leg\\.\\d{1,3}")) {
            throw new PageChanged(page.address(), "a legislature such as Leg.15", words);
        }
        return Integer.parseInt(words.substring(4));
    }

    /** Returns the government alone, or those who signed, each on a line. */
    private static List<Proponent> proponents(JsonTree bill) {
        return bill.one("AUTOR")
                .rawText()
                .lines()
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .map(name -> new Proponent(name, "", role(name)))
                .toList();
    }

    private static String role(String name) {
        if (name.equals("Gobierno")) {
            return "executive";
        }
        if (name.startsWith("Grupo Parlamentario")) {
            return "group";
        }
        return name.equals("Senado") ? "senate" : "other";
    }

    /** Returns the bulletins first, then the diaries of debates. */
    private static List<DocumentLink> links(JsonTree bill) {
        var links = new ArrayList<DocumentLink>();
        addresses(bill, "ENLACESBOCG").forEach(address -> links.add(new DocumentLink("BOCG", address)));
        addresses(bill, "ENLACESDS").forEach(address -> links.add(new DocumentLink("Diario de Sesiones", address)));
        return links.stream().limit(MAX_DOCUMENTS).toList();
    }

    private static Stream<URI> addresses(JsonTree bill, String field) {
        return Arrays.stream(bill.text(field).split(" "))
                .filter(word -> word.matches("https?://[\\w./#?=&%-]+"))
                .map(URI::create);
    }
}
