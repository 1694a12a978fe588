package mx.vigia.scraper.sites.mx_diputados;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import mx.vigia.scraper.reading.Region;
import mx.vigia.scraper.reading.StatedFields.DocumentLink;

/** One line of a list entry with its links. */
record Line(String words, List<DocumentLink> links) {
    /** A place where the Gaceta omitted the line break between a title and its proponent. */
    private static final Pattern FORGOTTEN_BREAK =
            Pattern.compile("(?<=\\.)\\s*(?=(?:Presentada|Suscrita|Enviada) por )");

    /** Returns the lines of an entry, with an omitted break restored. */
    static List<Line> of(Region entry) {
        var lines = new ArrayList<Line>();
        for (var region : entry.lines()) {
            var parts = FORGOTTEN_BREAK.split(region.text());
            for (var i = 0; i < parts.length; i++) {
                lines.add(new Line(parts[i], i == parts.length - 1 ? links(region) : List.of()));
            }
        }
        return lines;
    }

    private static List<DocumentLink> links(Region line) {
        return line.all("a[href]").stream()
                .flatMap(a -> a.link().stream().map(link -> new DocumentLink(label(a.text()), link)))
                .toList();
    }

    private static String label(String text) {
        return text.isEmpty() ? "Documento" : text;
    }

    Phrase phrase() {
        return new Phrase(words);
    }
}
