package mx.vigia.analysis.dossier.folding;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import mx.vigia.analysis.bill.BillField;
import mx.vigia.analysis.bill.BillFields;
import mx.vigia.analysis.bill.Citation;
import mx.vigia.analysis.bill.DofCode;
import mx.vigia.analysis.bill.SourceRecord;
import mx.vigia.analysis.bill.StatedFields;
import mx.vigia.analysis.dossier.linking.RecordNames;

/**
 * The names of a bill other than its current number, citation, address and id: a decree, a minuta or the issue of
 * another gazette that belongs to it keeps its own, so that searches for that still find it.
 */
final class AlternativeNumbers {
    private AlternativeNumbers() {}

    /**
     * Returns all names these records have or had, each once and in order: the numbers, those of citations, the codes
     * of the DOF and the ids.
     */
    static List<String> of(UUID bill, Collection<SourceRecord> records, BillFields held) {
        var known = known(held).toList();
        return records.stream()
                .flatMap(record -> Stream.concat(statedNumbers(record), formerId(bill, record)))
                .filter(number -> !known.contains(number))
                .distinct()
                .sorted()
                .toList();
    }

    private static Stream<String> known(BillFields held) {
        return Stream.of(
                        Stream.ofNullable(held.number()),
                        Stream.ofNullable(held.citation()).map(Citation::number),
                        DofCode.find(held.officialAddress()).stream())
                .flatMap(each -> each);
    }

    /** Returns the numbers with manual corrections applied; a wrong value of a record is not one of its names. */
    private static Stream<String> statedNumbers(SourceRecord record) {
        var alone = new RecordStatements(List.of(record));
        return Stream.of(
                        alone.statedValues(BillField.NUMBER, StatedFields::number).stream(),
                        alone.statedValues(BillField.CITATION, StatedFields::citation).stream()
                                .map(Citation::number),
                        alone.statedValues(BillField.OFFICIAL_ADDRESS, StatedFields::officialAddress).stream()
                                .flatMap(address -> DofCode.find(address).stream()))
                .flatMap(each -> each)
                .filter(Objects::nonNull);
    }

    /** Returns the id of the bill that the record was before it was merged with another. */
    private static Stream<String> formerId(UUID bill, SourceRecord record) {
        return Stream.of(RecordNames.dossierId(record.id()))
                .filter(id -> !id.equals(bill))
                .map(UUID::toString);
    }
}
