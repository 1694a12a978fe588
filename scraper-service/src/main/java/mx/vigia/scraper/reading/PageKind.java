package mx.vigia.scraper.reading;

import com.fasterxml.jackson.annotation.JsonValue;

/** What sort of page a site shows us; all but {@link #INDEX} may speak about bills. */
public enum PageKind {
    INDEX("index"),
    PERIOD_LIST("period-list"),
    DAY("day"),
    ANNEX_INDEX("annex-index"),
    ANNEX_PART("annex-part"),
    TURN_LIST("turn-list");

    private final String label;

    PageKind(String label) {
        this.label = label;
    }

    /** The word for this kind in the event contract. */
    @JsonValue
    public String label() {
        return label;
    }
}
