package mx.vigia.scraper.declared;

/** A place in a text, both counted from 1. */
record TextPosition(int line, int column) {
    static final TextPosition BEGINNING = new TextPosition(1, 1);
}
