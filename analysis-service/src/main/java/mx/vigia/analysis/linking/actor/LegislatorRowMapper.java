package mx.vigia.analysis.linking.actor;

import java.time.LocalDate;
import java.util.UUID;
import mx.vigia.analysis.bill.Chamber;
import mx.vigia.platform.store.SqlFunction;

/** Maps rows to persons and to the pages that name them. */
final class LegislatorRowMapper {
    /** The group of the latest act of a person n that names one; only the last such act of each name is examined. */
    static final String LATEST_GROUP_SQL = """
            (select d.group_id from actor_name m cross join lateral (
                    select group_id, day, subject from actor_deed where name = m.id and group_id is not null
                    order by day desc nulls last, subject limit 1) d
                where m.person = n.id order by d.day desc nulls last, d.subject limit 1)
            """;

    static final SqlFunction<Legislator> PERSON = row -> new Legislator(
            row.getObject("id", UUID.class),
            row.getString("shown"),
            new Legislator.Seat(
                    Chamber.of(row.getString("chamber")), row.getInt("legislature"), row.getString("group_id")),
            new Legislator.Activity(
                    row.getObject("first", LocalDate.class),
                    row.getObject("last", LocalDate.class),
                    row.getLong("bills"),
                    row.getLong("votes"),
                    row.getLong("debates")));
    static final SqlFunction<Legislator.Evidence> EVIDENCE =
            row -> new Legislator.Evidence(row.getString("site"), row.getString("address"), row.getString("sha256"));

    /**
     * The number of votes a person n took part in: a vote shown by two sites counts once; two with the same figures on
     * one site count twice.
     */
    private static final String VOTE_COUNT_SQL = """
            (select coalesce(sum(most), 0) from (
                select max(shown) as most from (
                    select coalesce(p.figures, d.subject::text) as vote, p.site, count(distinct d.subject) as shown
                    from actor_name m join actor_deed d on d.name = m.id and d.part = 'vote'
                        join proceeding p on p.id = d.subject and p.subject = 'vote'
                    where m.person = n.id group by 1, 2) of_sites
                group by vote) once)
            """;

    /** Selects all persons with their counts; further conditions are appended. */
    static final String SELECT_SQL =
            "select n.id, n.shown, n.chamber, n.legislature, array_to_string(n.words, ' ') as words,"
                    + LATEST_GROUP_SQL + """
             as group_id, c.first, c.last, c.bills, c.debates, """ + VOTE_COUNT_SQL + """
             as votes
            from actor_name n
            cross join lateral (select min(d.day) as first, max(d.day) as last,
                    count(distinct d.subject) filter (where d.part = 'proponent') as bills,
                    count(distinct d.subject) filter (where d.part = 'turn') as debates
                from actor_name m join actor_deed d on d.name = m.id where m.person = n.id) c
            """;

    private LegislatorRowMapper() {}
}
