package mx.vigia.scraper.declared;

import java.util.List;
import mx.vigia.scraper.declared.list.ListFormat;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.select.Selector;

/**
 * Checks whether a mark distinguishes a page: what any page has, even a bot guard's or a notice of maintenance, does
 * not.
 */
final class PageMarkCheck {
    private static final Document MINIMAL_PAGE = Jsoup.parse("""
            <!doctype html><html lang="es"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Portal</title>
            <link rel="stylesheet" href="/estilo.css"></head><body><div><h1>Aviso</h1><p>Volver al <a href="/">inicio</a>.</p></div></body></html>
            """);

    /** Pointers that exist in every answer in JSON. */
    private static final List<String> ROOT_POINTERS = List.of("/", ".");

    private PageMarkCheck() {}

    /** Whether any page has the mark. */
    static boolean matchesAnyPage(ListFormat format, String mark) {
        return switch (format) {
            case HTML, RSS, ATOM -> matches(mark);
            case JSON -> ROOT_POINTERS.contains(mark);
            case CSV -> false;
        };
    }

    private static boolean matches(String css) {
        try {
            return MINIMAL_PAGE.selectFirst(css) != null;
        } catch (Selector.SelectorParseException | IllegalArgumentException notCss) {
            return false; // reported at its own place
        }
    }
}
