package mx.vigia.analysis.linking.mention;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import mx.vigia.analysis.dossier.Dossier;
import mx.vigia.platform.store.Jdbc;
import mx.vigia.platform.text.Json;

/** Finds bills by their references, in rows that {@link BillReferenceWriter} can rebuild from the bills. */
final class BillReferenceRepository {
    /** The most bills with one word that are scored; among more, any choice would be random. */
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

    /** The most scored bills cached, at some kilobytes each; beyond it all are read again. */
    private static final int MAX_CACHED_BILLS = 4_000;

    private final Jdbc jdbc;
    private final Map<UUID, Candidate> known = new HashMap<>();

    BillReferenceRepository(Jdbc jdbc) {
        this.jdbc = jdbc;
    }

    Set<UUID> findByKey(String site, MentionForms mention) {
        return mention.key().isEmpty()
                ? Set.of()
                : new LinkedHashSet<>(
                        jdbc.list(FIND_BY_KEY_SQL, row -> row.getObject(1, UUID.class), site, mention.key()));
    }

    /**
     * The bills that match a mention, without their texts.
     *
     * @param weakest the weakest reason that is reliable, because all bills with an equally good one are included
     */
    record MatchingBills(List<Candidate> bills, LinkReason weakest) {}

    /**
     * Returns the bills that match any part of the mention. Bills whose word is too common are left out, and so are
     * those that match by title only and were not known by the day after it.
     *
     * @param dealtWith bills that are scored however many have the title
     * @param day of the naming page, or null
     */
    MatchingBills findMatching(Set<UUID> keyed, Set<UUID> dealtWith, MentionForms mention, LocalDate day) {
        Set<UUID> found = new LinkedHashSet<>(keyed);
        found.addAll(findByTitle(mention.titles(), dealtWith));
        boolean led = addBearers(found, "address", ofOne(mention.address()), null);
        boolean numbered = addBearers(found, "number", ofOne(mention.number()), null);
        boolean titled = addBearers(found, "title", mention.titles(), day);
        boolean byTitle = titled && !mention.titles().isEmpty();
        return new MatchingBills(
                loadCandidates(found), byTitle ? LinkReason.SEVERAL : weakestGround(led, numbered, titled));
    }

    /**
     * Returns the weakest reason; a bill that matches in number and title is found by either, and likewise with a
     * document.
     */
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
        return word.isEmpty() ? Set.of() : Set.of(word);
    }

    /** Adds all bills that had one of these words by that day and returns true, or adds none if there are too many. */
    private boolean addBearers(Set<UUID> found, String kind, Set<String> words, LocalDate day) {
        List<UUID> bearing = words.isEmpty() ? List.of() : findByName(kind, words, day);
        boolean few = bearing.size() <= MAX_BILLS_PER_WORD;
        if (few) {
            found.addAll(bearing);
        }
        return few;
    }

    private List<UUID> findByTitle(Set<String> titles, Set<UUID> among) {
        return titles.isEmpty() || among.isEmpty()
                ? List.of()
                : jdbc.list(
                        FIND_BY_TITLE_SQL,
                        row -> row.getObject(1, UUID.class),
                        toSqlArray("text", titles),
                        toSqlArray("uuid", among));
    }

    /**
     * Returns candidates, cached within the transaction: a bill that changes meanwhile is resolved again when that
     * change is processed.
     */
    private List<Candidate> loadCandidates(Set<UUID> found) {
        if (known.size() > MAX_CACHED_BILLS) {
            known.clear();
        }
        Set<UUID> unknown = new LinkedHashSet<>(found);
        unknown.removeAll(known.keySet());
        if (!unknown.isEmpty()) {
            jdbc.forEach(
                    FIND_BODIES_SQL,
                    row -> remember(Candidate.of(Json.read(row.getString("body"), Dossier.class))),
                    toSqlArray("uuid", unknown));
        }
        return found.stream().map(known::get).filter(Objects::nonNull).toList();
    }

    private void remember(Candidate candidate) {
        known.put(candidate.id(), candidate);
    }

    private List<UUID> findByName(String kind, Set<String> words, LocalDate day) {
        return jdbc.list(
                FIND_BY_NAME_SQL, row -> row.getObject(1, UUID.class), kind, toSqlArray("text", words), day, day);
    }

    private Object toSqlArray(String type, Collection<?> values) {
        return Jdbc.array(type, values);
    }
}
