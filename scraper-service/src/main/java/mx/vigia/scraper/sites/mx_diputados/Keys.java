package mx.vigia.scraper.sites.mx_diputados;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import mx.vigia.platform.text.Sha256;
import mx.vigia.scraper.reading.StatedFields.Proponent;

/** The native keys of the Gaceta, each beginning with the number of the legislature. */
final class Keys {
    private static final int DIGEST_BYTES = 8;

    private Keys() {}

    /** Returns the key of a list entry's number; initiatives and points of agreement are numbered separately. */
    static String number(int legislature, String kind, String number) {
        return "%d/%s%s".formatted(legislature, kind.equals("motion") ? "p/" : "", number);
    }

    /** Returns the key of an item's place in an annex. */
    static Optional<String> anchorKey(int legislature, URI place) {
        var fragment = place.getFragment();
        var path = place.getPath();
        if (fragment == null || fragment.isEmpty() || path == null || !path.endsWith(".html")) {
            return Optional.empty();
        }
        var file = path.substring(path.lastIndexOf('/') + 1, path.length() - ".html".length());
        return Optional.of("%d/a/%s#%s".formatted(legislature, file, fragment));
    }

    /** Returns the key of an item's place in a list of turnos, whose numbers start again with each run. */
    static String turn(int legislature, String stem, String run, int number) {
        return "%d/m/%s#%s-%d".formatted(legislature, stem, run, number);
    }

    /** Returns a key of what every page of the day states alike: kind, title, first proponent. */
    static String compositeKey(int legislature, LocalDate day, String kind, String title, String proponent) {
        var words = String.join("|", kind, normalize(title), normalize(proponent));
        return "%d/c/%s/%s".formatted(legislature, day, digest(words));
    }

    /** Returns the composite key of an item of this issue. */
    static String compositeKey(Issue issue, BillKindWord term, TitleLine line, List<Proponent> proponents) {
        var first = proponents.stream().map(Proponent::name).findFirst().orElse("");
        return compositeKey(issue.legislature(), issue.day(), term.kind(), line.title(), first);
    }

    /**
     * Returns an identifier, not a key, of an entry's content without the day; recognizes an entry to which the site
     * gives a new date.
     */
    static String likeness(int legislature, String stem, String kind, String title, String proponent) {
        var words = String.join("|", kind, normalize(title), normalize(proponent));
        return "%d/u/%s/%s".formatted(legislature, stem, digest(words));
    }

    private static String normalize(String words) {
        return Phrase.normalize(words).replaceAll("[^\\p{L}\\d]+", " ").strip();
    }

    private static String digest(String words) {
        return Sha256.of(words).substring(0, 2 * DIGEST_BYTES);
    }
}
