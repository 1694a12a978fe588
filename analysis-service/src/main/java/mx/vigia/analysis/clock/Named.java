package mx.vigia.analysis.clock;

/** What something is called, in both languages. */
public record Named(String es, String en) {}
