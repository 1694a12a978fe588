package mx.vigia.analysis.actor;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import mx.vigia.analysis.bill.Asking;
import mx.vigia.analysis.bill.Chamber;
import mx.vigia.analysis.bill.Rows;

/** Legislators, to find. */
@ApplicationScoped
public class People {
    private static final String WITH_ID =
            PersonRows.SELECT + " where n.id = (select person from actor_name where id = ?)";
    private static final String ORDER = " order by n.legislature desc, n.words, n.id ";
    private static final String LISTED = "with wanted as materialized (" + """
            select n.id from actor_name n
            where n.id = n.person and (? = '' or n.chamber = ?) and (? < 0 or n.legislature = ?)
                and exists (select from actor_name m where m.person = n.id and m.words @> ?)
                and (?::uuid is null or (-n.legislature, n.words, n.id) > (select -legislature, words, id from actor_name where id = ?))
                and (? = '' or ? =
            """
            + PersonRows.GROUP + ")" + ORDER + "limit ? offset ?) " + PersonRows.SELECT
            + " where n.id in (select id from wanted)" + ORDER;

    private final DataSource database;

    People(DataSource database) {
        this.database = database;
    }

    /** Whom to list: parts of a name, a chamber, a legislature and a group, each of which may be open. */
    public record Wanted(String name, Chamber chamber, Integer legislature, String group) {}

    /** The person that this name leads to; its own id differs where the name is another's by now. */
    public Optional<Person> withId(UUID name) {
        return Asking.of(database, connection -> Rows.first(connection, WITH_ID, PersonRows::person, name));
    }

    /** The people wanted, the latest legislature first, then by name. */
    public List<Person> listed(Wanted wanted, int most, int from) {
        return listed(wanted, null, most, from);
    }

    /** Those of them behind this one, or behind nobody where that is null. */
    public List<Person> listed(Wanted wanted, UUID after, int most, int from) {
        String chamber = wanted.chamber() == null ? "" : wanted.chamber().word();
        int legislature = wanted.legislature() == null ? -1 : wanted.legislature();
        String group = wanted.group() == null ? "" : wanted.group();
        return Asking.of(
                database,
                connection -> Rows.list(
                        connection,
                        LISTED,
                        PersonRows::person,
                        chamber,
                        chamber,
                        legislature,
                        legislature,
                        Rows.array(connection, "text", NameReading.folded(wanted.name())),
                        after,
                        after,
                        group,
                        group,
                        most,
                        from));
    }
}
