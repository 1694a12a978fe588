package mx.vigia.scraper.reading;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.EnumSet;
import java.util.Set;

/** The kind of a site's page; all but {@link #INDEX} may state something about a subject. */
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
    /** The page of a single matter. */
    RECORD("record"),
    /** The text of a single matter. */
    TEXT("text"),
    /** The entries of a feed or of an operator's own list. */
    FEED("feed"),
    /** The result of a vote, by group. */
    VOTE("vote"),
    /** The individual votes of a roll call. */
    ROLL_CALL("roll-call"),
    /** What will be, or was to be, dealt with at a meeting. */
    AGENDA("agenda"),
    /** The transcript of a meeting. */
    TRANSCRIPT("transcript");

    private static final Set<PageKind> DETAIL_KINDS = EnumSet.of(RECORD, TEXT, ROLL_CALL, TRANSCRIPT);

    private final String label;

    PageKind(String label) {
        this.label = label;
    }

    /** Whether such a page details one item that others name: its text, record, roll call or transcript. */
    public boolean isDetail() {
        return DETAIL_KINDS.contains(this);
    }

    /** Returns its name in the event contract. */
    @JsonValue
    public String label() {
        return label;
    }
}
