package mx.vigia.scraper.sites.mx_sitl;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import mx.vigia.scraper.reading.Region;
import mx.vigia.scraper.reading.StatedFields.DocumentLink;
import mx.vigia.scraper.reading.StatedFields.Step;
import mx.vigia.scraper.reading.UrlQuery;

/**
 * What the floor has decided: "Pendiente", "Aprobada con fecha 25-Noviembre-2025", "Desechada (art. 89) con fecha …".
 */
record Resolution(String phrase, List<URI> report) {
    private static final String PENDING = "Pendiente";

    static Resolution of(Region cell) {
        var status = cell.requireAtLeast(1, "span.Estiloparrafoc").getFirst();
        var report = status.all("a[href*=init=]").stream()
                .flatMap(a -> a.link().stream())
                .limit(1)
                .toList();
        return new Resolution(status.text().isEmpty() ? PENDING : status.text(), report);
    }

    Step step(String chamber) {
        var day = Sitl.day(phrase).map(LocalDate::toString).orElse("");
        var documents =
                report.stream().map(at -> new DocumentLink("Dictamen", at)).toList();
        return new Step(kind(), chamber, phrase, day, List.of(), documents);
    }

    /** Returns the number by which the site calls the bill in the link to its report. */
    Optional<Integer> number() {
        return report.stream()
                .map(at -> UrlQuery.of(at).number("init", 0))
                .filter(number -> number > 0)
                .findFirst();
    }

    private String kind() {
        var low = Sitl.normalize(phrase);
        if (low.startsWith("aprobad")) {
            return "passed";
        }
        if (low.startsWith("desechad") || low.startsWith("rechazad")) {
            return "rejected";
        }
        return low.startsWith("retirad") ? "withdrawn" : "other";
    }
}
