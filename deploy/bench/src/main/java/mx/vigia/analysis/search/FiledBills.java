package mx.vigia.analysis.search;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import mx.vigia.analysis.bill.BillId;
import mx.vigia.analysis.bill.BillKind;
import mx.vigia.analysis.bill.BillText;
import mx.vigia.analysis.bill.Proponent;
import mx.vigia.analysis.bill.Referral;
import mx.vigia.analysis.bill.ReferralPurpose;
import mx.vigia.analysis.bill.StatedFields;
import mx.vigia.analysis.dossier.Dossier;
import mx.vigia.analysis.dossier.linking.FiledRecord;
import mx.vigia.analysis.dossier.store.SingleRecordDossier;
import mx.vigia.analysis.search.index.IndexGeneration;
import mx.vigia.analysis.search.index.IndexedBill;
import mx.vigia.analysis.topic.Tagger;
import mx.vigia.analysis.topic.TopicCatalog;

/**
 * Reads bills from a TSV file, each folded as if received from its source. Columns, with a header line: {@code id},
 * {@code site}, {@code kind}, {@code day}, {@code title}, {@code summary}, {@code proponents}, {@code groups} and
 * {@code committees}, each of these three separated by " ; ", and {@code text}. Unknown values are empty.
 */
public final class FiledBills {
    private static final int COLUMN_COUNT = 10;

    private final TopicCatalog topics = TopicCatalog.read();
    private final Tagger tagger = new Tagger(topics);
    private final List<Dossier> bills = new ArrayList<>();

    /** Returns the ids of the file by bill id. */
    public Map<UUID, String> read(Path file) throws IOException {
        var ids = new HashMap<UUID, String>();
        try (var rows = Files.lines(file)) {
            rows.skip(1)
                    .map(row -> row.split("\t", -1))
                    .forEach(cells -> bill(cells).ifPresent(bill -> {
                        bills.add(bill);
                        ids.put(bill.id(), cells[0]);
                    }));
        }
        return ids;
    }

    public int size() {
        return bills.size();
    }

    List<Dossier> all() {
        return bills;
    }

    public void indexInto(IndexGeneration index, ObjectMapper json) throws IOException {
        for (var bill : bills) {
            index.addOrReplace(bill.id().toString(), new IndexedBill(bill, topics::findByIdOrName).document(json));
        }
    }

    private java.util.Optional<Dossier> bill(String[] cells) {
        if (cells.length != COLUMN_COUNT) {
            throw new IllegalArgumentException(
                    "expected " + COLUMN_COUNT + " columns and found " + String.join(" ", cells));
        }
        return SingleRecordDossier.of(FiledRecord.of(new BillId(cells[1], cells[0]), statedFields(cells)), tagger);
    }

    private static StatedFields statedFields(String[] cells) {
        return StatedFields.builder()
                .title(cells[4])
                .kind(BillKind.of(cells[2]))
                .proponents(proponents(splitCell(cells[6]), splitCell(cells[7])))
                .presentedOn(cells[3].isEmpty() ? null : LocalDate.parse(cells[3]))
                .committees(splitCell(cells[8]).stream()
                        .map(name -> new Referral(name, ReferralPurpose.REPORT))
                        .toList())
                .text(cells[9].isEmpty() ? null : BillText.of(cells[9], false))
                .summary(cells[5].isEmpty() ? null : cells[5])
                .build();
    }

    /** Returns the proponents without assigning groups, which the file does not do and no evaluation query needs. */
    private static List<Proponent> proponents(List<String> names, List<String> groups) {
        return Stream.concat(
                        names.stream()
                                .map(name -> new Proponent(name, groups.isEmpty() ? null : groups.getFirst(), null)),
                        groups.stream().skip(names.isEmpty() ? 0 : 1).map(group -> new Proponent(group, group, null)))
                .toList();
    }

    private static List<String> splitCell(String cell) {
        return Stream.of(cell.split(" ; ")).filter(name -> !name.isBlank()).toList();
    }
}
