package mx.vigia.analysis.dossier;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Which bill it is, under which names, and at which revision we hold it.
 *
 * @param site the site of its first record
 * @param otherNumbers its other names: the numbers, those of citations, the codes of the DOF and the ids of all its
 *     records, except for the current ones
 */
public record DossierIdentity(
        UUID id, String site, int revision, Instant firstSeen, Instant lastChanged, List<String> otherNumbers) {
    public DossierIdentity {
        otherNumbers = List.copyOf(otherNumbers);
    }

    DossierIdentity at(int otherRevision, Instant moment) {
        return new DossierIdentity(id, site, otherRevision, firstSeen, moment, otherNumbers);
    }

    DossierIdentity withFirstSeen(Instant first) {
        return new DossierIdentity(id, site, revision, first, lastChanged, otherNumbers);
    }
}
