package mx.vigia.scraper.sites.mx_leyes;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import mx.vigia.scraper.reading.SpanishDate;
import mx.vigia.scraper.reading.StatedFields.DocumentLink;

/**
 * A file of a minuta, whose name states its kind and day, the year in two digits: {@code 01_minuta_001_03sep24.pdf}.
 */
record MinutaFile(URI address, String name, List<LocalDate> days) {
    private static final Pattern NAME =
            Pattern.compile("^\\d{2}_(\\p{L}+)_(?:\\d{3}_)?(\\d{2})(\\p{L}{3})(\\d{2})\\.pdf$");

    private static final String DECREE = "dof";

    static MinutaFile at(URI address) {
        var name = address.getPath().replaceFirst("^.*/", "");
        var m = NAME.matcher(name);
        var day = m.find()
                ? SpanishDate.findFirstShort("%s-%s-20%s".formatted(m.group(2), m.group(3), m.group(4))).stream()
                        .toList()
                : List.<LocalDate>of();
        return new MinutaFile(address, name, day);
    }

    DocumentLink link() {
        return new DocumentLink(sort().isEmpty() ? name : label(sort()), address);
    }

    /** Whether it is the decree as the Diario Oficial published it. */
    boolean isDecree() {
        return sort().equals(DECREE);
    }

    /** Returns the word of the name for its kind; empty if the name has none. */
    private String sort() {
        var m = NAME.matcher(name);
        return m.find() ? m.group(1) : "";
    }

    private static String label(String word) {
        return switch (word) {
            case "minuta" -> "Minuta";
            case "dictamen" -> "Dictamen";
            case "iniciativa" -> "Iniciativa";
            case "modifica" -> "Modificaciones";
            case DECREE -> "Diario Oficial de la Federación";
            default -> word;
        };
    }
}
