package mx.vigia.scraper.declared;

import java.util.Locale;

/** The format of a list. */
enum ListFormat {
    RSS,
    ATOM,
    JSON,
    HTML,
    CSV;

    String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether places are CSS selectors. */
    boolean isMarkup() {
        return this == RSS || this == ATOM || this == HTML;
    }

    /** Whether the format itself defines all places. */
    boolean isFeed() {
        return this == RSS || this == ATOM;
    }
}
