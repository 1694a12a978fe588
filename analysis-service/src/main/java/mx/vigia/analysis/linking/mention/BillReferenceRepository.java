package mx.vigia.analysis.linking.mention;

import java.sql.Array;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import mx.vigia.analysis.bill.Rows;
import mx.vigia.analysis.dossier.Dossier;
import mx.vigia.platform.text.Json;

/** Who can be named by what, from rows that {@link BillReferenceWriter} can write again from the bills. */
final class BillReferenceRepository {
    /** So many bills that bear one word can be weighed; where there are more, any choice among them would be chance. */
    static final int MOST = 200;

    private static final String KEYED = "select distinct dossier from source_alias join dossier_link"
            + " using (source_record) where site = ? and alias = ?";
    private static final String CALLED = """
            select distinct dossier from bill_reference where kind = ? and word = any (?)
                and (since is null or ?::date is null or since <= ?) limit
            """ + (MOST + 1);
    private static final String TITLED = "select distinct dossier from bill_reference where kind = 'title'"
            + " and word = any (?) and dossier = any (?)";
    private static final String BODIES = "select body from dossier where id = any (?)";

    /** So many bills that were weighed are held, of some kilobytes each; beyond them all are read anew. */
    private static final int MOST_KNOWN = 4_000;

    private final Connection connection;
    private final Map<UUID, Candidate> known = new HashMap<>();

    BillReferenceRepository(Connection connection) {
        this.connection = connection;
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
    record Answering(List<Candidate> bills, LinkGround weakest) {}

    /**
     * The bills that answer to anything of the mention; those that bear a word too common to be weighed are left out, and so are those
     * that bear no more than its title and of which nothing is known before the day after it.
     *
     * @param dealtWith bills that are weighed however many bear the title
     * @param day of what names them, or null
     */
    Answering answering(Set<UUID> keyed, Set<UUID> dealtWith, Forms mention, LocalDate day) throws SQLException {
        Set<UUID> found = new LinkedHashSet<>(keyed);
        found.addAll(titled(mention.titles(), dealtWith));
        boolean led = gathered(found, "address", ofOne(mention.address()), null);
        boolean numbered = gathered(found, "number", ofOne(mention.number()), null);
        boolean titled = gathered(found, "title", mention.titles(), day);
        boolean byTitle = titled && !mention.titles().isEmpty();
        return new Answering(candidates(found), byTitle ? LinkGround.SEVERAL : weakest(led, numbered, titled));
    }

    /** Who agrees in a number and a title is found by either of them, and likewise with a document. */
    private static LinkGround weakest(boolean led, boolean numbered, boolean titled) {
        if (!numbered) {
            return LinkGround.OWN_PAGE;
        }
        if (!led) {
            return LinkGround.NUMBER_AND_TITLE;
        }
        return titled ? LinkGround.SEVERAL : LinkGround.DOCUMENT_AND_TITLE;
    }

    private static Set<String> ofOne(String word) {
        return word == null ? Set.of() : Set.of(word);
    }

    /** Adds all who bore one of these words by that day, and says whether they are few enough; else adds none. */
    private boolean gathered(Set<UUID> found, String kind, Set<String> words, LocalDate day) throws SQLException {
        List<UUID> bearing = words.isEmpty() ? List.of() : called(kind, words, day);
        boolean few = bearing.size() <= MOST;
        if (few) {
            found.addAll(bearing);
        }
        return few;
    }

    private List<UUID> titled(Set<String> titles, Set<UUID> among) throws SQLException {
        return titles.isEmpty() || among.isEmpty()
                ? List.of()
                : Rows.list(
                        connection,
                        TITLED,
                        row -> row.getObject(1, UUID.class),
                        array("text", titles),
                        array("uuid", among));
    }

    /** Whoever was weighed in this transaction before is as it was: a bill that changes meanwhile is named anew when that is followed. */
    private List<Candidate> candidates(Set<UUID> found) throws SQLException {
        if (known.size() > MOST_KNOWN) {
            known.clear();
        }
        Set<UUID> unknown = new LinkedHashSet<>(found);
        unknown.removeAll(known.keySet());
        if (!unknown.isEmpty()) {
            Rows.each(
                    connection,
                    BODIES,
                    row -> known(Candidate.of(Json.read(row.getString("body"), Dossier.class))),
                    array("uuid", unknown));
        }
        return found.stream().map(known::get).filter(Objects::nonNull).toList();
    }

    private void known(Candidate candidate) {
        known.put(candidate.id(), candidate);
    }

    private List<UUID> called(String kind, Set<String> words, LocalDate day) throws SQLException {
        return Rows.list(connection, CALLED, row -> row.getObject(1, UUID.class), kind, array("text", words), day, day);
    }

    private Array array(String type, Collection<?> values) throws SQLException {
        return Rows.array(connection, type, values);
    }
}
