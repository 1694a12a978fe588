package mx.vigia.scraper.reading;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.EnumSet;
import java.util.Set;

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

    private static final Set<PageKind> DETAIL_KINDS = EnumSet.of(RECORD, TEXT, ROLL_CALL, TRANSCRIPT);

    private final String label;

    PageKind(String label) {
        this.label = label;
    }

    /** True where such a page tells more of one thing that others have named: its text, its record, who voted how, what was said. */
    public boolean isDetail() {
        return DETAIL_KINDS.contains(this);
    }

    /** The word for this kind in the event contract. */
    @JsonValue
    public String label() {
        return label;
    }
}
