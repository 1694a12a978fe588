package mx.vigia.scraper.declared;

/** How much a declaration may be and what it may ask of a page; beyond these it is refused by name. */
final class DeclarationLimits {
    /** The most letters of a declaration. */
    static final int MAX_DECLARATION_LENGTH = 60_000;

    /** How deep lists and maps may stand in each other. */
    static final int MAX_DEPTH = 6;

    /** The most values in the whole of it. */
    static final int MAX_VALUES = 500;

    /** The most letters of a selector, a pointer or a column's name. */
    static final int MAX_PLACE_LENGTH = 200;

    /** The most steps of a selector or a pointer. */
    static final int MAX_SELECTOR_STEPS = 8;

    /** The most selectors with commas between. */
    static final int MAX_ALTERNATIVES = 4;

    /** The most places of one field. */
    static final int MAX_PLACES_PER_FIELD = 4;

    /** The most servers. */
    static final int MAX_HOSTS = 10;

    /** The most addresses with which a round begins. */
    static final int MAX_START_PAGES = 20;

    /** The most translations of a source's words. */
    static final int MAX_TRANSLATIONS = 50;

    /** The most entries that are read of one page. */
    static final int MAX_ENTRIES = 2000;

    /** The most letters of a title, a summary, a number and any other name. */
    static final int MAX_TITLE_LENGTH = 8000;

    static final int MAX_SUMMARY_LENGTH = 40_000;
    static final int MAX_NUMBER_LENGTH = 80;
    static final int MAX_NAME_LENGTH = 300;

    /** The most letters of a text. */
    static final int MAX_TEXT_LENGTH = 1_000_000;

    /** The most documents and subject words of one entry. */
    static final int MAX_LIST_MEMBERS = 100;

    private DeclarationLimits() {}
}
