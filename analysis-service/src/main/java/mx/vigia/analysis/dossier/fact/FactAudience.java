package mx.vigia.analysis.dossier.fact;

/** The watches that a fact concerns. */
public enum FactAudience {
    /** No watch: a first round, an explicit request, or something in the past. */
    NOBODY,
    /** Watches that another fact told the same event, to which this one adds something. */
    WHO_WAS_TOLD,
    /** Watches whose query the bill matches now. */
    WHO_MATCHES,
    /** Watches whose query the bill matches now and did not match before: only more became known of the same bill. */
    WHO_MATCHES_ONLY_NOW,
    /** Watches whose query the bill matches now or matched before, because it changed. */
    WHO_MATCHES_OR_DID
}
