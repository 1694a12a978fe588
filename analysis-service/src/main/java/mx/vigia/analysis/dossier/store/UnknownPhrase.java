package mx.vigia.analysis.dossier.store;

import java.util.UUID;

/**
 * A sentence that is not in the table of phrases: its source, the number of its steps, and the bill that last had it.
 */
public record UnknownPhrase(String site, String phrase, int steps, UUID bill) {}
