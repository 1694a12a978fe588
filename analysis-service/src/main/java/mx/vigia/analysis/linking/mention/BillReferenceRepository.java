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
import mx.vigia.analysis.bill.JdbcRows;
import mx.vigia.analysis.dossier.Dossier;
import mx.vigia.platform.text.Json;

/** Who can be named by what, from rows that {@link BillReferenceWriter} can write again from the bills. */
final class BillReferenceRepository {
    /** So many bills that bear one word can be weighed; where there are more, any choice among them would be chance. */
    static final int MAX_BILLS_PER_WORD = 200;

    private static final String FIND_BY_KEY_SQL = "select distinct dossier from source_alias join dossier_link"
            + " using (source_record) where site = ? and alias = ?";
    private static final String FIND_BY_NAME_SQL = """
            select distinct dossier from bill_reference where kind = ? and word = any (?)
                and (since is null or ?::date is null or since <= ?) limit
            """ + (MAX_BILLS_PER_WORD + 1);
    private static final String FIND_BY_TITLE_SQL = "select distinct dossier from bill_reference where kind = 'title'"
            + " and word = any (?) and dossier = any (?)";
    private static final String FIND_BODIES_SQL = "select body from dossier where id = any (?)";

    /** So many bills that were weighed are held, of some kilobytes each; beyond them all are read anew. */
    private static final int MAX_CACHED_BILLS = 4_000;

    private final Connection connection;
    private final Map<UUID, Candidate> known = new HashMap<>();

    BillReferenceRepository(Connection connection) {
        this.connection = connection;
    }

    Set<UUID> findByKey(String site, MentionForms mention) throws SQLException {
        return mention.key() == null
                ? Set.of()
                : new LinkedHashSet<>(JdbcRows.list(
                        connection, FIND_BY_KEY_SQL, row -> row.getObject(1, UUID.class), site, mention.key()));
    }

    /**
     * Whoever answers to a mention, without their texts.
     *
     * @param weakest the weakest ground that can be trusted, because all who could claim as good a one are among them
     */
    record Answering(List<Candidate> bills, LinkReason weakest) {}

    /**
     * The bills that answer to anything of the mention; those that bear a word too common to be weighed are left out, and so are those
     * that bear no more than its title and of which nothing is known before the day after it.
     *
     * @param dealtWith bills that are weighed however many bear the title
     * @param day of what names them, or null
     */
    Answering findMatching(Set<UUID> keyed, Set<UUID> dealtWith, MentionForms mention, LocalDate day)
            throws SQLException {
        Set<UUID> found = new LinkedHashSet<>(keyed);
        found.addAll(findByTitle(mention.titles(), dealtWith));
        boolean led = addBearers(found, "address", ofOne(mention.address()), null);
        boolean numbered = addBearers(found, "number", ofOne(mention.number()), null);
        boolean titled = addBearers(found, "title", mention.titles(), day);
        boolean byTitle = titled && !mention.titles().isEmpty();
        return new Answering(
                loadCandidates(found), byTitle ? LinkReason.SEVERAL : weakestGround(led, numbered, titled));
    }

    /** Who agrees in a number and a title is found by either of them, and likewise with a document. */
    private static LinkReason weakestGround(boolean led, boolean numbered, boolean titled) {
        if (!numbered) {
            return LinkReason.OWN_PAGE;
        }
        if (!led) {
            return LinkReason.NUMBER_AND_TITLE;
        }
        return titled ? LinkReason.SEVERAL : LinkReason.DOCUMENT_AND_TITLE;
    }

    private static Set<String> ofOne(String word) {
        return word == null ? Set.of() : Set.of(word);
    }

    /** Adds all who bore one of these words by that day, and says whether they are few enough; else adds none. */
    private boolean addBearers(Set<UUID> found, String kind, Set<String> words, LocalDate day) throws SQLException {
        List<UUID> bearing = words.isEmpty() ? List.of() : findByName(kind, words, day);
        boolean few = bearing.size() <= MAX_BILLS_PER_WORD;
        if (few) {
            found.addAll(bearing);
        }
        return few;
    }

    private List<UUID> findByTitle(Set<String> titles, Set<UUID> among) throws SQLException {
        return titles.isEmpty() || among.isEmpty()
                ? List.of()
                : JdbcRows.list(
                        connection,
                        FIND_BY_TITLE_SQL,
                        row -> row.getObject(1, UUID.class),
                        toSqlArray("text", titles),
                        toSqlArray("uuid", among));
    }

    /** Whoever was weighed in this transaction before is as it was: a bill that changes meanwhile is named anew when that is followed. */
    private List<Candidate> loadCandidates(Set<UUID> found) throws SQLException {
        if (known.size() > MAX_CACHED_BILLS) {
            known.clear();
        }
        Set<UUID> unknown = new LinkedHashSet<>(found);
        unknown.removeAll(known.keySet());
        if (!unknown.isEmpty()) {
            JdbcRows.forEachRow(
                    connection,
                    FIND_BODIES_SQL,
                    row -> known(Candidate.of(Json.read(row.getString("body"), Dossier.class))),
                    toSqlArray("uuid", unknown));
        }
        return found.stream().map(known::get).filter(Objects::nonNull).toList();
    }

    private void known(Candidate candidate) {
        known.put(candidate.id(), candidate);
    }

    private List<UUID> findByName(String kind, Set<String> words, LocalDate day) throws SQLException {
        return JdbcRows.list(
                connection,
                FIND_BY_NAME_SQL,
                row -> row.getObject(1, UUID.class),
                kind,
                toSqlArray("text", words),
                day,
                day);
    }

    private Array toSqlArray(String type, Collection<?> values) throws SQLException {
        return JdbcRows.toSqlArray(connection, type, values);
    }
}
