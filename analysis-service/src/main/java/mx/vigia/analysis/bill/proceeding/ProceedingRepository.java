package mx.vigia.analysis.bill.proceeding;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import mx.vigia.analysis.AdvisoryLockNumber;
import mx.vigia.analysis.bill.Chamber;
import mx.vigia.analysis.bill.Provenance;
import mx.vigia.platform.store.Jdbc;
import mx.vigia.platform.text.Json;
import mx.vigia.platform.text.Sha256;

/** Runs SQL on proceedings and their page statements, within one transaction that holds their lock. */
public final class ProceedingRepository {
    private static final String FIND_STATEMENT_SQL =
            "select revision, digest, said, provenance from proceeding_word where proceeding = ? and page = ?";
    private static final String FIND_STATEMENTS_SQL =
            "select revision, said, provenance from proceeding_word where proceeding = ? order by page";
    private static final String SAVE_STATEMENT_SQL = """
            insert into proceeding_word (proceeding, page, revision, digest, said, provenance)
            values (?, ?, ?, ?, ?::jsonb, ?::jsonb)
            on conflict (proceeding, page) do update set revision = excluded.revision, digest = excluded.digest,
                said = excluded.said, provenance = excluded.provenance
            """;
    private static final String SAVE_SQL = """
            insert into proceeding (id, subject, site, source_key, chamber, held_on, silent, body, occasion, page,
                first_seen, last_changed)
            values (?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?::jsonb, ?::jsonb, ?, ?)
            on conflict (id) do update set chamber = excluded.chamber, held_on = excluded.held_on,
                silent = excluded.silent, body = excluded.body, occasion = excluded.occasion, page = excluded.page,
                last_changed = excluded.last_changed
            """;
    private static final String FIND_BY_ID_SQL = "select body, occasion, silent, page from proceeding where id = ?";

    private final Jdbc jdbc;

    /**
     * Waits for the lock of proceedings: transactions that did not see each other's rows would leave bills unlinked.
     */
    public ProceedingRepository(Jdbc transaction) {
        this.jdbc = transaction;
        transaction.forEach("select pg_advisory_xact_lock(?)", locked -> {}, AdvisoryLockNumber.PROCEEDINGS);
    }

    /** Processes a sighting; revision numbers decide what is new, and are compared within a page. */
    public ProceedingUpdateResult process(ProceedingSightingEvent sighting) {
        UUID id = sighting.id();
        String page = pageOf(sighting.provenance());
        String digest =
                Sha256.of(Json.write(sighting.speaksFor().stream().sorted().toList()) + sighting.said());
        Optional<Previous> before = jdbc.first(FIND_STATEMENT_SQL, Previous::of, id, page);
        if (before.isPresent() && sighting.revision() <= before.get().revision()) {
            boolean other = sighting.revision() == before.get().revision()
                    && !digest.equals(before.get().digest());
            return other
                    ? new ProceedingUpdateResult.Contradiction("revision " + sighting.revision() + " of "
                            + sighting.key() + " was said before in other words")
                    : new ProceedingUpdateResult.Echo();
        }
        String statement = before.map(word -> Json.merged(word.said(), sighting.speaksFor(), sighting.said()))
                .orElse(sighting.said());
        jdbc.update(
                SAVE_STATEMENT_SQL,
                id,
                page,
                sighting.revision(),
                digest,
                statement,
                Json.write(sighting.provenance()));
        return new ProceedingUpdateResult.News();
    }

    /** Returns the latest statement of each page about it. */
    public List<ProceedingPageStatement> findStatements(UUID proceeding) {
        return jdbc.list(
                FIND_STATEMENTS_SQL,
                row -> new ProceedingPageStatement(
                        row.getLong("revision"),
                        row.getString("said"),
                        Json.read(row.getString("provenance"), Provenance.class)),
                proceeding);
    }

    /** Saves the current state of a proceeding. */
    public void save(ProceedingSightingEvent first, Proceeding proceeding, Instant now) {
        ProceedingOccasion occasion = proceeding.occasion();
        jdbc.update(
                SAVE_SQL,
                occasion.proceeding(),
                occasion.subject().word(),
                occasion.site(),
                first.key(),
                Optional.ofNullable(occasion.chamber()).map(Chamber::word).orElse(null),
                occasion.day(),
                proceeding.silent(),
                proceeding.body(),
                Json.write(occasion),
                Json.write(proceeding.page()),
                now,
                now);
    }

    /** Returns the proceeding with this id, without the bills it names, which are stored separately. */
    public Optional<Proceeding> findById(UUID id) {
        return jdbc.first(FIND_BY_ID_SQL, ProceedingRepository::parseProceeding, id);
    }

    private static Proceeding parseProceeding(ResultSet row) throws SQLException {
        return new Proceeding(
                Json.read(row.getString("occasion"), ProceedingOccasion.class),
                row.getString("body"),
                List.of(),
                row.getBoolean("silent"),
                Json.read(row.getString("page"), Provenance.class));
    }

    private static String pageOf(Provenance page) {
        return page.pageKind().word() + " " + page.address();
    }

    private record Previous(long revision, String digest, String said) {
        static Previous of(ResultSet row) throws SQLException {
            return new Previous(row.getLong("revision"), row.getString("digest"), row.getString("said"));
        }
    }
}
