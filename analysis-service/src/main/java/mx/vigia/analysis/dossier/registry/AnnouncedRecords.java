package mx.vigia.analysis.dossier.registry;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import mx.vigia.analysis.bill.BillId;
import mx.vigia.analysis.bill.SignatureRegister;
import mx.vigia.analysis.bill.SourceRecord;
import mx.vigia.analysis.dossier.linking.RecordPartition;
import mx.vigia.analysis.dossier.store.DossierTransaction;

/**
 * Finds which records of a bill were announced under it before the last relinking. A report, minuta or decree that
 * waited was not; one that was announced alone was not announced to those who follow the bill. Nothing is announced of
 * what only the register of signatures shows.
 */
final class AnnouncedRecords {
    private AnnouncedRecords() {}

    /** @param waiting the records that waited for their bill before the last relinking */
    static Set<BillId> of(DossierTransaction transaction, UUID bill, Set<BillId> waiting) {
        Collection<SourceRecord> records = transaction.recordsOf(bill);
        Set<UUID> bills = records.stream()
                .filter(record -> !followsBill(record))
                .flatMap(record -> previousDossier(transaction, record).stream())
                .collect(Collectors.toSet());
        boolean papersOnly = records.stream().allMatch(AnnouncedRecords::followsBill);
        return records.stream()
                .filter(record -> !waiting.contains(record.id()))
                .filter(record -> papersOnly && !SignatureRegister.has(record)
                        || !followsBill(record)
                        || previousDossier(transaction, record)
                                .filter(bills::contains)
                                .isPresent())
                .map(SourceRecord::id)
                .collect(Collectors.toSet());
    }

    private static boolean followsBill(SourceRecord record) {
        return RecordPartition.isPaper(record) || SignatureRegister.has(record);
    }

    private static Optional<UUID> previousDossier(DossierTransaction transaction, SourceRecord record) {
        return transaction.linkWriter().previousDossier(record.id());
    }
}
