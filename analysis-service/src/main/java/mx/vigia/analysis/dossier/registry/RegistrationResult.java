package mx.vigia.analysis.dossier.registry;

import java.util.List;
import java.util.Optional;
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

    /** Returns the bill it is about; empty where no dossier was changed. */
    default Optional<Dossier> bill() {
        return switch (this) {
            case Opened(var after, var found) -> Optional.of(after);
            case Changed(var before, var after, var found) -> Optional.of(after);
            case NothingNew() -> Optional.empty();
            case Refused(var why) -> Optional.empty();
        };
    }

    /** Returns the facts about it. */
    default List<AddressedFact> found() {
        return switch (this) {
            case Opened(var after, var found) -> found;
            case Changed(var before, var after, var found) -> found;
            case NothingNew() -> List.of();
            case Refused(var why) -> List.of();
        };
    }

    /** Returns the same result, of which nobody is alerted. */
    default RegistrationResult quiet() {
        return switch (this) {
            case Opened(var after, var found) -> new Opened(after, quiet(found));
            case Changed(var before, var after, var found) -> new Changed(before, after, quiet(found));
            case NothingNew() -> this;
            case Refused(var why) -> this;
        };
    }

    private static List<AddressedFact> quiet(List<AddressedFact> found) {
        return found.stream().map(AddressedFact::quiet).toList();
    }

    /** It contradicts what was stated under the same number. */
    record Refused(String why) implements RegistrationResult {}
}
