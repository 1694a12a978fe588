package mx.vigia.bench.linking;

import java.util.List;
import mx.vigia.bench.database.StackDatabase;

/** The people and bodies in the analysis of a stack, counted in its database without its own code. */
public final class ActorCounts implements AutoCloseable {

    private static final String COUNT_UNNAMED_SQL = """
            select count(*) from actor_name n
            where not exists (select from actor_deed d join actor_page p on p.id = d.page where d.name = n.id)
                and not exists (select from actor_post q join actor_page p on p.id = q.page where q.name = n.id)
            """;
    private static final String COUNT_SHARED_NAMES_SQL = """
            select count(distinct n.person) from actor_name n join actor_name m on m.person <> n.person
                and (m.ring = n.ring or m.chamber = n.chamber and m.legislature = n.legislature
                    and (m.words <@ n.words or m.words @> n.words))
            """;
    private static final String COUNT_TWO_KEYS_SQL = """
            select count(*) from (select person from actor_name where source_key is not null
                group by person, split_part(source_key, ' ', 1) having count(distinct source_key) > 1) two
            """;
    private static final String COUNT_TWO_SEATS_SQL = """
            select count(*) from (select person from actor_name group by person
                having count(distinct chamber || legislature) > 1) two
            """;
    private static final String COUNT_DOUBLE_VOTES_SQL = """
            select count(*) from (select d.subject, n.person from actor_deed d join actor_name n on n.id = d.name
                where d.part = 'vote' group by d.subject, n.person having count(distinct d.position) > 1) twice
            """;
    private static final String DESCRIBE_JOINED_SQL = """
            select string_agg(distinct d.written, ' = ') from actor_name n join actor_deed d on d.name = n.id
            group by n.person having count(distinct n.id) > 1 order by 1 limit ?
            """;
    private static final String FIND_UNRECOGNIZED_SQL = """
            select distinct p ->> 'name' from said s join dossier_link using (source_record)
                join source_record r on r.id = s.source_record,
                jsonb_array_elements(s.content -> 'proponents') p
            where p ->> 'role' in ('deputy', 'senator') and r.site similar to 'mx.(diputados|senado|permanente|segob).%'
                and not exists (select from actor_deed d where d.subject = dossier and d.written = p ->> 'name')
            union
            select distinct b ->> 'voter' from proceeding v, jsonb_array_elements(v.body -> 'ballots') b
            where v.subject = 'vote' and v.chamber in ('deputies', 'senate') and v.site like 'mx.%'
                and not exists (select from actor_deed d where d.subject = v.id and d.written = b ->> 'voter')
            order by 1
            """;

    private final StackDatabase database;

    private ActorCounts(StackDatabase database) {
        this.database = database;
    }

    /** Opens the analysis' database behind this port. */
    public static ActorCounts open(int port) {
        return new ActorCounts(StackDatabase.open(port, "vigia_analysis"));
    }

    /** Returns how many changes of bills are still to be followed; one more while everything is read again. */
    public long countPendingChanges() {
        return number(
                "select last - last_number + case when done then 0 else 1 end from change_counter, reprocessing where follower = 'actors'");
    }

    public long deeds() {
        return number("select count(*) from actor_deed");
    }

    public long forms() {
        return number("select count(distinct written) from actor_deed");
    }

    public long names() {
        return number("select count(*) from actor_name");
    }

    public long people() {
        return number("select count(distinct person) from actor_name");
    }

    /**
     * Returns the number of people with a namesake: of the same name in another seat, or with more or fewer of its
     * words in the same.
     */
    public long doubtful() {
        return number(COUNT_SHARED_NAMES_SQL);
    }

    /** Returns the number of names that no page contains. */
    public long countInvented() {
        return number(COUNT_UNNAMED_SQL);
    }

    /**
     * Returns the number of people with two keys at one site, in two chambers or legislatures, or with two choices in
     * one vote.
     */
    public long countContradictions() {
        return number(COUNT_TWO_KEYS_SQL) + number(COUNT_TWO_SEATS_SQL) + number(COUNT_DOUBLE_VOTES_SQL);
    }

    public long committees() {
        return number("select count(*) from body_name where kind = 'committee'");
    }

    public long posts() {
        return number("select count(*) from actor_post");
    }

    /** Returns names that were merged, each with all its spellings. */
    public List<String> findJoined(int max) {
        return words(DESCRIBE_JOINED_SQL.replace("?", Integer.toString(max)));
    }

    /** Returns texts printed in the place of a legislator that were assigned to no person. */
    public List<String> findUnrecognized() {
        return words(FIND_UNRECOGNIZED_SQL);
    }

    private long number(String question) {
        return Long.parseLong(words(question).getFirst());
    }

    private List<String> words(String question) {
        return database.jdbc().list(question, row -> row.getString(1));
    }

    @Override
    public void close() {
        database.close();
    }
}
