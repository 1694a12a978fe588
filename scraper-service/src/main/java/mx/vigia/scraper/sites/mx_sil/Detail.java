package mx.vigia.scraper.sites.mx_sil;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import mx.vigia.scraper.reading.FetchedPage;
import mx.vigia.scraper.reading.PageChanged;
import mx.vigia.scraper.reading.PageKind;
import mx.vigia.scraper.reading.PageReader;
import mx.vigia.scraper.reading.Reading;
import mx.vigia.scraper.reading.Reads;
import mx.vigia.scraper.reading.Sighting;
import mx.vigia.scraper.reading.SpanishDate;
import mx.vigia.scraper.reading.StatedFields;

/** Reads one matter as a table of labels and values, its title under a label that is its type. */
@Reads(site = Sil.SITE, kind = PageKind.RECORD, address = "/Librerias/pp_ReporteSeguimiento\\.php")
public final class Detail implements PageReader {
    private static final String ROW = Sil.ROW + ":has(> td:nth-child(2)):not(:has(> td:nth-child(3)))";
    private static final Pattern KEY = Pattern.compile("(?:^|&)Asunto=(\\d+)");
    private static final Pattern TYPE =
            Pattern.compile("^(?:iniciativa|proposicion|minuta|dictamen|acuerdo|instrumento|comunicado|oficio"
                    + "|otro\\s*:\\s*comunicacion|declaratoria)\\b.*");
    private static final Pattern COMMITTEES = Pattern.compile("(?iU)comisi[oó]n(?:es)?\\s*(?:\\(es\\))?\\s*:\\s*(.+)$");

    @Override
    public String signature() {
        return "td:matches((?i)^\\s*fecha de presentaci[oó]n)";
    }

    @Override
    public Reading read(FetchedPage page) {
        var key = KEY.matcher(
                page.address().getQuery() == null ? "" : page.address().getQuery());
        var values = values(page);
        var types = values.keySet().stream()
                .filter(label -> TYPE.matcher(Sil.normalize(label)).matches())
                .toList();
        if (!key.find() || types.size() != 1 || values.get(types.getFirst()).isEmpty()) {
            throw new PageChanged(
                    page.address(),
                    "an Asunto, and one label that is a type with the title under it",
                    values.keySet().toString());
        }
        var sighting = new Sighting(
                PageKind.RECORD, List.of(key.group(1)), statedFields(page, values, types.getFirst()), List.of());
        return new Reading(List.of(sighting), List.of(), List.of());
    }

    private static StatedFields statedFields(FetchedPage page, Map<String, String> values, String type) {
        var day = SpanishDate.findFirstShort(value(values, "fecha de presentacion"))
                .orElseThrow(() -> new PageChanged(
                        page.address(), "a day of presentation", value(values, "fecha de presentacion")));
        var stated = StatedFields.nothing()
                .title(values.get(type))
                .kind(Sil.kind(type), type)
                .presentedOn(day)
                .proponents(new Presenter(value(values, "presentador"), value(values, "partido")).proponents())
                .summary(value(values, "aspectos relevantes"));
        for (var legislature : Sil.legislature(value(values, "legislatura"))) {
            stated = stated.legislature(legislature);
        }
        var committees = COMMITTEES.matcher(value(values, "ultimo tramite"));
        if (committees.find()) {
            stated = stated.committees(Committees.in(committees.group(1)));
        }
        var status = value(values, "ultimo estatus");
        return status.isEmpty()
                ? stated
                : stated.steps(List.of(Status.of(status).step(Sil.chamber(value(values, "camara origen")))));
    }

    private static Map<String, String> values(FetchedPage page) {
        var values = new LinkedHashMap<String, String>();
        for (var row : page.body().requireAtLeast(1, ROW)) {
            var cells = row.all("td");
            values.putIfAbsent(
                    cells.getFirst().text().replaceFirst("\\s*:$", ""),
                    cells.getLast().text());
        }
        return values;
    }

    private static String value(Map<String, String> values, String label) {
        return values.entrySet().stream()
                .filter(entry -> Sil.normalize(entry.getKey()).equals(label))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("");
    }
}
