package mx.vigia.analysis.dossier.fact;

/** Whom a fact concerns among those who watch. */
public enum FactAudience {
    /** Nobody: a first round, an explicit wish, or a thing of the past. */
    NOBODY,
    /** Whoever's question the bill answers now. */
    WHO_MATCHES,
    /** Whoever's question the bill answers now and did not before: we only learned more of the same bill. */
    WHO_MATCHES_ONLY_NOW,
    /** Whoever's question the bill answers now or answered before: it changed. */
    WHO_MATCHES_OR_DID
}
