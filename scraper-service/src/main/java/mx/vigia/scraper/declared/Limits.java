package mx.vigia.scraper.declared;

/** How much a declaration may be and what it may ask of a page; beyond these it is refused by name. */
final class Limits {
    /** The most letters of a declaration. */
    static final int LETTERS = 60_000;

    /** How deep lists and maps may stand in each other. */
    static final int DEPTH = 6;

    /** The most values in the whole of it. */
    static final int VALUES = 500;

    /** The most letters of a selector, a pointer or a column's name. */
    static final int PLACE = 200;

    /** The most steps of a selector or a pointer. */
    static final int STEPS = 8;

    /** The most selectors with commas between. */
    static final int CHOICES = 4;

    /** The most places of one field. */
    static final int PLACES = 4;

    /** The most servers. */
    static final int HOSTS = 10;

    /** The most addresses with which a round begins. */
    static final int STARTS = 20;

    /** The most translations of a source's words. */
    static final int WORDS = 50;

    /** The most entries that are read of one page. */
    static final int ENTRIES = 2000;

    /** The most letters of a title, a summary, a number and any other name. */
    static final int TITLE = 8000;

    static final int SUMMARY = 40_000;
    static final int NUMBER = 80;
    static final int NAME = 300;

    /** The most letters of a text. */
    static final int TEXT = 1_000_000;

    /** The most documents and subject words of one entry. */
    static final int MEMBERS = 100;

    private Limits() {}
}
