package mx.vigia.scraper.sites.mx_sin;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import mx.vigia.scraper.reading.EntryList;
import mx.vigia.scraper.reading.FetchedPage;
import mx.vigia.scraper.reading.PageKind;
import mx.vigia.scraper.reading.PageReader;
import mx.vigia.scraper.reading.Reading;
import mx.vigia.scraper.reading.Reads;
import mx.vigia.scraper.reading.Sighting;

/**
 * Reads all reports, agreements or decrees of a legislature: a number, a day and the subject. An agreement that only
 * refers an initiative is no matter: the list of initiatives states that it is in committee.
 */
@Reads(site = Initiatives.SITE, kind = PageKind.LIST, address = "/api/obtener(?:Dictamenes|Acuerdos|Decretos)")
public final class ReportsAndDecrees implements PageReader {
    private static final Map<String, PaperKind> SORTS = Map.of(
            "obtenerDictamenes", new PaperKind("dictamen", "report", "Dictamen"),
            "obtenerAcuerdos", new PaperKind("acuerdo", "other", "Acuerdo"),
            "obtenerDecretos", new PaperKind("decreto", "decree", "Decreto"));

    private static final Pattern REFERRAL_PATTERN = Pattern.compile(
            "^acuerdo (?:(?:por|mediante) (?:el|la) (?:que|cual)|que) (?:se )?turnan? .*?\\biniciativas?\\b.*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    @Override
    public String signature() {
        return "/0/asunto";
    }

    @Override
    public Reading read(FetchedPage page) {
        var sort = SORTS.get(page.fileStem());
        var matters = page.json().items().stream()
                .filter(item -> !REFERRAL_PATTERN.matcher(item.text("asunto")).matches())
                .toList();
        var read = EntryList.of(page, matters, item -> item.text("asunto"), item -> {
            var matter = new Matter(page, item);
            var stated = matter.fields(item.requiredText("asunto"), sort.kind(), sort.term());
            return new Sighting(PageKind.LIST, List.of(matter.key(sort.word())), stated, List.of(matter.day()));
        });
        return new Reading(read.read(), List.of(), read.unread());
    }

    private record PaperKind(String word, String kind, String term) {}
}
