package mx.vigia.analysis.dossier;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import mx.vigia.analysis.bill.Json;
import mx.vigia.analysis.bill.Rows;

/** All bills, one digest each of what was said of them: equal in two houses that heard the same, in whatever order. */
public final class Inventory {
    /** A version is told without the number under which it was heard, and with the page from which it was read. */
    private static final String BILLS = """
            select d.id, d.body,
                array (select r.site || '|' || r.source_key from dossier_link l join source_record r on r.id = l.source_record
                    where l.dossier = d.id) as records,
                array (select jsonb_build_array(r.site, r.source_key, k.page_kind, k.sha256, k.wording, k.kind, k.term, k.page)::text
                    from dossier_link l join source_record r on r.id = l.source_record
                        join kept_text k on k.source_record = r.id
                    where l.dossier = d.id) as versions
            from dossier d where d.merged_into is null and (?::uuid is null or d.id > ?) order by d.id limit ?
            """;

    private final Connection connection;

    /** @param connection what it sees is what is told */
    public Inventory(Connection connection) {
        this.connection = connection;
    }

    /**
     * One bill.
     *
     * @param hash SHA-256 in hexadecimal of what it is, of its records and of their texts, without revisions and moments of our own
     */
    public record Item(UUID bill, String hash, int steps, int versions, int records) {}

    /** Those behind this one in the order of their ids, at most so many; the first where it is null. */
    public List<Item> after(UUID bill, int most) throws SQLException {
        return Rows.list(connection, BILLS, Inventory::item, bill, bill, most);
    }

    private static Item item(ResultSet row) throws SQLException {
        Dossier bill = Json.read(row.getString("body"), Dossier.class);
        String[] records = (String[]) row.getArray("records").getArray();
        String[] versions = (String[]) row.getArray("versions").getArray();
        String hash = StateHash.of(bill, Stream.of(records), Stream.of(versions));
        return new Item(bill.id(), hash, bill.steps().size(), versions.length, records.length);
    }
}
