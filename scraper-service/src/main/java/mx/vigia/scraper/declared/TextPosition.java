package mx.vigia.scraper.declared;

/** A position in a text, both counted from 1. */
record TextPosition(int line, int column) {
    static final TextPosition START = new TextPosition(1, 1);
}
