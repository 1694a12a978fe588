package mx.vigia.scraper.reading;

import java.util.Locale;

/**
 * What may be expected of a page or found on it; each has a message in every language, with placeholders for figures.
 */
public enum Expectation {
    EXACTLY_ONE_OF("exactly one of ''{0}''"),
    AT_LEAST_OF("at least {0} of ''{1}''"),
    COUNT("{0}"),
    ITEMS_AS_BEFORE("about {0} items, as before"),
    ITEMS_AS_PRINTED("{0} items, as many as the page prints"),
    ITEMS_WITH_TITLE_AND_DATE("title and date on 95 % of {0} items, as before"),
    AN_END("an end ({0}), as before"),
    AN_END_AS_ITS_KIND("an end, as nearly all pages of its kind have"),
    BROKEN_OFF("broken off after {0} bytes"),
    ITEMS_FOR_ROUNDS("{0} for {1} rounds"),
    AT_LEAST_ONE_ITEM("at least one item"),
    NO_ITEMS_ON_PAGES("0 on {0} pages"),
    MARKS("the mark by which such a page is known ({0})"),
    TITLE("''{0}''"),
    A_READABLE_PAGE("a page its reader can read"),
    A_STUMBLE_OF_OURS("an internal error (reference {0})"),
    A_READER("a reader for such an address"),
    A_LINK_WITH_ITS_SCHEME("a link with http:// or https:// and its host"),
    A_DAY_IN("a day in ''{0}''"),
    A_DAY_SUCH_AS("a day such as {0}"),
    WORDS_FOR("words for ''{0}'' at {1}"),
    A_NUMBER_FOR("a whole number for ''{0}'' at {1}"),
    JSON("JSON"),
    A_TABLE_IN_CSV("a table in CSV"),
    NO_WALL("no guard in front of the page"),
    A_WALL("a wall (''{0}'')"),
    A_LOGIN("a page to sign in"),
    A_CAPTCHA("a test whether a person is asking"),
    A_NOTICE_OF_MAINTENANCE("a notice of maintenance (''{0}'')"),
    A_NOTICE_OF_ABSENCE("a notice that there is no such page (''{0}'')"),
    A_WHOLE_PDF("a whole PDF"),
    AN_OPEN_PDF("a PDF anybody may read"),
    A_LOCKED_PDF("one behind a password"),
    AT_MOST_SECONDS("at most {0} seconds to read it"),
    AT_MOST_MEMORY("at most {0} bytes of memory to read it"),
    AT_MOST_CHARACTERS("at most {0} characters"),
    A_CRASH("one that crashed its reader (exit status {0})"),
    LEAVE_TO_LOOK("leave to look"),
    A_PAGE("a page"),
    A_PAGE_TO_START_FROM("a page to start from"),
    AN_ANSWER("an answer"),
    AT_MOST_BYTES("at most {0} bytes"),
    MORE("more"),
    AT_MOST_PAGES("at most {0} pages in a round"),
    MORE_PAGES("{0} more"),
    AT_MOST_ITEMS("at most {0} items on a page"),
    A_KEY_OF_ITS_OWN("a key of its own"),
    ANSWERED("answered {0}"),
    A_DAY_BETWEEN("a day between {0} and {1}"),
    NUMBERS_FROM_TO("the numbers {0} to {1}"),
    ALL_BUT("all but {0}: {1}"),
    ISSUES_FROM_TO("the issues {0} to {1}"),
    DAYS_READ_BETWEEN("pages of {0} days between {1} and {2}"),
    VOTES_OF("{0}: {1} for, {2} against, {3} abstentions"),
    A_ROUND_BY("a round by {0}"),
    A_WORKING_HOUSE("no internal error"),
    ROOM_TO_KEEP_PAGES("room to keep pages"),
    BYTES_OF_AT_MOST("{0} of at most {1} bytes"),
    BYTES_LEFT_OF_THE_DISK("{0} bytes left on the disk, of which {1} are not for us"),
    A_FULL_DISK("a full disk"),
    NONE("none");

    private final String english;

    Expectation(String english) {
        this.english = english;
    }

    /** Returns its name in data and, after {@code measure.}, in the message files. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    String english() {
        return english;
    }

    /** Returns the value with these figures. */
    public ProblemValue of(Object... figures) {
        return ProblemValue.ofMeasure(this, figures);
    }
}
