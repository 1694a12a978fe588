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
class DeclarationRevisionRepository {
    private static final SqlFunction<DeclarationRevision> REVISION = row -> new DeclarationRevision(
            row.getString("site"),
            row.getInt("revision"),
            DeclarationRevision.Act.valueOf(row.getString("act").toUpperCase(Locale.ROOT)),
            row.getString("yaml"),
            row.getObject("author", UUID.class),
            row.getInt("restores"),
            row.getObject("at", OffsetDateTime.class).toInstant());

    private static final String SELECT_SQL =
            "select site, revision, act, yaml, author, restores, at from declared_revision ";

    private final Jdbc database;

    DeclarationRevisionRepository(Jdbc database) {
        this.database = database;
    }

    /** Returns the number of the last row, by which a replica detects additions. */
    long last() {
        return database.one("select coalesce(max(number), 0) from declared_revision", row -> row.getLong(1));
    }

    /** Returns the current revision of each source. */
    List<DeclarationRevision> current() {
        return database.list(SELECT_SQL + """
                where (site, revision) in (select site, max(revision) from declared_revision group by site)
                order by site
                """, REVISION);
    }

    /** Returns all revisions of one source, the latest first. */
    List<DeclarationRevision> of(String site) {
        return database.list(SELECT_SQL + "where site = ? order by revision desc", REVISION, site);
    }

    /** Adds a revision; returns false if another one of this number has been added since. */
    boolean add(DeclarationRevision revision) {
        return insert(revision) == 1;
    }

    private int insert(DeclarationRevision revision) {
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
