package mx.vigia.analysis.naming;

import java.sql.Array;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import mx.vigia.analysis.bill.Json;
import mx.vigia.analysis.bill.Rows;
import mx.vigia.analysis.dossier.Dossier;

/** By what every bill can be named, as rows that can be written again from the bills. */
final class ReferenceBook {
    private static final int MOST = 200;
    private static final String FORGET = "delete from bill_reference where dossier = any (?)";
    private static final String ENTER =
            "insert into bill_reference (dossier, kind, word) values (?, ?, ?) on conflict do nothing";
    private static final String KEYED = "select distinct dossier from source_alias join dossier_link"
            + " using (source_record) where site = ? and alias = ?";
    private static final String CALLED =
            "select distinct dossier from bill_reference where kind = ? and word = any (?) limit " + MOST;
    private static final String BODIES = "select body from dossier where id = any (?)";

    private final Connection connection;

    ReferenceBook(Connection connection) {
        this.connection = connection;
    }

    void enter(Collection<Dossier> bills) throws SQLException {
        List<Object[]> rows = new ArrayList<>();
        for (Dossier bill : bills) {
            References bears = References.of(bill);
            add(rows, bill.id(), "address", bears.addresses());
            add(rows, bill.id(), "number", bears.numbers());
            add(rows, bill.id(), "title", bears.titles());
        }
        Rows.update(
                connection,
                FORGET,
                array("uuid", bills.stream().map(Dossier::id).toList()));
        Rows.batch(connection, ENTER, rows);
    }

    Set<UUID> keyed(String site, Forms mention) throws SQLException {
        return mention.key() == null
                ? Set.of()
                : new LinkedHashSet<>(
                        Rows.list(connection, KEYED, row -> row.getObject(1, UUID.class), site, mention.key()));
    }

    /** The bills, without their texts, that answer to anything of the mention. */
    List<Dossier> answering(Set<UUID> keyed, Forms mention) throws SQLException {
        Set<UUID> found = new LinkedHashSet<>(keyed);
        if (mention.address() != null) {
            found.addAll(called("address", Set.of(mention.address())));
        }
        if (mention.number() != null) {
            found.addAll(called("number", Set.of(mention.number())));
        }
        if (!mention.titles().isEmpty()) {
            found.addAll(called("title", mention.titles()));
        }
        return found.isEmpty()
                ? List.of()
                : Rows.list(
                        connection,
                        BODIES,
                        row -> Json.read(row.getString("body"), Dossier.class),
                        array("uuid", found));
    }

    private List<UUID> called(String kind, Set<String> words) throws SQLException {
        return Rows.list(connection, CALLED, row -> row.getObject(1, UUID.class), kind, array("text", words));
    }

    private static void add(List<Object[]> rows, UUID bill, String kind, Set<String> words) {
        words.forEach(word -> rows.add(new Object[] {bill, kind, word}));
    }

    private Array array(String type, Collection<?> values) throws SQLException {
        return Rows.array(connection, type, values);
    }
}
