package mx.vigia.analysis.dossier.store;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import mx.vigia.analysis.dossier.Dossier;
import mx.vigia.analysis.dossier.StoredText;
import mx.vigia.platform.store.Jdbc;
import mx.vigia.platform.store.SqlFunction;
import mx.vigia.platform.text.Json;
import mx.vigia.platform.text.Sha256;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Lists all bills with a digest of their statements: equal in two installations that received the same, in whatever
 * order.
 */
public final class StateInventory {
    private static final String SELECT_BILLS_SQL = """
            select d.id, d.body,
                array (select r.site || '|' || r.source_key from dossier_link l join source_record r on r.id = l.source_record
                    where l.dossier = d.id) as records
            from dossier d where d.merged_into is null and
            """;

    private static final String FIND_AFTER_SQL =
            SELECT_BILLS_SQL + "(?::uuid is null or d.id > ?) order by d.id limit ?";
    private static final String FIND_BY_ID_SQL = SELECT_BILLS_SQL + "d.id = ?";
    private static final SqlFunction<StoredBill> BILL_ROW =
            row -> new StoredBill(Json.read(row.getString("body"), Dossier.class), List.of((String[])
                    row.getArray("records").getArray()));

    private final Jdbc jdbc;

    /** @param connection its view of the data is what is listed */
    public StateInventory(Jdbc jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * One bill.
     *
     * @param hash SHA-256 in hexadecimal of its content, its records and their texts, without revisions and times of
     *     our own
     */
    @Schema(name = "StateOfBill")
    public record Item(UUID bill, String hash, int steps, int versions, int records) {
        private static Item of(Stated stated) {
            Dossier bill = stated.bill();
            return new Item(
                    bill.id(),
                    stated.hash(),
                    bill.steps().size(),
                    stated.versions().size(),
                    stated.records().size());
        }
    }

    /**
     * The complete input of the digest of one bill.
     *
     * @param bill at revision 1, with our own times set to the beginning of time
     * @param records by site and key, in order
     * @param versions of its text, each in one line, in order
     */
    @Schema(name = "BillStated")
    public record Stated(Dossier bill, List<String> records, List<String> versions) {
        public Stated {
            records = List.copyOf(records);
            versions = List.copyOf(versions);
        }

        String hash() {
            return Sha256.of(Json.write(bill) + records + versions);
        }
    }

    /** Returns at most this many bills after this one in the order of their ids; from the first where it is null. */
    public List<Item> after(UUID bill, int max) {
        return findStates(FIND_AFTER_SQL, bill, bill, max).stream()
                .map(Item::of)
                .toList();
    }

    /** Returns the digest input of this bill; empty where there is none, or where it was merged into another. */
    public Optional<Stated> findById(UUID bill) {
        return findStates(FIND_BY_ID_SQL, bill).stream().findFirst();
    }

    private List<Stated> findStates(String question, Object... parameters) {
        List<StoredBill> held = jdbc.list(question, BILL_ROW, parameters);
        Map<UUID, List<StoredText>> texts = TextRepository.of(
                jdbc, held.stream().map(each -> each.bill().id()).toList());
        return held.stream()
                .map(each -> each.with(texts.getOrDefault(each.bill().id(), List.of())))
                .toList();
    }

    /** A bill and the names of its records. */
    private record StoredBill(Dossier bill, List<String> records) {
        Stated with(List<StoredText> versions) {
            return StateHash.hashInput(bill, records.stream(), versions.stream().map(StateInventory::line));
        }
    }

    /** Returns a version without the time that may be one of our own, and with the page from which it was read. */
    private static String line(StoredText version) {
        return Json.write(new StoredText(
                version.sha256(),
                version.wording(),
                version.kind(),
                version.officialTerm(),
                null,
                version.page(),
                version.author()));
    }
}
