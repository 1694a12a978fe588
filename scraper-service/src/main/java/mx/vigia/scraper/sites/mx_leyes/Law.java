package mx.vigia.scraper.sites.mx_leyes;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import mx.vigia.scraper.reading.FetchedPage;
import mx.vigia.scraper.reading.PageKind;
import mx.vigia.scraper.reading.Region;
import mx.vigia.scraper.reading.Sighting;
import mx.vigia.scraper.reading.SpanishDate;
import mx.vigia.scraper.reading.StatedFields;
import mx.vigia.scraper.reading.StatedFields.DocumentLink;
import mx.vigia.scraper.reading.StatedFields.Step;

/** A law in force, keyed by the name of its page of reforms, which outlives every reform. */
record Law(String key, int number, String title, List<Step> published, List<URI> texts, StatedFields files) {
    private static final Pattern DATED = Pattern.compile("(?iU)(?:\\S+\\s+){0,4}DOF\\s+\\d{2}[/-]\\d{2}[/-]\\d{4}");

    static Law of(FetchedPage page, Region row) {
        var link = row.all("a[href~=(?i)ref/[\\w-]+\\.htm$]").getFirst();
        var key = link.attributeOrEmpty("href")
                .replaceFirst("(?i)^.*ref/([\\w-]+)\\.htm$", "$1")
                .toLowerCase(Locale.ROOT);
        var number = row.findFirst("td")
                .map(Region::text)
                .filter(n -> n.matches("\\d{1,3}"))
                .map(Integer::parseInt)
                .orElse(0);
        var published = DATED.matcher(row.text())
                .results()
                .map(MatchResult::group)
                .map(Law::step)
                .toList();
        var documents = LawsInForce.files(row).stream()
                .flatMap(a -> a.link().stream().map(file -> new DocumentLink(label(a), file)))
                .distinct()
                .toList();
        var texts = documents.stream()
                .map(DocumentLink::address)
                .filter(file -> file.getPath().matches("(?i).*/pdf/[\\w-]+\\.pdf"))
                .toList();
        var stated = StatedFields.nothing()
                .documents(documents)
                .officialAddress(link.link().orElse(page.address()));
        return new Law(key, number, link.text(), published, texts, stated);
    }

    private static String label(Region link) {
        return link.text().isEmpty()
                ? link.attributeOrEmpty("href").replaceFirst("^.*\\.", "").toUpperCase(Locale.ROOT)
                : link.text();
    }

    private static Step step(String phrase) {
        var day = SpanishDate.findFirstShort(phrase).map(LocalDate::toString).orElse("");
        return new Step("published", "", phrase, day, List.of(), List.of());
    }

    Sighting sighting() {
        var stated = files.title(title).kind("decree", "Ley vigente").steps(published);
        var keys = Stream.concat(
                        Stream.of("ley/" + key),
                        texts.stream()
                                .limit(1)
                                .map(file -> LawText.key(
                                        file.getPath().replaceFirst("^.*/", "").replaceFirst("\\.\\w+$", ""))))
                .toList();
        return new Sighting(PageKind.LIST, keys, stated, List.of());
    }
}
