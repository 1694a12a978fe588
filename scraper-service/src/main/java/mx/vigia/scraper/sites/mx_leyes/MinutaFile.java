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
        var m = NAME.matcher(name);
        return new DocumentLink(m.find() ? label(m.group(1)) : name, address);
    }

    private static String label(String word) {
        return switch (word) {
            case "minuta" -> "Minuta";
            case "dictamen" -> "Dictamen";
            case "iniciativa" -> "Iniciativa";
            case "modifica" -> "Modificaciones";
            case "dof" -> "Diario Oficial de la Federación";
            default -> word;
        };
    }
}
