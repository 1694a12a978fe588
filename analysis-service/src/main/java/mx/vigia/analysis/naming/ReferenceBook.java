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
    /** So many bills that bear one word can be weighed; where there are more, any choice among them would be chance. */
    static final int MOST = 200;

    private static final String FORGET = "delete from bill_reference where dossier = any (?::uuid[] || array"
            + " (select id from dossier where merged_into = any (?)))";
    private static final String ENTER =
            "insert into bill_reference (dossier, kind, word) values (?, ?, ?) on conflict do nothing";
    private static final String KEYED = "select distinct dossier from source_alias join dossier_link"
            + " using (source_record) where site = ? and alias = ?";
    private static final String CALLED =
            "select distinct dossier from bill_reference where kind = ? and word = any (?) limit " + (MOST + 1);
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
        Array entered = array("uuid", bills.stream().map(Dossier::id).toList());
        Rows.update(connection, FORGET, entered, entered);
        Rows.batch(connection, ENTER, rows);
    }

    Set<UUID> keyed(String site, Forms mention) throws SQLException {
        return mention.key() == null
                ? Set.of()
                : new LinkedHashSet<>(
                        Rows.list(connection, KEYED, row -> row.getObject(1, UUID.class), site, mention.key()));
    }

    /**
     * Whoever answers to a mention, without their texts.
     *
     * @param weakest the weakest ground that can be trusted, because all who could claim as good a one are among them
     */
    record Answering(List<Dossier> bills, Ground weakest) {}

    /** The bills that answer to anything of the mention; those that bear a word too common to be weighed are left out. */
    Answering answering(Set<UUID> keyed, Forms mention) throws SQLException {
        Set<UUID> found = new LinkedHashSet<>(keyed);
        boolean led = gathered(found, "address", mention.address() == null ? Set.of() : Set.of(mention.address()));
        boolean numbered = gathered(found, "number", mention.number() == null ? Set.of() : Set.of(mention.number()));
        boolean titled = gathered(found, "title", mention.titles());
        boolean byTitle = titled && !mention.titles().isEmpty();
        return new Answering(bodies(found), byTitle ? Ground.SEVERAL : weakest(led, numbered, titled));
    }

    /** Who agrees in a number and a title is found by either of them, and likewise with a document. */
    private static Ground weakest(boolean led, boolean numbered, boolean titled) {
        if (!numbered) {
            return Ground.OWN_PAGE;
        }
        if (!led) {
            return Ground.NUMBER_AND_TITLE;
        }
        return titled ? Ground.SEVERAL : Ground.DOCUMENT_AND_TITLE;
    }

    /** Adds all who bear one of these words, and says whether they are few enough; else adds none. */
    private boolean gathered(Set<UUID> found, String kind, Set<String> words) throws SQLException {
        List<UUID> bearing = words.isEmpty() ? List.of() : called(kind, words);
        boolean few = bearing.size() <= MOST;
        if (few) {
            found.addAll(bearing);
        }
        return few;
    }

    private List<Dossier> bodies(Set<UUID> found) throws SQLException {
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
