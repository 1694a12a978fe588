package mx.vigia.analysis.dossier.store;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import mx.vigia.analysis.dossier.Dossier;
import mx.vigia.analysis.dossier.DossierSummary;
import mx.vigia.analysis.dossier.StoredText;
import mx.vigia.analysis.dossier.fact.Fact;
import mx.vigia.analysis.dossier.feed.FeedChange;

/** All dossiers, to read: the search, the pages and the programming interface ask here. */
public interface DossierRepository {
    /** The dossier with this id, text included. */
    Optional<Dossier> findById(UUID id);

    /** The dossier that answers for one whose records all went to it. */
    Optional<UUID> findMergeTarget(UUID merged);

    /** The dossier with this id, or the one that answers for it now. */
    default Optional<Dossier> findCurrent(UUID id) {
        return findById(id).or(() -> findMergeTarget(id).flatMap(this::findById));
    }

    /** The dossiers with these ids, text included, in no particular order; unknown ids are left out. */
    List<Dossier> findByIds(Collection<UUID> ids);

    /** The same without the content of their texts, which is most of what there is to read of them. */
    List<Dossier> findWithoutTexts(Collection<UUID> ids);

    /** A dossier that was read without its text, with the text it had then. */
    default Dossier loadText(Dossier bill) {
        return text(bill.text().sha256())
                .map(content -> bill.withText(bill.text().with(content)))
                .orElse(bill);
    }

    /** The ids of at most so many dossiers in the order of ids, after this one; those that went into others are left out. */
    List<UUID> findIdsAfter(UUID id, int limit);

    /** What the pages of other bills say of the dossiers with these ids, in no particular order; unknown ids are left out. */
    List<DossierSummary> findBriefs(Collection<UUID> ids);

    /** The same, and of those that went into others what was said of them last. */
    List<DossierSummary> findLastKnown(Collection<UUID> ids);

    /** The feed after this number, in order, without gaps. A dossier may appear more than once. */
    List<FeedChange> findChangesAfter(long number, int limit);

    /** The number of the last change, 0 before the first. */
    long findLastChange();

    /** Other dossiers of the same kind that share a name with this one: perhaps the same matter, seen twice. */
    List<DossierSummary> findNamesakes(UUID dossier);

    /** A text that a dossier has or had, by its digest. */
    Optional<String> text(String sha256);

    /** Every text that a dossier had, the earliest first; one that two sources print in the same words is there once. */
    default List<StoredText> findTexts(UUID dossier) {
        return findTexts(List.of(dossier)).getOrDefault(dossier, List.of());
    }

    /** The same of several, by their ids; one that had no text is left out. */
    Map<UUID, List<StoredText>> findTexts(Collection<UUID> dossiers);

    /** The digest of the text in which each of these was published; one of whose records none gives that is left out. */
    default Map<UUID, String> findPublishedTexts(Collection<UUID> dossiers) {
        Map<UUID, String> digests = new HashMap<>();
        findTexts(dossiers)
                .forEach((dossier, texts) ->
                        StoredText.published(texts).ifPresent(text -> digests.put(dossier, text.sha256())));
        return digests;
    }

    /** Everything that happened to a dossier, newest first. */
    List<Fact> findFacts(UUID dossier);

    /** The same of several, by their ids; one of which nothing was told is left out. */
    Map<UUID, List<Fact>> findFacts(Collection<UUID> dossiers);

    /** What was told of bills when they were taken out of this one, newest first; what is told of this one itself is left out. */
    List<Fact> findUnlinkedFrom(UUID dossier);
}
