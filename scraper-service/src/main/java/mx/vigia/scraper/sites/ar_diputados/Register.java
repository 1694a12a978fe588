package mx.vigia.scraper.sites.ar_diputados;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import mx.vigia.scraper.reading.EntryList;
import mx.vigia.scraper.reading.FetchedPage;
import mx.vigia.scraper.reading.JsonTree;
import mx.vigia.scraper.reading.PageChanged;
import mx.vigia.scraper.reading.PageKind;
import mx.vigia.scraper.reading.PageReader;
import mx.vigia.scraper.reading.Reading;
import mx.vigia.scraper.reading.ReadingProblem;
import mx.vigia.scraper.reading.Reads;
import mx.vigia.scraper.reading.Sighting;
import mx.vigia.scraper.reading.StatedFields;
import mx.vigia.scraper.reading.StatedFields.Citation;
import mx.vigia.scraper.reading.StatedFields.Proponent;

/** Reads the answer to an SQL query; it has no total, but one as long as the query's limit was truncated. */
@Reads(site = Register.SITE, kind = PageKind.LIST, address = "/api/3/action/datastore_search_sql")
public final class Register implements PageReader {
    static final String SITE = "ar.diputados";
    private static final Pattern LIMIT = Pattern.compile("(?i)\\bLIMIT\\s+(\\d{1,9})");
    private static final Map<String, String> KINDS =
            Map.of("LEY", "initiative", "RESOLUCION", "motion", "DECLARACION", "motion");

    @Override
    public String signature() {
        return "/result/records, /error";
    }

    @Override
    public Reading read(FetchedPage page) {
        var answer = page.json();
        if (!answer.isTrue("success")) {
            throw new PageChanged(
                    page.address(),
                    "success",
                    answer.text("error")
                            + answer.findValue("error")
                                    .map(error -> error.text("message"))
                                    .orElse(""));
        }
        var result = answer.one("result");
        var records = result.all("records");
        var read = EntryList.of(page, records, record -> record.text("TITULO"), record -> sighting(page, record));
        var problems = new ArrayList<>(read.unread());
        problems.addAll(checkTruncated(page, result.text("sql"), records.size()));
        return new Reading(read.read(), List.of(), problems);
    }

    private static List<ReadingProblem> checkTruncated(FetchedPage page, String question, int found) {
        var limit = LIMIT.matcher(question);
        return limit.find() && Integer.parseInt(limit.group(1)) <= found
                ? List.of(new ReadingProblem(
                        page.address(), "capped", "fewer than " + limit.group(1), String.valueOf(found)))
                : List.of();
    }

    private static Sighting sighting(FetchedPage page, JsonTree record) {
        var day = record.day("PUBLICACION_FECHA")
                .orElseThrow(() -> new PageChanged(page.address(), "a day for 'PUBLICACION_FECHA'", ""));
        var files = Stream.of(record.text("EXP_DIPUTADOS"), record.text("EXP_SENADO"))
                .filter(file -> !file.isEmpty())
                .toList();
        var issue = record.text("PUBLICACION_ID");
        var stated = StatedFields.nothing()
                .title(record.requiredText("TITULO"))
                .kind(KINDS.getOrDefault(record.requiredText("TIPO"), "other"), record.requiredText("TIPO"))
                .number(files.isEmpty() ? record.requiredText("PROYECTO_ID") : files.getFirst())
                .citation(new Citation("Trámite Parlamentario " + issue, issue, day.toString()));
        stated = record.text("AUTOR").isEmpty()
                ? stated
                : stated.proponents(List.of(new Proponent(record.text("AUTOR"), "", role(record))));
        var keys = Stream.concat(Stream.of(record.requiredText("PROYECTO_ID")), files.stream())
                .toList();
        return new Sighting(PageKind.LIST, keys, stated, List.of(day));
    }

    /** Only the first signatory is named, surname first. */
    private static String role(JsonTree record) {
        if (record.text("AUTOR").matches("PODER EJECUTIVO.*|.*JEFE DE GABINETE.*")) {
            return "executive";
        }
        return switch (record.text("CAMARA_ORIGEN")) {
            case "Diputados" -> "deputy";
            case "Senado" -> "senator";
            default -> "other";
        };
    }
}
