package mx.vigia.analysis.actor;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import mx.vigia.analysis.bill.Chamber;
import mx.vigia.analysis.bill.Rows;

/** Legislators, to read. */
@ApplicationScoped
public class People {
    private static final String PERSON = """
            select n.id, n.shown, n.chamber, n.legislature, g.group_id, c.first, c.last, c.bills, c.votes, c.debates
            from actor_name n
            cross join lateral (select min(d.day) as first, max(d.day) as last,
                    count(distinct d.subject) filter (where d.part = 'proponent') as bills,
                    count(distinct d.subject) filter (where d.part = 'vote') as votes,
                    count(distinct d.subject) filter (where d.part = 'turn') as debates
                from actor_name m join actor_deed d on d.name = m.id where m.person = n.id) c
            left join lateral (select d.group_id from actor_name m join actor_deed d on d.name = m.id
                where m.person = n.id and d.group_id is not null order by d.day desc nulls last, d.subject limit 1) g on true
            """;
    private static final String WITH_ID = PERSON + " where n.id = (select person from actor_name where id = ?)";
    private static final String LISTED = "with wanted as materialized (" + """
            select n.id from actor_name n
            where n.id = n.person and (? = '' or n.chamber = ?) and (? < 0 or n.legislature = ?)
                and exists (select from actor_name m where m.person = n.id and m.words @> ?)
                and (? = '' or ? = (select d.group_id from actor_name m join actor_deed d on d.name = m.id
                    where m.person = n.id and d.group_id is not null
                    order by d.day desc nulls last, d.subject limit 1))
            order by n.legislature desc, array_to_string(n.words, ' '), n.id limit ? offset ?
            """ + ") " + PERSON + """
             where n.id in (select id from wanted)
            order by n.legislature desc, array_to_string(n.words, ' '), n.id
            """;
    private static final String FORMS = """
            select d.written, p.site, count(*) as pages from actor_name n join actor_deed d on d.name = n.id
                join actor_page p on p.id = d.page where n.person = ? group by d.written, p.site
            order by pages desc, d.written, p.site limit 20
            """;
    private static final String GROUPS = """
            select d.group_id, min(d.day) as first, max(d.day) as last, count(distinct d.subject) as deeds
            from actor_name n join actor_deed d on d.name = n.id
            where n.person = ? and d.group_id is not null group by d.group_id order by first nulls last, d.group_id
            """;
    private static final String CHANGES = """
            select q.kind, q.from_day, s.held_on as said, q.phrase, p.site, p.address, p.sha256
            from actor_name n join actor_post q on q.name = n.id join actor_page p on p.id = q.page
                left join proceeding s on s.id = q.subject
            where n.person = ? order by coalesce(q.from_day, s.held_on) nulls last, q.kind, q.place limit 50
            """;
    private static final String ACTS = """
            select distinct on (coalesce(d.day, '0001-01-01'), d.subject) d.subject, d.day, d.group_id, d.position, d.place,
                p.site, p.address, p.sha256
            from actor_name n join actor_deed d on d.name = n.id join actor_page p on p.id = d.page
            where n.person = ? and d.part = ?
            order by coalesce(d.day, '0001-01-01') desc, d.subject, p.fetched_at desc limit ? offset ?
            """;
    private static final String NEAR = """
            select id, chamber, legislature, words, ring, group_id, source_key, person from actor_name
            where person <> ? and (ring = any (?) or source_key = any (?) or chamber = ? and legislature = ? and (words @> ? or words <@ ?))
            limit 200
            """;
    private static final String NAMES =
            "select id, chamber, legislature, words, ring, group_id, source_key from actor_name where person = ?";
    private static final String ON = """
            select d.written, n.person from actor_deed d join actor_name n on n.id = d.name
            where d.subject = ? order by d.written, n.person
            """;

    private final DataSource database;

    People(DataSource database) {
        this.database = database;
    }

    /** Whom to list: parts of a name, a chamber, a legislature and a group, each of which may be open. */
    public record Wanted(String name, Chamber chamber, Integer legislature, String group) {}

    /** The person that this name leads to; its own id differs where the name is another's by now. */
    public Optional<Person> withId(UUID name) {
        return ask(connection -> Rows.first(connection, WITH_ID, People::person, name));
    }

    /** The people wanted, the latest legislature first, then by name. */
    public List<Person> listed(Wanted wanted, int most, int from) {
        String chamber = wanted.chamber() == null ? "" : wanted.chamber().word();
        int legislature = wanted.legislature() == null ? -1 : wanted.legislature();
        String group = wanted.group() == null ? "" : wanted.group();
        return ask(connection -> Rows.list(
                connection,
                LISTED,
                People::person,
                chamber,
                chamber,
                legislature,
                legislature,
                Rows.array(connection, "text", NameReading.folded(wanted.name())),
                group,
                group,
                most,
                from));
    }

    /** Everything about a person but what it did. */
    public Person.Known known(Person person) {
        return ask(connection -> new Person.Known(
                person,
                Rows.list(connection, FORMS, People::form, person.id()),
                Rows.list(connection, GROUPS, People::group, person.id()),
                Rows.list(connection, CHANGES, People::change, person.id()),
                perhaps(connection, person)));
    }

    /** What a person did in this part, the latest first, each bill, vote or debate once. */
    public List<Person.Act> acts(UUID person, Part part, int most, int from) {
        return ask(connection -> Rows.list(connection, ACTS, People::act, person, part.word(), most, from));
    }

    /** Who is meant by each name that the pages of a bill or proceeding print; a name that means two is left out. */
    public Map<String, UUID> on(UUID subject) {
        Map<String, List<UUID>> all = ask(connection -> Rows.list(
                        connection,
                        ON,
                        row -> Map.entry(row.getString("written"), row.getObject("person", UUID.class)),
                        subject))
                .stream()
                .distinct()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        return all.entrySet().stream()
                .filter(entry -> entry.getValue().size() == 1)
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().getFirst()));
    }

    private static List<Person> perhaps(Connection connection, Person person) throws SQLException {
        List<NamedPerson> own = Rows.list(connection, NAMES, NameBook::named, person.id());
        NamedPerson longest = own.stream()
                .max(Comparator.comparingInt(named -> named.name().words().size()))
                .orElseThrow();
        var rings = Rows.array(
                connection,
                "text",
                own.stream().map(named -> named.name().ring()).distinct().toList());
        var keys = Rows.array(
                connection,
                "text",
                own.stream()
                        .map(NamedPerson::key)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList());
        var words = Rows.array(connection, "text", longest.name().words());
        List<UUID> near = Rows.list(
                        connection,
                        NEAR,
                        row -> Map.entry(row.getObject("person", UUID.class), NameBook.named(row)),
                        person.id(),
                        rings,
                        keys,
                        person.chamber().word(),
                        person.legislature(),
                        words,
                        words)
                .stream()
                .filter(other ->
                        own.stream().anyMatch(named -> Sameness.of(named, other.getValue()) == Sameness.UNKNOWN))
                .map(Map.Entry::getKey)
                .distinct()
                .toList();
        return near.isEmpty()
                ? List.of()
                : Rows.list(
                        connection,
                        PERSON + " where n.id = any (?) order by n.legislature desc, n.shown, n.id",
                        People::person,
                        Rows.array(connection, "uuid", near));
    }

    private static Person person(ResultSet row) throws SQLException {
        return new Person(
                row.getObject("id", UUID.class),
                row.getString("shown"),
                Chamber.of(row.getString("chamber")),
                row.getInt("legislature"),
                row.getString("group_id"),
                row.getObject("first", LocalDate.class),
                row.getObject("last", LocalDate.class),
                row.getLong("bills"),
                row.getLong("votes"),
                row.getLong("debates"));
    }

    private static Person.Form form(ResultSet row) throws SQLException {
        return new Person.Form(row.getString("written"), row.getString("site"), row.getLong("pages"));
    }

    private static Person.InGroup group(ResultSet row) throws SQLException {
        return new Person.InGroup(
                row.getString("group_id"),
                row.getObject("first", LocalDate.class),
                row.getObject("last", LocalDate.class),
                row.getLong("deeds"));
    }

    private static Person.Change change(ResultSet row) throws SQLException {
        return new Person.Change(
                row.getString("kind"),
                row.getObject("from_day", LocalDate.class),
                row.getObject("said", LocalDate.class),
                row.getString("phrase"),
                evidence(row));
    }

    private static Person.Act act(ResultSet row) throws SQLException {
        return new Person.Act(
                row.getObject("subject", UUID.class),
                row.getObject("day", LocalDate.class),
                row.getString("group_id"),
                row.getString("position"),
                row.getInt("place"),
                evidence(row));
    }

    static Person.Evidence evidence(ResultSet row) throws SQLException {
        return new Person.Evidence(row.getString("site"), row.getString("address"), row.getString("sha256"));
    }

    private <T> T ask(Asking<T> question) {
        return Asking.of(database, question);
    }
}
