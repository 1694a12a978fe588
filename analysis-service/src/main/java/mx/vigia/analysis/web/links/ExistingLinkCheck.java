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
    Optional<LinkRulingResult> findDecision(UUID one, UUID other, boolean same, DecisionAuthor author) {
        UUID ours = home(one);
        UUID theirs = home(other);
        if (ours.equals(theirs) != same) {
            return Optional.empty();
        }
        return currentDecisions(ours, same, author)
                .filter(decided -> about(decided).anyMatch(linked -> theirs.equals(linked.bill())))
                .findFirst()
                .map(decided -> new LinkRulingResult.AlreadyDone(
                        decided.act(), Stream.of(ours, theirs).distinct().toList()));
    }

    /**
     * Returns the decision that a record is not the same as the others of a bill, whichever of them the bill went with.
     */
    Optional<LinkRulingResult> split(UUID bill, BillId record, DecisionAuthor author) {
        return currentDecisions(bill, false, author)
                .filter(decided -> isSeparate(record, about(decided).toList()))
                .findFirst()
                .map(decided -> new LinkRulingResult.AlreadyDone(decided.act(), bills(about(decided))));
    }

    private static boolean isSeparate(BillId record, List<LinkedRecord> about) {
        return about.stream()
                .filter(linked -> linked.id().equals(record))
                .anyMatch(mine -> about.stream()
                        .filter(linked -> linked != mine)
                        .noneMatch(linked -> mine.bill() != null && mine.bill().equals(linked.bill())));
    }

    /** Returns the decision that another one is taken back. */
    Optional<LinkRulingResult> undone(UUID editId, DecisionAuthor author) {
        List<UUID> bills = reviews.findBillsOfUndone(editId, author);
        return bills.isEmpty() ? Optional.empty() : Optional.of(new LinkRulingResult.AlreadyDone(editId, bills));
    }

    private Stream<Decided> currentDecisions(UUID bill, boolean same, DecisionAuthor author) {
        return reviews.findDecisions(bill).stream()
                .filter(decided -> decided.hasEffect() && decided.same() == same)
                .filter(decided -> decided.person() && decided.author().equals(author.name()));
    }

    private Stream<LinkedRecord> about(Decided decided) {
        return records.findByActs(List.of(decided.act())).getOrDefault(decided.act(), List.of()).stream();
    }

    /** Returns the bills of these records; a record may be in none. */
    private static List<UUID> bills(Stream<LinkedRecord> about) {
        return about.map(LinkedRecord::bill).filter(Objects::nonNull).distinct().toList();
    }

    private UUID home(UUID bill) {
        return dossiers.findMergeTarget(bill).orElse(bill);
    }
}
