package mx.vigia.scraper.sites.es_congreso;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import mx.vigia.scraper.reading.FetchedPage;
import mx.vigia.scraper.reading.JsonTree;
import mx.vigia.scraper.reading.PageChanged;
import mx.vigia.scraper.reading.PageKind;
import mx.vigia.scraper.reading.PageReader;
import mx.vigia.scraper.reading.Reading;
import mx.vigia.scraper.reading.ReadingProblem;
import mx.vigia.scraper.reading.Reads;
import mx.vigia.scraper.reading.Sighting;
import mx.vigia.scraper.reading.SpanishDate;

/**
 * Reads one day of the Boletín Oficial del Estado, by section and department; a list of one member is that member
 * alone.
 */
@Reads(site = BillFile.SITE, kind = PageKind.DAY, address = "/datosabiertos/api/boe/sumario/\\d{8}")
public final class GazetteSummary implements PageReader {
    @Override
    public String signature() {
        return "/data/sumario";
    }

    @Override
    public Reading read(FetchedPage page) {
        var summary = page.json().one("data").one("sumario");
        var day = day(page, summary.one("metadatos"));
        var items = new ArrayList<Sighting>();
        for (var issue : summary.all("diario")) {
            for (var section : issue.all("seccion")) {
                for (var department : section.all("departamento")) {
                    items(department)
                            .map(item -> new GazetteItem(issue, section, department, item).sighting(day))
                            .forEach(items::add);
                }
            }
        }
        return new Reading(items, List.of(), findGaps(page, items));
    }

    /** Items may be under a heading, and both may be under a text. */
    private static Stream<JsonTree> items(JsonTree department) {
        return Stream.concat(Stream.of(department), department.all("texto").stream())
                .flatMap(place -> Stream.concat(
                        place.all("epigrafe").stream().flatMap(heading -> heading.all("item").stream()),
                        place.all("item").stream()));
    }

    /** A day's acts and its announcements are each numbered consecutively. */
    private static List<ReadingProblem> findGaps(FetchedPage page, List<Sighting> items) {
        var problems = new ArrayList<ReadingProblem>();
        for (var series : List.of("BOE-A-", "BOE-B-")) {
            var numbers = items.stream()
                    .map(item -> item.keys().getFirst())
                    .filter(key -> key.startsWith(series))
                    .mapToInt(key -> Integer.parseInt(key.replaceFirst(".*-", "")))
                    .summaryStatistics();
            if (numbers.getCount() > 0) {
                var row = numbers.getMax() - numbers.getMin() + 1;
                problems.addAll(ReadingProblem.checkCount(page.address(), row, (int) numbers.getCount()));
            }
        }
        return problems;
    }

    private static LocalDate day(FetchedPage page, JsonTree about) {
        var words = about.requiredText("fecha_publicacion");
        return SpanishDate.parseFileName(words)
                .orElseThrow(() -> new PageChanged(page.address(), "a day such as 20260408", words));
    }
}
