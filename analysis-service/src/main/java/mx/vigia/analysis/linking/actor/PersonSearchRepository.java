package mx.vigia.analysis.linking.actor;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import mx.vigia.analysis.bill.Asking;
import mx.vigia.analysis.bill.Chamber;
import mx.vigia.analysis.bill.Rows;

/** Legislators, to find. */
@ApplicationScoped
public class PersonSearchRepository {
    private static final String WITH_ID =
            PersonRows.SELECT + " where n.id = (select person from actor_name where id = ?)";
    private static final String ORDER = " order by n.legislature desc, n.words, n.id ";
    private static final String LISTED = "with wanted as materialized (" + """
            select n.id from actor_name n
            where n.id = n.person and (? = '' or n.chamber = ?) and (? < 0 or n.legislature = ?)
                and exists (select from actor_name m where m.person = n.id and m.words @> ?)
                and (?::uuid is null or (-n.legislature, n.words, n.id) > (-?::bigint, string_to_array(?, ' '), ?::uuid))
                and (? = '' or ? =
            """
            + PersonRows.GROUP + ")" + ORDER + "limit ? offset ?) " + PersonRows.SELECT
            + " where n.id in (select id from wanted)" + ORDER;

    private final DataSource database;

    PersonSearchRepository(DataSource database) {
        this.database = database;
    }

    /** Whom to list: parts of a name, a chamber, a legislature and a group, each of which may be open. */
    public record Wanted(String name, Chamber chamber, Integer legislature, String group) {}

    /**
     * A place in the order of the list.
     *
     * @param words the folded words of the name, with spaces between them
     * @param id null before everybody
     */
    public record Place(long legislature, String words, UUID id) {
        /** Before everybody. */
        public static final Place FIRST = new Place(0, "", null);
    }

    /** Somebody in the list, and where. */
    public record Listed(Person person, Place place) {}

    /** The person that this name leads to; its own id differs where the name is another's by now. */
    public Optional<Person> withId(UUID name) {
        return Asking.of(database, connection -> Rows.first(connection, WITH_ID, PersonRows::person, name));
    }

    /** The people wanted, the latest legislature first, then by name. */
    public List<Person> listed(Wanted wanted, int most, int from) {
        return listed(wanted, Place.FIRST, most, from).stream()
                .map(Listed::person)
                .toList();
    }

    /** Those of them behind this place, which need not be anybody's any more. */
    public List<Listed> listed(Wanted wanted, Place after, int most, int from) {
        String chamber = wanted.chamber() == null ? "" : wanted.chamber().word();
        int legislature = wanted.legislature() == null ? -1 : wanted.legislature();
        String group = wanted.group() == null ? "" : wanted.group();
        return Asking.of(
                database,
                connection -> Rows.list(
                        connection,
                        LISTED,
                        PersonSearchRepository::listed,
                        chamber,
                        chamber,
                        legislature,
                        legislature,
                        Rows.array(connection, "text", NameReading.folded(wanted.name())),
                        after.id(),
                        after.legislature(),
                        after.words(),
                        after.id(),
                        group,
                        group,
                        most,
                        from));
    }

    private static Listed listed(ResultSet row) throws SQLException {
        var person = PersonRows.person(row);
        return new Listed(person, new Place(person.legislature(), row.getString("words"), person.id()));
    }
}
