package mx.vigia.analysis.dossier.store;

import java.util.UUID;

/** A sentence that the table of phrases does not know: of which source, on how many steps, and the bill that last had it. */
public record UnknownPhrase(String site, String phrase, int steps, UUID bill) {}
