package mx.vigia.scraper.declared;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import mx.vigia.platform.store.Jdbc;
import mx.vigia.platform.store.SqlFunction;

/** Every revision of every declared source; rows are only ever added. */
@ApplicationScoped
class Revisions {
    private static final SqlFunction<Revision> REVISION = row -> new Revision(
            row.getString("site"),
            row.getInt("revision"),
            Revision.Act.valueOf(row.getString("act").toUpperCase(Locale.ROOT)),
            row.getString("yaml"),
            row.getObject("author", UUID.class),
            row.getInt("restores"),
            row.getObject("at", OffsetDateTime.class).toInstant());

    private static final String COLUMNS =
            "select site, revision, act, yaml, author, restores, at from declared_revision ";

    private final Jdbc database;

    Revisions(Jdbc database) {
        this.database = database;
    }

    /** The number of the last row, by which a replica knows that something was added. */
    long last() {
        return database.one("select coalesce(max(number), 0) from declared_revision", row -> row.getLong(1));
    }

    /** The revision of each source that counts. */
    List<Revision> current() {
        return database.list(COLUMNS + """
                where (site, revision) in (select site, max(revision) from declared_revision group by site)
                order by site
                """, REVISION);
    }

    /** All revisions of one source, the latest first. */
    List<Revision> of(String site) {
        return database.list(COLUMNS + "where site = ? order by revision desc", REVISION, site);
    }

    /** Adds a revision; false where somebody else has added one of this number since. */
    boolean add(Revision revision) {
        return insert(revision) == 1;
    }

    private int insert(Revision revision) {
        return database.update(
                """
                insert into declared_revision (site, revision, act, yaml, author, restores, at)
                values (?, ?, ?, ?, ?, nullif(?, 0), ?) on conflict (site, revision) do nothing
                """,
                revision.site(),
                revision.number(),
                revision.act().name().toLowerCase(Locale.ROOT),
                revision.yaml(),
                revision.author(),
                revision.restores(),
                revision.at());
    }
}
