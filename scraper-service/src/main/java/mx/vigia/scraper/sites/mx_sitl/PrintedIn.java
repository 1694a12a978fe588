package mx.vigia.scraper.sites.mx_sitl;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import mx.vigia.scraper.reading.Region;
import mx.vigia.scraper.reading.SpanishDate;
import mx.vigia.scraper.reading.StatedFields.Citation;

/**
 * Where a bill is printed, as the end of its row says: the day of the Gaceta with a link to the place, or to the
 * gazette of the Permanent Commission. A link that leads nowhere is written as a dot.
 *
 * @param address at most one
 */
record PrintedIn(String day, List<URI> address) {
    private static final String HOST = "gaceta.diputados.gob.mx";

    static PrintedIn of(Region cell) {
        var printed = cell.requireAtLeast(1, "span.Estiloparrafoc").getLast();
        var address = printed.all("a[href]").stream()
                .filter(a -> a.attributeOrEmpty("href").strip().matches("(?i)https?://.*"))
                .flatMap(a -> a.link().stream())
                .limit(1)
                .toList();
        return new PrintedIn(printed.text().replaceFirst("^[^:]*:\\s*", ""), address);
    }

    /**
     * Returns the place of the bill itself: one in the issue of the day that is printed beside it, or of any day where
     * none is. A link to another day is an error of the site, which confuses "sep" and "dic", and one given to several
     * bills is not this one's.
     */
    Optional<URI> place(List<URI> shared) {
        return address.stream()
                .filter(at -> !shared.contains(at))
                .filter(at -> !isGazette(at) || !contradictsPrintedDay(at))
                .findFirst();
    }

    String label() {
        return address.stream().allMatch(PrintedIn::isGazette)
                ? "Gaceta Parlamentaria"
                : "Gaceta de la Comisión Permanente";
    }

    /**
     * Returns the issue, which is named by its day only: as printed, else that of the link's file. Where both differ
     * one of them is wrong, and no issue is stated.
     */
    Optional<Citation> citation() {
        if (address.stream().filter(PrintedIn::isGazette).anyMatch(this::contradictsPrintedDay)) {
            return Optional.empty();
        }
        return publishedOn().map(on -> new Citation(label() + ", " + written(on), "", on.toString()));
    }

    private String written(LocalDate on) {
        return Sitl.day(day).isPresent() ? day : SpanishDate.format(on);
    }

    private Optional<LocalDate> publishedOn() {
        return Sitl.day(day)
                .or(() -> address.stream()
                        .filter(PrintedIn::isGazette)
                        .flatMap(at -> fileDay(at).stream())
                        .findFirst());
    }

    private boolean contradictsPrintedDay(URI at) {
        return Sitl.day(day).filter(on -> !fileDay(at).equals(Optional.of(on))).isPresent();
    }

    private static Optional<LocalDate> fileDay(URI at) {
        return SpanishDate.parseFileName(at.getPath().replaceFirst(".*/", ""));
    }

    private static boolean isGazette(URI at) {
        return HOST.equalsIgnoreCase(at.getHost());
    }
}
