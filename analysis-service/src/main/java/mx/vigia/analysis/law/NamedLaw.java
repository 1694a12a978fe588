package mx.vigia.analysis.law;

/** A law's name found in a text: from token {@code first} to before token {@code after}. */
record NamedLaw(String name, int first, int after) {}
