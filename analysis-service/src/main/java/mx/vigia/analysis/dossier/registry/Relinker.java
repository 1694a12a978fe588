package mx.vigia.analysis.dossier.registry;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import mx.vigia.analysis.bill.SourceRecord;
import mx.vigia.analysis.dossier.Dossier;
import mx.vigia.analysis.dossier.DossierTagger;
import mx.vigia.analysis.dossier.fact.AddressedFact;
import mx.vigia.analysis.dossier.fact.Fact;
import mx.vigia.analysis.dossier.fact.FactAudience;
import mx.vigia.analysis.dossier.fact.FactHeader;
import mx.vigia.analysis.dossier.fact.FactIdentity;
import mx.vigia.analysis.dossier.fact.FactKind;
import mx.vigia.analysis.dossier.fact.FactState;
import mx.vigia.analysis.dossier.fact.FactTimes;
import mx.vigia.analysis.dossier.feed.Reprocessing;
import mx.vigia.analysis.dossier.folding.DossierFold;
import mx.vigia.analysis.dossier.folding.WordingResults;
import mx.vigia.analysis.dossier.store.DossierTransaction;

/**
 * Refolds dossiers whose records changed, and records that in facts without alerts, because what happened to the bill
 * was already announced.
 */
final class Relinker {
    static final String NAME_RULE_AUTHOR = "identity/names/" + Reprocessing.Follower.NAMES.version();

    private final DossierTransaction transaction;
    private final DossierTagger tagging;
    private final Instant now;
    private final RegroupingReason why;
    private final List<AddressedFact> found = new ArrayList<>();
    private final List<Dossier> folded = new ArrayList<>();
    private final List<UUID> bare = new ArrayList<>();

    /** @param why who moved the records and for what reason; the dossier is filled in later */
    Relinker(DossierTransaction transaction, DossierTagger tagging, RegroupingReason why, Instant now) {
        this.transaction = transaction;
        this.tagging = tagging;
        this.why = why;
        this.now = now;
    }

    /** Returns the dossiers that have records again or other ones, in no particular order. */
    List<Dossier> foldedDossiers() {
        return folded;
    }

    List<AddressedFact> buildFacts() {
        return found;
    }

    /** Returns the dossiers of which nothing can be shown any more, though they were current or hold manual edits. */
    List<UUID> emptiedDossiers() {
        return bare;
    }

    void of(Set<UUID> moved) {
        List<Dossier> removed = new ArrayList<>();
        List<Dossier> back = new ArrayList<>();
        for (UUID id : moved) {
            Optional<Dossier> before = transaction.dossier(id);
            Collection<SourceRecord> records = transaction.recordsOf(id);
            if (records.isEmpty()) {
                before.filter(each -> transaction.mergedInto(id).isEmpty()).ifPresent(removed::add);
            } else {
                boolean revived =
                        before.isPresent() && transaction.mergedInto(id).isPresent();
                fold(id, records, before)
                        .filter(each -> revived || before.isEmpty())
                        .ifPresent(back::add);
            }
        }
        removed.forEach(each -> mergeAway(each, moved));
        back.forEach(this::removeNew);
    }

    private Optional<Dossier> fold(UUID id, Collection<SourceRecord> records, Optional<Dossier> before) {
        Instant first = before.map(Dossier::firstSeen).orElse(now);
        Dossier dossier = DossierFold.of(
                id,
                before.map(Dossier::revision).orElse(0) + 1,
                records,
                transaction.sharedPapers().of(id),
                first,
                now);
        if (!dossier.canBeShown()) {
            boolean answered = before.isPresent() && transaction.mergedInto(id).isEmpty();
            if (answered || records.stream().anyMatch(record -> !record.byHand().isEmpty())) {
                bare.add(id);
            }
            return Optional.empty();
        }
        Dossier after = WordingResults.read(dossier, transaction.documentsOf(id), tagging);
        transaction.dossiers().restore(id);
        transaction.dossiers().updateRegrouped(after);
        folded.add(after);
        return Optional.of(after);
    }

    private void mergeAway(Dossier dossier, Set<UUID> moved) {
        UUID into = transaction.homeDossierOf(dossier.id());
        Dossier last = dossier.withLaws(List.of()).at(dossier.revision() + 1, now);
        transaction.dossiers().merge(last, into);
        transaction.dossier(into).ifPresent(home -> found.add(buildFact(FactKind.LINKED, home, dossier)));
    }

    /**
     * Announces a dossier as taken out of another; one that is merely new, with records of dossiers that no longer
     * exist, was taken out of none.
     */
    private void removeNew(Dossier dossier) {
        transaction
                .linkWriter()
                .formerDossier(dossier.id())
                .flatMap(transaction::dossier)
                .ifPresent(left -> found.add(buildFact(FactKind.UNLINKED, dossier, left)));
    }

    private AddressedFact buildFact(FactKind kind, Dossier bill, Dossier other) {
        String key = "%s/%s/%s/%d".formatted(bill.id(), kind.word(), other.id(), bill.revision());
        FactHeader header = FactHeader.withoutPage(
                FactIdentity.of(kind, bill.id(), bill.revision(), key), FactTimes.at(now), false);
        return new AddressedFact(
                new Fact.Linked(header, new FactState.Linked(other.title(), why.with(other))), FactAudience.NOBODY);
    }
}
