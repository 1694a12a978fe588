package mx.vigia.analysis.dossier.registry;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import mx.vigia.analysis.bill.BillId;
import mx.vigia.analysis.bill.Consultation;
import mx.vigia.analysis.bill.SignatureRegister;
import mx.vigia.analysis.bill.SourceRecord;
import mx.vigia.analysis.bill.stage.LifeCycle;
import mx.vigia.analysis.bill.stage.StageTransition;
import mx.vigia.analysis.dossier.Dossier;
import mx.vigia.analysis.dossier.fact.AddressedFact;
import mx.vigia.analysis.dossier.fact.FactAudience;
import mx.vigia.analysis.dossier.fact.FactKind;
import mx.vigia.analysis.dossier.linking.RecordPartition;
import mx.vigia.analysis.dossier.store.DossierTransaction;
import mx.vigia.analysis.text.obligation.ConsultationExtension;

/**
 * Decides which reports, minutas and decrees wait for their bill before they are announced: those of dossiers without
 * any other record that were not announced yet; a paper of several bills need not, since they are known. The wait
 * begins anew when another record joins them. A draft, alone or with other records, waits for what says until when the
 * public may comment on it, and the extension of its term for the text that may state until when. What only the
 * register of signatures shows is for nobody and need not wait: it is announced when another source shows the bill.
 */
record PaperWait(DossierTransaction transaction, Duration length) {
    /** Begins, continues or ends the wait of the bill of this result, and returns what is announced of it. */
    RegistrationResult settle(RegistrationResult found, Set<BillId> waiting, Instant now) {
        boolean quiet = found.bill()
                .filter(bill -> SignatureRegister.hasAll(transaction.recordsOf(bill.id())))
                .isPresent();
        RegistrationResult announced = quiet ? found.quiet() : found;
        settleWait(announced, waiting, now);
        announced.bill().filter(bill -> !quiet).ifPresent(bill -> transaction.note(bill.id(), announced.found()));
        return announced;
    }

    private void settleWait(RegistrationResult result, Set<BillId> waiting, Instant now) {
        switch (result) {
            case RegistrationResult.Opened(var after, var found) -> settle(after, found, waiting, now);
            case RegistrationResult.Changed(var before, var after, var found) -> {
                Collection<SourceRecord> records = transaction.recordsOf(after.id());
                if (!audible(found).isEmpty() || !waitsForTerm(after, records) && !waitsForBill(records)) {
                    transaction.waiting().end(after.id());
                }
                settleExtension(after, found, records, now);
            }
            case RegistrationResult.NothingNew() -> {}
            case RegistrationResult.Refused(var why) -> {}
        }
        transaction.waiting().endEmptied();
    }

    /**
     * Holds back what opens a bill that consists of papers only, or a draft, and ends the wait of any other.
     *
     * @param waiting the records that waited before
     */
    void settle(Dossier bill, List<AddressedFact> found, Set<BillId> waiting, Instant now) {
        Collection<SourceRecord> records = transaction.recordsOf(bill.id());
        List<UUID> audible = audible(found);
        boolean waits =
                waitsForBill(records) || opens(found) && (waitsForTerm(bill, records) || waitsForExtension(records));
        if (length.isZero() || audible.isEmpty() || !waits) {
            transaction.waiting().end(bill.id());
            return;
        }
        Optional<Instant> known = transaction
                .waiting()
                .until(bill.id())
                .filter(until -> records.stream().map(SourceRecord::id).allMatch(waiting::contains));
        transaction.waiting().hold(bill.id(), known.orElseGet(() -> now.plus(length)), audible);
    }

    /** Holds back an extension whose last day the text of the notice may state, until that is read. */
    private void settleExtension(
            Dossier bill, List<AddressedFact> found, Collection<SourceRecord> records, Instant now) {
        List<AddressedFact> extensions = found.stream()
                .filter(addressed -> addressed.fact().kind() == FactKind.CONSULTATION_EXTENDED)
                .filter(addressed ->
                        !addressed.fact().opens() && !addressed.fact().learned())
                .toList();
        boolean dated = extensions.stream()
                .anyMatch(addressed -> addressed
                        .fact()
                        .consultation()
                        .map(Consultation::closesOn)
                        .isPresent());
        if (audible(extensions).isEmpty()) {
            return;
        }
        if (length.isZero() || dated || !waitsForExtension(records)) {
            transaction.waiting().endExtension(bill.id());
        } else {
            transaction.waiting().holdExtension(bill.id(), now.plus(length), audible(extensions));
        }
    }

    /** Whether the text of a notice was not read yet whose title does not state how far it extends a consultation. */
    private static boolean waitsForExtension(Collection<SourceRecord> records) {
        return records.stream()
                .filter(record -> RecordPartition.rank(record) == RecordPartition.EXTENSION_RANK)
                .map(notice -> notice.words().values())
                .filter(pages ->
                        pages.stream().noneMatch(page -> page.said().text().known()))
                .flatMap(pages -> pages.stream().flatMap(page -> page.said().steps().stream()))
                .filter(step -> step.date() != null
                        && LifeCycle.mainTransitionOf(step) == StageTransition.CONSULTATION_EXTENDED)
                .anyMatch(step ->
                        !ConsultationExtension.parse(step.phrase(), step.date()).known());
    }

    private static List<UUID> audible(List<AddressedFact> found) {
        return found.stream()
                .filter(addressed -> addressed.audience() != FactAudience.NOBODY)
                .map(addressed -> addressed.fact().id())
                .toList();
    }

    private static boolean opens(List<AddressedFact> found) {
        return found.stream().anyMatch(addressed -> addressed.fact().opens());
    }

    /**
     * Whether it is a draft of which the list, which names the day and the authority, or the text, which may state the
     * term, was not read yet; no draft waits whose source itself states its last day.
     */
    private static boolean waitsForTerm(Dossier bill, Collection<SourceRecord> records) {
        List<SourceRecord> drafts =
                records.stream().filter(RecordPartition::isDraft).toList();
        if (drafts.isEmpty()) {
            return false;
        }
        boolean read = drafts.stream()
                .flatMap(draft -> draft.words().values().stream())
                .anyMatch(page -> page.said().text().known());
        boolean stated = bill.consultation() != null && bill.consultation().closesOn() != null;
        return bill.presentedOn() == null || !read && !stated;
    }

    private boolean waitsForBill(Collection<SourceRecord> records) {
        return areOfPapers(records)
                && records.stream()
                        .flatMap(paper -> transaction.sharedPapers().bills(paper.id()).stream())
                        .allMatch(bill -> areOfPapers(transaction.recordsOf(bill)));
    }

    private static boolean areOfPapers(Collection<SourceRecord> records) {
        return records.stream().allMatch(RecordPartition::isPaper);
    }
}
