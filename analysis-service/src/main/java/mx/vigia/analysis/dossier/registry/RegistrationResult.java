package mx.vigia.analysis.dossier.registry;

import java.util.List;
import mx.vigia.analysis.dossier.Dossier;
import mx.vigia.analysis.dossier.fact.AddressedFact;

/** The result of registering a sighting. */
public sealed interface RegistrationResult {
    /** It stated nothing new, or not yet enough to open a dossier. */
    record NothingNew() implements RegistrationResult {}

    /** A dossier was opened. */
    record Opened(Dossier after, List<AddressedFact> findings) implements RegistrationResult {}

    /** A dossier changed; there may be no facts. */
    record Changed(Dossier before, Dossier after, List<AddressedFact> findings) implements RegistrationResult {}

    /** It contradicts what was stated under the same number. */
    record Refused(String why) implements RegistrationResult {}
}
