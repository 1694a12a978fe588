package mx.vigia.analysis.dossier;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import mx.vigia.analysis.bill.BillText;

/** All dossiers, to read: the search, the pages and the programming interface ask here. */
public interface Dossiers {
    /** The dossier with this id, text included. */
    Optional<Dossier> withId(UUID id);

    /** The dossier that answers for one whose records all went to it. */
    Optional<UUID> homeOf(UUID merged);

    /** The dossiers with these ids, text included, in no particular order; unknown ids are left out. */
    List<Dossier> withIds(Collection<UUID> ids);

    /** What the pages of other bills say of the dossiers with these ids, in no particular order; unknown ids are left out. */
    List<Brief> briefs(Collection<UUID> ids);

    /** The feed after this number, in order, without gaps. A dossier may appear more than once. */
    List<Change> changesAfter(long number, int limit);

    /** The number of the last change, 0 before the first. */
    long lastChange();

    /** Other dossiers of the same kind that share a name with this one: perhaps the same matter, seen twice. */
    List<Brief> mayBeSameAs(UUID dossier);

    /** A text that a dossier has or had, by its digest. */
    Optional<String> text(String sha256);

    /** Every text that a dossier had, the earliest first; one that two sources print in the same words is there once. */
    default List<KeptText> textsOf(UUID dossier) {
        return textsOf(List.of(dossier)).getOrDefault(dossier, List.of());
    }

    /** The same of several, by their ids; one that had no text is left out. */
    Map<UUID, List<KeptText>> textsOf(Collection<UUID> dossiers);

    /** The text in which a dossier was published, where one of its records gives that; unknown where none does. */
    default BillText publishedTextOf(UUID dossier) {
        return KeptText.published(textsOf(dossier))
                .flatMap(kept -> text(kept.sha256()))
                .map(content -> BillText.of(content, false))
                .orElse(BillText.unknown());
    }

    /** Everything that happened to a dossier, newest first. */
    List<Fact> factsOf(UUID dossier);
}
