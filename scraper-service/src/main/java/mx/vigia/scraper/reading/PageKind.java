package mx.vigia.scraper.reading;

import com.fasterxml.jackson.annotation.JsonValue;

/** What sort of page a site shows us; all but {@link #INDEX} may speak about something. */
public enum PageKind {
    INDEX("index"),
    /** All matters of one period with their progress, rewritten in place. */
    PERIOD_LIST("period-list"),
    /** One day's issue of a gazette. */
    DAY("day"),
    ANNEX_INDEX("annex-index"),
    ANNEX_PART("annex-part"),
    TURN_LIST("turn-list"),
    /** Any other list of matters. */
    LIST("list"),
    /** One matter's own page. */
    RECORD("record"),
    /** One matter's text. */
    TEXT("text"),
    /** What a feed or an operator's own list gives. */
    FEED("feed"),
    /** The result of a vote, by group. */
    VOTE("vote"),
    /** Who voted how. */
    ROLL_CALL("roll-call"),
    /** What will be, or was to be, dealt with at a meeting. */
    AGENDA("agenda"),
    /** What was said at a meeting. */
    TRANSCRIPT("transcript");

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
