package mx.vigia.scraper.declared.list;

/**
 * The limits on a declaration and on what it may require of a page; beyond these it is rejected with the limit named.
 */
public final class DeclarationLimits {
    /** The maximum number of letters of a declaration. */
    public static final int MAX_DECLARATION_LENGTH = 60_000;

    /** The maximum nesting of lists and maps. */
    public static final int MAX_DEPTH = 6;

    /** The maximum number of values in the whole declaration. */
    public static final int MAX_VALUES = 500;

    /** The maximum number of letters of a selector, a pointer or a column's name. */
    public static final int MAX_PLACE_LENGTH = 200;

    /** The maximum number of steps of a selector or a pointer. */
    public static final int MAX_SELECTOR_STEPS = 8;

    /** The maximum number of selectors separated by commas. */
    public static final int MAX_ALTERNATIVES = 4;

    /** The maximum number of places of one field. */
    public static final int MAX_PLACES_PER_FIELD = 4;

    /** The maximum number of hosts. */
    public static final int MAX_HOSTS = 10;

    /** The maximum number of start pages of a round. */
    public static final int MAX_START_PAGES = 20;

    /** The maximum number of translations of a source's words. */
    public static final int MAX_TRANSLATIONS = 50;

    /** The maximum number of entries read of one page. */
    public static final int MAX_ENTRIES = 2000;

    /** The maximum number of letters of a title, a summary, a number and any other name. */
    public static final int MAX_TITLE_LENGTH = 8000;

    static final int MAX_SUMMARY_LENGTH = 40_000;
    public static final int MAX_NUMBER_LENGTH = 80;
    public static final int MAX_NAME_LENGTH = 300;

    /** The maximum number of letters of a text. */
    static final int MAX_TEXT_LENGTH = 1_000_000;

    /** The maximum number of documents and of subject words of one entry. */
    static final int MAX_LIST_MEMBERS = 100;

    private DeclarationLimits() {}
}
