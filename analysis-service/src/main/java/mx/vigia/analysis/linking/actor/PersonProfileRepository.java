package mx.vigia.analysis.linking.actor;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import mx.vigia.platform.store.Jdbc;

/** Reads what pages state about one person. */
@ApplicationScoped
public class PersonProfileRepository {
    private static final String FIND_NAME_FORMS_SQL = """
            select d.written, p.site, count(*) as pages from actor_name n join actor_deed d on d.name = n.id
                join actor_page p on p.id = d.page where n.person = ? group by d.written, p.site
            order by pages desc, d.written, p.site limit 20
            """;
    private static final String FIND_GROUPS_SQL = """
            select d.group_id, min(d.day) as first, max(d.day) as last, count(distinct d.subject) as deeds
            from actor_name n join actor_deed d on d.name = n.id
            where n.person = ? and d.group_id is not null group by d.group_id order by first nulls last, d.group_id
            """;
    private static final String FIND_POST_CHANGES_SQL = """
            select q.kind, q.from_day, s.held_on as said, q.phrase, p.site, p.address, p.sha256
            from actor_name n join actor_post q on q.name = n.id join actor_page p on p.id = q.page
                left join proceeding s on s.id = q.subject
            where n.person = ? order by coalesce(q.from_day, s.held_on) nulls last, q.kind, q.place limit 50
            """;
    private static final String FIND_ACTS_SQL = """
            with names as materialized (select id from actor_name where person = ?)
            select a.subject, e.day, e.group_id, e.position, e.place, e.site, e.address, e.sha256
            from (select max(last.at) as at, last.subject from names cross join lateral (
                    select distinct coalesce(day, '0001-01-01') as at, subject from actor_deed
                    where name = names.id and part = ? order by at desc, subject limit ?) last
                group by last.subject order by 1 desc, last.subject limit ?) a
            cross join lateral (select d.day, d.group_id, d.position, d.place, p.site, p.address, p.sha256
                from actor_deed d join actor_page p on p.id = d.page
                where d.subject = a.subject and d.part = ? and d.name in (select id from names)
                    and coalesce(d.day, '0001-01-01') = a.at
                order by p.fetched_at desc, p.id limit 1) e
            order by a.at desc, a.subject
            """;

    /** The names of a person that no other person of the same seat has, too. */
    private static final String FIND_OWN_NAMES_SQL = """
            select n.id, n.chamber, n.legislature, n.words, n.ring, n.group_id, n.source_key from actor_name n
            where n.person = ? and not exists (select from actor_name other where other.ring = n.ring
                and other.chamber = n.chamber and other.legislature = n.legislature
                and other.group_id is not distinct from n.group_id and other.person <> n.person)
            order by n.id = n.person desc, n.id
            """;

    private final Jdbc database;

    PersonProfileRepository(Jdbc database) {
        this.database = database;
    }

    /** Returns everything about a person except the acts. */
    public Legislator.Profile known(Legislator person) {
        return database.onConnection(jdbc -> new Legislator.Profile(
                person,
                jdbc.list(FIND_NAME_FORMS_SQL, PersonProfileRepository::form, person.id()),
                jdbc.list(FIND_GROUPS_SQL, PersonProfileRepository::group, person.id()),
                jdbc.list(FIND_POST_CHANGES_SQL, PersonProfileRepository::change, person.id()),
                Namesakes.of(person, jdbc)));
    }

    /** Returns the ids by which the person is followed, as of {@link ActorIds}; none that another person shares. */
    public List<String> ids(UUID person) {
        return database.list(FIND_OWN_NAMES_SQL, PersonNameRepository::mapPerson, person).stream()
                .map(ActorIds::idOf)
                .distinct()
                .toList();
    }

    /** Returns the person's acts in this part, latest first, each bill, vote or debate once. */
    public List<Legislator.Act> acts(UUID person, ActorPart part, int max) {
        return database.list(FIND_ACTS_SQL, PersonProfileRepository::act, person, part.word(), max, max, part.word());
    }

    private static Legislator.Form form(ResultSet row) throws SQLException {
        return new Legislator.Form(row.getString("written"), row.getString("site"), row.getLong("pages"));
    }

    private static Legislator.InGroup group(ResultSet row) throws SQLException {
        return new Legislator.InGroup(
                row.getString("group_id"),
                row.getObject("first", LocalDate.class),
                row.getObject("last", LocalDate.class),
                row.getLong("deeds"));
    }

    private static Legislator.Change change(ResultSet row) throws SQLException {
        return new Legislator.Change(
                row.getString("kind"),
                row.getObject("from_day", LocalDate.class),
                row.getObject("said", LocalDate.class),
                row.getString("phrase"),
                LegislatorRowMapper.EVIDENCE.apply(row));
    }

    private static Legislator.Act act(ResultSet row) throws SQLException {
        return new Legislator.Act(
                row.getObject("subject", UUID.class),
                row.getObject("day", LocalDate.class),
                row.getString("group_id"),
                row.getString("position"),
                row.getInt("place"),
                LegislatorRowMapper.EVIDENCE.apply(row));
    }
}
