package mx.vigia.analysis.law;

/** A law's name found in a text: from the lexeme {@code first} to before the lexeme {@code after}. */
record NamedLaw(String name, int first, int after) {}
