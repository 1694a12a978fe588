package mx.vigia.analysis.linking.identity;

import java.util.Set;

/** The proponents of a record; the Executive, a chamber or a state congress is among {@code bodies}. */
record Proposers(Set<ProponentName> people, Set<String> bodies) {}
