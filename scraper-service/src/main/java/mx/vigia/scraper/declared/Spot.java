package mx.vigia.scraper.declared;

/** A place in a text, both counted from 1. */
record Spot(int line, int column) {
    static final Spot BEGINNING = new Spot(1, 1);
}
