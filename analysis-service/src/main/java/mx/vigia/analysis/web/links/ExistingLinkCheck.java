package mx.vigia.analysis.web.links;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import mx.vigia.analysis.bill.BillId;
import mx.vigia.analysis.dossier.DecisionAuthor;
import mx.vigia.analysis.dossier.store.DossierRepository;
import mx.vigia.analysis.intake.manual.LinkRulingResult;
import mx.vigia.analysis.linking.identity.LinkedRecords;
import mx.vigia.analysis.linking.identity.LinkedRecords.LinkedRecord;
import mx.vigia.analysis.linking.identity.ReviewRepository;
import mx.vigia.analysis.linking.identity.ReviewRepository.Decided;

/**
 * Checks whether a requested link decision was already made by the same person: a button pressed twice, or a repeated
 * API request, does no harm.
 */
@ApplicationScoped
class ExistingLinkCheck {
    private final ReviewRepository reviews;
    private final LinkedRecords records;
    private final DossierRepository dossiers;

    ExistingLinkCheck(ReviewRepository reviews, LinkedRecords records, DossierRepository dossiers) {
        this.reviews = reviews;
        this.records = records;
        this.dossiers = dossiers;
    }

    /** Returns the decision that two bills are one matter, or are not. */
    Optional<LinkRulingResult> decided(UUID one, UUID other, boolean same, DecisionAuthor author) {
        UUID ours = home(one);
        UUID theirs = home(other);
        if (ours.equals(theirs) != same) {
            return Optional.empty();
        }
        return standing(ours, same, author)
                .filter(act -> about(act).anyMatch(told -> theirs.equals(told.bill())))
                .findFirst()
                .map(act -> new LinkRulingResult.AlreadyDone(
                        act.act(), Stream.of(ours, theirs).distinct().toList()));
    }

    /**
     * Returns the decision that a record is not the same as the others of a bill, whichever of them the bill went with.
     */
    Optional<LinkRulingResult> split(UUID bill, BillId record, DecisionAuthor author) {
        return standing(bill, false, author)
                .filter(act -> isSeparate(record, about(act).toList()))
                .findFirst()
                .map(act -> new LinkRulingResult.AlreadyDone(act.act(), bills(about(act))));
    }

    private static boolean isSeparate(BillId record, List<LinkedRecord> about) {
        return about.stream()
                .filter(told -> told.id().equals(record))
                .anyMatch(mine -> about.stream()
                        .filter(told -> told != mine)
                        .noneMatch(told -> mine.bill() != null && mine.bill().equals(told.bill())));
    }

    /** Returns the decision that another one is taken back. */
    Optional<LinkRulingResult> undone(UUID act, DecisionAuthor author) {
        List<UUID> bills = reviews.findBillsOfUndone(act, author);
        return bills.isEmpty() ? Optional.empty() : Optional.of(new LinkRulingResult.AlreadyDone(act, bills));
    }

    private Stream<Decided> standing(UUID bill, boolean same, DecisionAuthor author) {
        return reviews.findDecisions(bill).stream()
                .filter(act -> act.undoneAt() == null && act.same() == same)
                .filter(act -> act.person() && act.author().equals(author.name()));
    }

    private Stream<LinkedRecord> about(Decided act) {
        return records.findByActs(List.of(act.act())).getOrDefault(act.act(), List.of()).stream();
    }

    /** Returns the bills of these records; a record may be in none. */
    private static List<UUID> bills(Stream<LinkedRecord> about) {
        return about.map(LinkedRecord::bill).filter(Objects::nonNull).distinct().toList();
    }

    private UUID home(UUID bill) {
        return dossiers.findMergeTarget(bill).orElse(bill);
    }
}
