package mx.vigia.scraper.declared;

import java.util.List;
import java.util.Optional;
import mx.vigia.scraper.catalog.Site;

/**
 * A declared source as it stands now.
 *
 * @param revision the last one somebody made on screen, 0 where none was
 * @param withdrawn true where it was taken back
 */
record StoredDeclaration(String id, String yaml, int revision, boolean withdrawn, DeclarationText written) {
    /** One that came with the house or lies in the operator's folder. */
    static StoredDeclaration builtIn(String id, String yaml) {
        return new StoredDeclaration(id, yaml, 0, false, Declarations.read(yaml));
    }

    /** One as it was last published or taken back. */
    static StoredDeclaration of(DeclarationRevision revision) {
        return new StoredDeclaration(
                revision.site(),
                revision.yaml(),
                revision.number(),
                revision.act() == DeclarationRevision.Act.WITHDRAWN,
                Declarations.read(revision.yaml()));
    }

    /** How it stands. */
    Place place() {
        return switch (written) {
            case Declaration whole when withdrawn -> Place.WITHDRAWN;
            case Declaration whole when revision > 0 -> Place.PUBLISHED;
            case Declaration whole -> whole.draft() ? Place.DRAFT : Place.IN_FOLDER;
            case RejectedDeclaration refused -> isDraft() ? Place.DRAFT : Place.BROKEN;
        };
    }

    /** The declaration where rounds are to know of it: published, in the folder, or taken back with its history. */
    Optional<Declaration> known() {
        return written instanceof Declaration whole && place() != Place.DRAFT ? Optional.of(whole) : Optional.empty();
    }

    /** The site a round would visit, or one that is off. */
    Optional<Site> site() {
        return known().map(whole -> withdrawn ? whole.site().withdrawn() : whole.site());
    }

    /** What it is called, as far as that can be read. */
    String name() {
        var name = Declarations.named(yaml, "name");
        return name.isEmpty() ? id : name;
    }

    /** What is wrong with it, or what a draft still lacks. */
    List<DeclarationError> complaints() {
        return written instanceof RejectedDeclaration refused ? refused.complaints() : List.of();
    }

    private boolean isDraft() {
        return revision == 0 && Declarations.named(yaml, "state").equals("draft");
    }

    /** Where in its life a declared source is. */
    enum Place {
        PUBLISHED,
        IN_FOLDER,
        DRAFT,
        WITHDRAWN,
        BROKEN;

        /** The word for it. */
        String word() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }
}
