package mx.vigia.scraper.declared;

import java.util.Locale;

/** What a list is written in. */
enum ListFormat {
    RSS,
    ATOM,
    JSON,
    HTML,
    CSV;

    String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** True where places are CSS selectors. */
    boolean isMarkup() {
        return this == RSS || this == ATOM || this == HTML;
    }

    /** True where the format itself says where everything stands. */
    boolean isFeed() {
        return this == RSS || this == ATOM;
    }
}
