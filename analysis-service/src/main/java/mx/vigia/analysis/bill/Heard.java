package mx.vigia.analysis.bill;

/** What becomes of a sighting when its source record hears it. */
public sealed interface Heard {
    /** The record knew it already, or something newer. */
    record Echo() implements Heard {}

    /** The record has learned something. */
    record News(SourceRecord record) implements Heard {}

    /** The same revision was said before, with other words. */
    record Contradiction(String why) implements Heard {}
}
