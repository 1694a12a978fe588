package mx.vigia.scraper.declared;

import java.util.List;
import java.util.Optional;
import mx.vigia.scraper.catalog.Site;

/**
 * A declared source in its current state.
 *
 * @param revision the last one made on the page, 0 if there was none
 * @param withdrawn true if it was withdrawn
 */
record StoredDeclaration(String id, String yaml, int revision, boolean withdrawn, DeclarationText written) {
    /** Creates a source that is built in or from the operator's folder. */
    static StoredDeclaration builtIn(String id, String yaml) {
        return new StoredDeclaration(id, yaml, 0, false, Declarations.read(yaml));
    }

    /** Creates a source as it was last published or withdrawn. */
    static StoredDeclaration of(DeclarationRevision revision) {
        return new StoredDeclaration(
                revision.site(),
                revision.yaml(),
                revision.number(),
                revision.act() == DeclarationRevision.Act.WITHDRAWN,
                Declarations.read(revision.yaml()));
    }

    /** Returns its state. */
    Place place() {
        return switch (written) {
            case Declaration whole when withdrawn -> Place.WITHDRAWN;
            case Declaration whole when revision > 0 -> Place.PUBLISHED;
            case Declaration whole -> whole.draft() ? Place.DRAFT : Place.IN_FOLDER;
            case RejectedDeclaration rejectedDeclaration -> isDraft() ? Place.DRAFT : Place.BROKEN;
        };
    }

    /** Returns the declaration if rounds use it: published, in the folder, or withdrawn with its history. */
    Optional<Declaration> known() {
        return written instanceof Declaration whole && place() != Place.DRAFT ? Optional.of(whole) : Optional.empty();
    }

    /** Returns the site that a round would visit, or one that is off. */
    Optional<Site> site() {
        return known().map(whole -> withdrawn ? whole.site().withdrawn() : whole.site());
    }

    /** Returns its name, as far as it can be read. */
    String name() {
        var name = Declarations.named(yaml, "name");
        return name.isEmpty() ? id : name;
    }

    /** Returns its errors, or what a draft still lacks. */
    List<DeclarationError> complaints() {
        return written instanceof RejectedDeclaration rejectedDeclaration
                ? rejectedDeclaration.complaints()
                : List.of();
    }

    private boolean isDraft() {
        return revision == 0 && Declarations.named(yaml, "state").equals("draft");
    }

    /** The state of a declared source. */
    enum Place {
        PUBLISHED,
        IN_FOLDER,
        DRAFT,
        WITHDRAWN,
        BROKEN;

        /** Returns its name. */
        String word() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }
}
