package mx.vigia.analysis.law;

/**
 * A law's name found in a text: from token {@code first} to before token {@code after}.
 *
 * @param name the official name, empty if the law cannot be known
 * @param at the token at which it is read: that of the plural for those listed under one, else its first
 */
record NamedLaw(String name, int at, int first, int after) {}
