package mx.vigia.analysis.naming;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import mx.vigia.analysis.bill.Rows;
import mx.vigia.analysis.dossier.Dossier;
import mx.vigia.analysis.proceeding.Occasion;
import mx.vigia.analysis.proceeding.Proceeding;
import mx.vigia.analysis.proceeding.Subject;

/** The rows of mentions and of their links to bills. */
final class MentionBook {
    private static final String OF = """
            select place, point, key, address, number, titles, exists (select 1 from mention_link l
                where l.proceeding = m.proceeding and l.place = m.place) as linked
            from mention m where proceeding = ? order by place
            """;
    private static final String LINKS = "select place, dossier, ground from mention_link where proceeding = ?";
    private static final String FORGET = "delete from mention where proceeding = ?";
    private static final String ENTER = "insert into mention (proceeding, place, point, site, key, address, number,"
            + " titles, ground) values (?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String DECIDE = "update mention set ground = ? where proceeding = ? and place = ?";
    private static final String LINK = "insert into mention_link (proceeding, place, dossier, ground)"
            + " values (?, ?, ?, ?) on conflict do nothing";
    private static final String UNLINK =
            "delete from mention_link where proceeding = ? and place = ? and ground <> all (?)";
    private static final String LINKED = "select distinct dossier from mention_link_now where proceeding = ?";
    private static final String DEALT_WITH = """
            select distinct dossier from mention_link_now l join proceeding p on p.id = l.proceeding
            where p.chamber = ? and p.held_on = ? and p.id <> ?
                and (p.subject = 'vote' or p.subject = 'meeting' and p.body ->> 'kind' = 'session')
            """;
    private static final String NEIGHBOURS = """
            select distinct p.id from proceeding p join mention m on m.proceeding = p.id
            where p.chamber = ? and p.held_on = ? and p.id <> ? and p.subject <> 'meeting' and m.ground = 'title-alone'
            """;
    private static final String NAMING = """
            select distinct proceeding from (
                select m.proceeding, m.place, l.dossier from dossier_link l
                    join source_alias a on a.source_record = l.source_record
                    join mention m on m.site = a.site and m.key = a.alias where l.dossier = any (?)
                union all select m.proceeding, m.place, b.dossier from bill_reference b
                    join mention m on m.address = b.word where b.kind = 'address' and b.dossier = any (?)
                union all select m.proceeding, m.place, b.dossier from bill_reference b
                    join mention m on m.number = b.word where b.kind = 'number' and b.dossier = any (?)
                union all select m.proceeding, m.place, b.dossier from bill_reference b
                    join mention m on m.titles @> array[b.word] where b.kind = 'title' and b.dossier = any (?)
            ) found where not exists (select 1 from mention_link_now l where l.proceeding = found.proceeding
                and l.place = found.place and l.dossier = found.dossier)
            """;

    private final Connection connection;
    private final Set<UUID> meant = new HashSet<>();

    MentionBook(Connection connection) {
        this.connection = connection;
    }

    /** Writes what a proceeding names, unless it names the same as before. */
    void enter(Proceeding proceeding) throws SQLException {
        Occasion occasion = proceeding.occasion();
        List<MentionRow> now = new ArrayList<>();
        for (Proceeding.Named named : proceeding.named()) {
            now.add(new MentionRow(now.size(), named.point(), Forms.of(named.mention()), false));
        }
        List<MentionRow> before = of(occasion.proceeding()).stream()
                .map(row -> new MentionRow(row.place(), row.point(), row.forms(), false))
                .toList();
        if (before.equals(now)) {
            return;
        }
        List<Linked> links = Rows.list(connection, LINKS, Linked::of, occasion.proceeding());
        Rows.update(connection, FORGET, occasion.proceeding());
        List<Object[]> rows = new ArrayList<>();
        for (MentionRow row : now) {
            rows.add(parameters(occasion, row));
        }
        Rows.batch(connection, ENTER, rows);
        relink(occasion.proceeding(), new Heirs(before, now), links);
    }

    /** What is named as before, or was but corrected, stays linked as before, wherever it now stands. */
    private void relink(UUID proceeding, Heirs heirs, List<Linked> links) throws SQLException {
        List<Linked> weakestFirst = links.stream()
                .sorted(Comparator.comparing(Linked::ground).reversed())
                .toList();
        for (Linked link : weakestFirst) {
            for (MentionRow row : heirs.of(link.place())) {
                decide(proceeding, row.place(), new Decision(Map.of(link.dossier(), link.ground()), link.ground()));
            }
        }
    }

    private Object[] parameters(Occasion occasion, MentionRow row) throws SQLException {
        Forms forms = row.forms();
        return new Object[] {
            occasion.proceeding(),
            row.place(),
            row.point(),
            occasion.site(),
            forms.key(),
            forms.address(),
            forms.number(),
            Rows.array(connection, "text", forms.titles()),
            Ground.UNKNOWN.word()
        };
    }

    List<MentionRow> of(UUID proceeding) throws SQLException {
        return Rows.list(connection, OF, MentionRow::of, proceeding);
    }

    /** Writes whom a mention means; what is sure takes the place of what was linked by agreement. */
    void decide(UUID proceeding, int place, Decision decision) throws SQLException {
        if (decision.ground().sure()) {
            Rows.update(connection, UNLINK, proceeding, place, Rows.array(connection, "text", Ground.sureWords()));
        }
        Rows.update(connection, DECIDE, decision.ground().word(), proceeding, place);
        meant.addAll(decision.links().keySet());
        for (Map.Entry<UUID, Ground> link : decision.links().entrySet()) {
            Rows.update(
                    connection,
                    LINK,
                    proceeding,
                    place,
                    link.getKey(),
                    link.getValue().word());
        }
    }

    /** All bills that were written as meant. */
    Set<UUID> meant() {
        return meant;
    }

    Set<UUID> linkedTo(UUID proceeding) throws SQLException {
        return new LinkedHashSet<>(Rows.list(connection, LINKED, row -> row.getObject(1, UUID.class), proceeding));
    }

    /** The bills that votes and sittings of that day in that chamber are about; of what a meeting is about they say nothing. */
    Set<UUID> dealtWith(Occasion occasion) throws SQLException {
        return occasion.subject() == Subject.MEETING ? Set.of() : neighbours(occasion, DEALT_WITH);
    }

    /** Votes and debates of that day in that chamber that only lack something to go with a title. */
    Set<UUID> undecidedBeside(Occasion occasion) throws SQLException {
        return neighbours(occasion, NEIGHBOURS);
    }

    /** Proceedings that name one of these bills, as far as one can tell by rows, and are not linked to it. */
    Set<UUID> naming(Collection<Dossier> bills) throws SQLException {
        var ids = Rows.array(connection, "uuid", bills.stream().map(Dossier::id).toList());
        return new LinkedHashSet<>(
                Rows.list(connection, NAMING, row -> row.getObject(1, UUID.class), ids, ids, ids, ids));
    }

    private Set<UUID> neighbours(Occasion occasion, String question) throws SQLException {
        if (occasion.chamber() == null || occasion.day() == null) {
            return Set.of();
        }
        return new LinkedHashSet<>(Rows.list(
                connection,
                question,
                row -> row.getObject(1, UUID.class),
                occasion.chamber().word(),
                occasion.day(),
                occasion.proceeding()));
    }

    private record Linked(int place, UUID dossier, Ground ground) {
        static Linked of(ResultSet row) throws SQLException {
            return new Linked(
                    row.getInt("place"), row.getObject("dossier", UUID.class), Ground.of(row.getString("ground")));
        }
    }
}
