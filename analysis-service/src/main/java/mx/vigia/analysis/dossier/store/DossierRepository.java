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

/** Reads all dossiers, for the search, the pages and the API. */
public interface DossierRepository {
    /** Returns the dossier with this id, text included. */
    Optional<Dossier> findById(UUID id);

    /** Returns the dossier into which one was merged with all its records. */
    Optional<UUID> findMergeTarget(UUID merged);

    /** Returns the dossier with this id, or the one it was merged into. */
    default Optional<Dossier> findCurrent(UUID id) {
        return findById(id).or(() -> findMergeTarget(id).flatMap(this::findById));
    }

    /** Returns the dossiers with these ids, text included, in no particular order; unknown ids are left out. */
    List<Dossier> findByIds(Collection<UUID> ids);

    /** Returns the dossiers without the content of their texts, which is most of their size. */
    List<Dossier> findWithoutTexts(Collection<UUID> ids);

    /** Returns a dossier that was read without its text, with the text it had then. */
    default Dossier loadText(Dossier bill) {
        return text(bill.text().sha256())
                .map(content -> bill.withText(bill.text().with(content)))
                .orElse(bill);
    }

    /** Returns at most this many dossier ids in order, after this one; merged dossiers are left out. */
    List<UUID> findIdsAfter(UUID id, int limit);

    /**
     * Returns what pages of other bills show of the dossiers with these ids, in no particular order; unknown ids are
     * left out.
     */
    List<DossierSummary> findBriefs(Collection<UUID> ids);

    /** Returns the same summaries, and for merged dossiers their last state. */
    List<DossierSummary> findLastKnown(Collection<UUID> ids);

    /** Returns the feed after this number, in order, without gaps. A dossier may appear more than once. */
    List<FeedChange> findChangesAfter(long number, int limit);

    /** Returns the number of the last change, 0 before the first. */
    long findLastChange();

    /**
     * Returns other dossiers of the same kind that share a name with this one: possibly the same matter, seen twice.
     */
    List<DossierSummary> findNamesakes(UUID dossier);

    /** Returns a text that a dossier has or had, by its digest. */
    Optional<String> text(String sha256);

    /**
     * Returns every text that a dossier had, the earliest first; a text that two sources print in the same words is
     * listed once.
     */
    default List<StoredText> findTexts(UUID dossier) {
        return findTexts(List.of(dossier)).getOrDefault(dossier, List.of());
    }

    /** Returns the texts of several dossiers, by id; one that had no text is left out. */
    Map<UUID, List<StoredText>> findTexts(Collection<UUID> dossiers);

    /**
     * Returns the digest of the text in which each of these was published; dossiers without such a text are left out.
     */
    default Map<UUID, String> findPublishedTexts(Collection<UUID> dossiers) {
        Map<UUID, String> digests = new HashMap<>();
        findTexts(dossiers)
                .forEach((dossier, texts) ->
                        StoredText.published(texts).ifPresent(text -> digests.put(dossier, text.sha256())));
        return digests;
    }

    /** Returns all facts of a dossier, newest first. */
    List<Fact> findFacts(UUID dossier);

    /** Returns the facts of several dossiers, by id; a dossier without facts is left out. */
    Map<UUID, List<Fact>> findFacts(Collection<UUID> dossiers);

    /**
     * Returns the facts of bills that were taken out of this one, newest first; facts of this one itself are left out.
     */
    List<Fact> findUnlinkedFrom(UUID dossier);
}
