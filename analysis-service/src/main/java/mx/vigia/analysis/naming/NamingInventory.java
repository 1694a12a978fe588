package mx.vigia.analysis.naming;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import mx.vigia.analysis.bill.Digest;
import mx.vigia.analysis.bill.Rows;

/** All votes, meetings and debates, one digest each of what they are and which bills they name: equal where the same was heard. */
public final class NamingInventory {
    private static final String PROCEEDINGS = """
            select p.id, p.subject || '|' || p.site || '|' || p.source_key || '|' || p.body as said,
                array (select m.place || '|' || m.ground from mention m where m.proceeding = p.id) as named,
                array (select n.place || '|' || n.dossier || '|' || n.ground from mention_link_now n where n.proceeding = p.id)
                    as links
            from proceeding p where ?::uuid is null or p.id > ? order by p.id limit ?
            """;

    private final Connection connection;

    /** @param connection what it sees is what is told */
    public NamingInventory(Connection connection) {
        this.connection = connection;
    }

    /**
     * One proceeding.
     *
     * @param hash SHA-256 in hexadecimal
     * @param links how many bills its mentions are linked to
     */
    public record Item(UUID proceeding, String hash, int links) {}

    /** Those behind this one in the order of their ids, at most so many; the first where it is null. */
    public List<Item> after(UUID proceeding, int most) throws SQLException {
        return Rows.list(connection, PROCEEDINGS, NamingInventory::item, proceeding, proceeding, most);
    }

    private static Item item(ResultSet row) throws SQLException {
        String[] named = (String[]) row.getArray("named").getArray();
        String[] links = (String[]) row.getArray("links").getArray();
        String hash = Digest.of(row.getString("said")
                + Stream.of(named).sorted().toList()
                + Stream.of(links).sorted().toList());
        return new Item(row.getObject("id", UUID.class), hash, links.length);
    }
}
