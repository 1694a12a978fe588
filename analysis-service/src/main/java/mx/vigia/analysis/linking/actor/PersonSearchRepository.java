package mx.vigia.analysis.linking.actor;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import mx.vigia.platform.store.Jdbc;

/** Searches legislators. */
@ApplicationScoped
public class PersonSearchRepository {
    private static final String FIND_BY_ID_SQL =
            LegislatorRowMapper.SELECT_SQL + " where n.id = (select person from actor_name where id = ?)";
    private static final String ORDER_SQL = " order by n.legislature desc, n.words, n.id ";
    private static final String FIND_PAGE_SQL = "with wanted as materialized (" + """
            select n.id from actor_name n
            where n.id = n.person and (? = '' or n.chamber = ?) and (? < 0 or n.legislature = ?)
                and exists (select from actor_name m where m.person = n.id and m.words @> ?)
                and (-n.legislature, n.words, n.id) > (-?::bigint, string_to_array(?, ' '), ?)
                and (? = '' or ? =
            """
            + LegislatorRowMapper.LATEST_GROUP_SQL + ")" + ORDER_SQL + "limit ? offset ?) "
            + LegislatorRowMapper.SELECT_SQL
            + " where n.id in (select id from wanted)" + ORDER_SQL;

    private final Jdbc database;

    PersonSearchRepository(Jdbc database) {
        this.database = database;
    }

    /**
     * The filter of the list.
     *
     * @param name parts of a name, or empty
     * @param chamber the word of a chamber; empty for any
     * @param legislature -1 for any
     * @param group the id of a group; empty for any
     */
    public record Criteria(String name, String chamber, int legislature, String group) {}

    /**
     * A position in the order of the list.
     *
     * @param words the folded words of the name, separated by spaces
     */
    public record Place(long legislature, String words, UUID id) {
        /** The start of the list. */
        public static final Place FIRST = new Place(Long.MAX_VALUE, "", new UUID(0, 0));
    }

    /** A legislator in the list, with the position. */
    public record Listed(Legislator person, Place place) {}

    /** Returns the person this name belongs to; the person's own id differs if the name now belongs to another. */
    public Optional<Legislator> findById(UUID name) {
        return database.first(FIND_BY_ID_SQL, LegislatorRowMapper.PERSON, name);
    }

    /** Returns the matching people, latest legislature first, then by name. */
    public List<Legislator> findPage(Criteria wanted, int max, int from) {
        return findPage(wanted, Place.FIRST, max, from).stream()
                .map(Listed::person)
                .toList();
    }

    /** Returns the matching people after this position, which need not belong to a person any more. */
    public List<Listed> findPage(Criteria wanted, Place after, int max, int from) {
        return database.list(
                FIND_PAGE_SQL,
                PersonSearchRepository::findPage,
                wanted.chamber(),
                wanted.chamber(),
                wanted.legislature(),
                wanted.legislature(),
                Jdbc.array("text", NameReading.foldedWords(wanted.name())),
                after.legislature(),
                after.words(),
                after.id(),
                wanted.group(),
                wanted.group(),
                max,
                from);
    }

    private static Listed findPage(ResultSet row) throws SQLException {
        var person = LegislatorRowMapper.PERSON.apply(row);
        return new Listed(person, new Place(person.legislature(), row.getString("words"), person.id()));
    }
}
