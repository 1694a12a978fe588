package mx.vigia.analysis.dossier.fact;

import java.util.UUID;
import mx.vigia.platform.text.Sha256;

/** What a fact is about, and the number that follows from its natural key. */
public record FactIdentity(UUID id, FactKind kind, String naturalKey, UUID dossier, int revision) {
    /** Returns the identity of the fact with this natural key; the same key always gives the same id. */
    public static FactIdentity of(FactKind kind, UUID dossier, int revision, String naturalKey) {
        return new FactIdentity(Sha256.identifier(naturalKey), kind, naturalKey, dossier, revision);
    }
}
