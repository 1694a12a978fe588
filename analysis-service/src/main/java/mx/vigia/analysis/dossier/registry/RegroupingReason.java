package mx.vigia.analysis.dossier.registry;

import mx.vigia.analysis.dossier.Dossier;
import mx.vigia.analysis.dossier.fact.LinkData;
import org.jspecify.annotations.Nullable;

/** Who or what moved records between dossiers, and why. */
record RegroupingReason(String author, @Nullable String reason) {
    /** Returns the reason by which a record was moved by its names. */
    static RegroupingReason byNamesOf(String recordKey) {
        return new RegroupingReason(Relinker.NAME_RULE_AUTHOR, recordKey);
    }

    /** Returns what a fact states about a dossier that gave or took records. */
    LinkData with(Dossier other) {
        return new LinkData(other.id(), author, reason, null);
    }
}
