package mx.vigia.scraper.declared.list;

import java.util.Locale;

/** The format of a list. */
public enum ListFormat {
    RSS,
    ATOM,
    JSON,
    HTML,
    CSV;

    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether places are CSS selectors. */
    public boolean isMarkup() {
        return this == RSS || this == ATOM || this == HTML;
    }

    /** Whether the format itself defines all places. */
    boolean isFeed() {
        return this == RSS || this == ATOM;
    }
}
