package mx.vigia.analysis.linking.mention;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import mx.vigia.analysis.bill.proceeding.ProceedingKind;
import mx.vigia.analysis.bill.proceeding.ProceedingOccasion;
import mx.vigia.analysis.dossier.Dossier;
import mx.vigia.platform.store.Jdbc;

/** Stores links between mentions and bills, and finds which mentions to resolve again when their evidence changes. */
final class MentionLinkRepository {
    private static final String FIND_GROUNDS_SQL = "select place, ground from mention where proceeding = ?";
    private static final String FIND_LINKS_SQL = "select place, dossier, ground from mention_link where proceeding = ?";
    private static final String SAVE_GROUND_SQL = "update mention set ground = ? where proceeding = ? and place = ?";
    private static final String SAVE_LINK_SQL =
            "insert into mention_link (ground, proceeding, place, dossier) values (?, ?, ?, ?)"
                    + " on conflict (proceeding, place, dossier) do update set ground = excluded.ground";
    private static final String DELETE_LINK_SQL =
            "delete from mention_link where proceeding = ? and place = ? and dossier = ?";

    /**
     * Links that were themselves derived from other proceedings are not evidence, so that the order of linking does not
     * matter.
     */
    private static final String FROM_OWN_LINKS_SQL = """
            from mention_link_now l join proceeding p on p.id = l.proceeding
            where (p.subject = 'vote' or p.subject = 'meeting' and p.body ->> 'kind' = 'session')
                and l.ground <> 'title-and-proceeding' and
            """;

    private static final String FIND_BILLS_SQL = "select distinct dossier " + FROM_OWN_LINKS_SQL + "p.id = ?";
    private static final String FIND_BILLS_OF_DAY_SQL =
            "select distinct dossier " + FROM_OWN_LINKS_SQL + "p.chamber = ? and p.held_on = ? and p.id <> ?";
    private static final String FIND_RELATED_SQL = """
            select distinct p.id from proceeding p join mention_form m on m.proceeding = p.id
                join bill_reference b on b.kind = 'title' and b.word = any (m.titles)
            where p.chamber = ? and p.held_on = ? and p.id <> ? and p.subject <> 'meeting' and b.dossier = any (?)
            """;
    private static final String FIND_PROCEEDINGS_NAMING_SQL = """
            with bill as (select id from dossier where id = any (?) or merged_into = any (?))
            select m.proceeding from bill join dossier_link l on l.dossier = bill.id
                join source_alias a on a.source_record = l.source_record
                join mention_form m on m.site = a.site and m.key = a.alias
            union select m.proceeding from bill join bill_reference b on b.dossier = bill.id and b.kind = 'address'
                join mention_form m on m.address = b.word
            union select m.proceeding from bill join bill_reference b on b.dossier = bill.id and b.kind = 'number'
                join mention_form m on m.number = b.word
            union select m.proceeding from bill join bill_reference b on b.dossier = bill.id and b.kind = 'title'
                join mention_form m on m.titles @> array[b.word]
            union select l.proceeding from bill join mention_link l on l.dossier = bill.id
            """;

    private final Jdbc jdbc;
    private final Set<UUID> meant = new HashSet<>();

    MentionLinkRepository(Jdbc jdbc) {
        this.jdbc = jdbc;
    }

    /** Writes the bills meant by a proceeding's mentions, by place; returns whether they changed. */
    boolean write(UUID proceeding, Map<Integer, MentionDecision> decisions) {
        Map<Link, String> before = new HashMap<>();
        jdbc.forEach(FIND_LINKS_SQL, row -> before.put(Link.of(row), row.getString("ground")), proceeding);
        Map<Link, String> now = new LinkedHashMap<>();
        decisions.forEach((place, decision) ->
                decision.links().forEach((bill, ground) -> now.put(new Link(place, bill), ground.word())));
        saveDecisions(proceeding, decisions);
        List<Object[]> removed = new ArrayList<>();
        before.keySet().stream()
                .filter(link -> !now.containsKey(link))
                .forEach(link -> removed.add(new Object[] {proceeding, link.place(), link.bill()}));
        jdbc.batch(DELETE_LINK_SQL, removed);
        List<Object[]> linked = new ArrayList<>();
        now.forEach((link, ground) -> {
            if (!ground.equals(before.get(link))) {
                linked.add(new Object[] {ground, proceeding, link.place(), link.bill()});
                meant.add(link.bill());
            }
        });
        jdbc.batch(SAVE_LINK_SQL, linked);
        return !before.keySet().equals(now.keySet());
    }

    private void saveDecisions(UUID proceeding, Map<Integer, MentionDecision> decisions) {
        Map<Integer, String> before = new HashMap<>();
        jdbc.forEach(FIND_GROUNDS_SQL, row -> before.put(row.getInt("place"), row.getString("ground")), proceeding);
        List<Object[]> decided = new ArrayList<>();
        decisions.forEach((place, decision) -> {
            String ground = decision.ground().word();
            if (!ground.equals(before.get(place))) {
                decided.add(new Object[] {ground, proceeding, place});
            }
        });
        jdbc.batch(SAVE_GROUND_SQL, decided);
    }

    /** Returns all bills written as meant. */
    Set<UUID> linkedBills() {
        return meant;
    }

    /**
     * Returns the bills a vote or sitting is about, as evidence for others of that day; empty for a meeting of a
     * commission.
     */
    Set<UUID> findBillsOf(UUID proceeding) {
        return findIds(FIND_BILLS_SQL, proceeding);
    }

    /**
     * Returns the bills that votes and sittings of that day in that chamber are about; empty for a meeting, for which
     * they are no evidence.
     */
    Set<UUID> findBillsOfDay(ProceedingOccasion occasion) {
        return occasion.subject() == ProceedingKind.MEETING || !occasion.hasChamberAndDay()
                ? Set.of()
                : findIds(FIND_BILLS_OF_DAY_SQL, occasion.chamber().word(), occasion.day(), occasion.proceeding());
    }

    /**
     * Returns votes and debates of the same day and chamber that name by title one of the bills a proceeding is about.
     */
    Set<UUID> findRelatedProceedings(ProceedingContext bearing) {
        ProceedingOccasion occasion = bearing.occasion();
        return bearing.bills().isEmpty() || !occasion.hasChamberAndDay()
                ? Set.of()
                : findIds(
                        FIND_RELATED_SQL,
                        occasion.chamber().word(),
                        occasion.day(),
                        occasion.proceeding(),
                        Jdbc.array("uuid", bearing.bills()));
    }

    /**
     * Returns proceedings that name or are linked to one of these bills, or to one merged into them, as far as rows
     * show.
     */
    Set<UUID> findProceedingsNaming(Collection<Dossier> bills) {
        var those = Jdbc.array("uuid", bills.stream().map(Dossier::id).toList());
        return findIds(FIND_PROCEEDINGS_NAMING_SQL, those, those);
    }

    private Set<UUID> findIds(String question, Object... parameters) {
        return new LinkedHashSet<>(jdbc.list(question, row -> row.getObject(1, UUID.class), parameters));
    }

    private record Link(int place, UUID bill) {
        static Link of(ResultSet row) throws SQLException {
            return new Link(row.getInt("place"), row.getObject("dossier", UUID.class));
        }
    }
}
