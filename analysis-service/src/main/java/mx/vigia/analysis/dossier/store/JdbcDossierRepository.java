package mx.vigia.analysis.dossier.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import mx.vigia.analysis.bill.stage.Stage;
import mx.vigia.analysis.dossier.Dossier;
import mx.vigia.analysis.dossier.DossierSummary;
import mx.vigia.analysis.dossier.StoredText;
import mx.vigia.analysis.dossier.fact.Fact;
import mx.vigia.analysis.dossier.fact.FactRepository;
import mx.vigia.analysis.dossier.feed.FeedChange;
import mx.vigia.analysis.law.AffectedLaw;
import mx.vigia.platform.store.Jdbc;
import mx.vigia.platform.text.Json;

/** Reads dossiers, their facts and the change feed from the database. */
@ApplicationScoped
public class JdbcDossierRepository implements DossierRepository {
    private static final String SELECT_WITH_TEXT_SQL = "select body, content from dossier"
            + " left join bill_text on bill_text.sha256 = dossier.text_sha256 where merged_into is null and ";

    /** Planned once for one id; for several, planned anew each time, because the database estimates their number. */
    private static final String FIND_BY_ID_SQL = SELECT_WITH_TEXT_SQL + "id = ?";

    private static final String FIND_BY_IDS_SQL = SELECT_WITH_TEXT_SQL + "id = any (?)";
    private static final String FIND_IDS_AFTER_SQL =
            "select id from dossier where merged_into is null and id > ? order by id limit ?";
    private static final String FIND_BODIES_SQL = "select body from dossier where merged_into is null and id = any (?)";
    private static final String FIND_MERGE_TARGET_SQL =
            "select merged_into from dossier where id = ? and merged_into is not null";

    /** Unpacks each body once and returns little of it. */
    private static final String FIND_BRIEFS_SQL = """
            select dossier.id, brief.* from dossier cross join lateral jsonb_to_record(body) as
                brief (site text, title text, language text, "presentedOn" date, stage text, laws jsonb)
            where id = any (?)
            """;

    private static final String NOT_MERGED_SQL = " and merged_into is null";

    private static final String FIND_NAMESAKES_SQL = """
            select distinct theirs.dossier from dossier_link ours
                join source_alias name on name.source_record = ours.source_record
                join source_alias same on same.site = name.site and same.alias = name.alias
                join dossier_link theirs on theirs.source_record = same.source_record
                join dossier this on this.id = ours.dossier
                join dossier other on other.id = theirs.dossier
            where ours.dossier = ? and other.id <> this.id and other.body ->> 'kind' = this.body ->> 'kind'
            """;
    private static final String FIND_CHANGES_SQL =
            "select number, dossier, revision, at from change where number > ? order by number limit ?";
    private static final String FIND_LAST_CHANGE_SQL = "select last from change_counter";
    private static final String FIND_TEXT_SQL = "select content from bill_text where sha256 = ?";
    private final Jdbc database;

    JdbcDossierRepository(Jdbc database) {
        this.database = database;
    }

    @Override
    public Optional<Dossier> findById(UUID id) {
        return database.first(FIND_BY_ID_SQL, JdbcDossierRepository::dossier, id);
    }

    @Override
    public List<Dossier> findByIds(Collection<UUID> ids) {
        return database.onConnection(jdbc -> findByIds(jdbc, ids));
    }

    @Override
    public List<UUID> findIdsAfter(UUID id, int limit) {
        return database.list(FIND_IDS_AFTER_SQL, row -> row.getObject(1, UUID.class), id, limit);
    }

    @Override
    public List<Dossier> findWithoutTexts(Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : database.list(
                        FIND_BODIES_SQL,
                        row -> Json.read(row.getString("body"), Dossier.class),
                        Jdbc.array("uuid", ids));
    }

    @Override
    public List<DossierSummary> findBriefs(Collection<UUID> ids) {
        return findBriefs(FIND_BRIEFS_SQL + NOT_MERGED_SQL, ids);
    }

    @Override
    public List<DossierSummary> findLastKnown(Collection<UUID> ids) {
        return findBriefs(FIND_BRIEFS_SQL, ids);
    }

    private List<DossierSummary> findBriefs(String sql, Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : database.list(sql, JdbcDossierRepository::mapSummary, Jdbc.array("uuid", ids));
    }

    /** Returns the dossiers with these ids, within the caller's transaction. */
    public static List<Dossier> findByIds(Jdbc jdbc, Collection<UUID> ids) {
        return jdbc.list(FIND_BY_IDS_SQL, JdbcDossierRepository::dossier, Jdbc.array("uuid", ids));
    }

    @Override
    public Optional<UUID> findMergeTarget(UUID merged) {
        return database.first(FIND_MERGE_TARGET_SQL, row -> row.getObject(1, UUID.class), merged);
    }

    @Override
    public List<DossierSummary> findNamesakes(UUID dossier) {
        return findBriefs(database.list(FIND_NAMESAKES_SQL, row -> row.getObject(1, UUID.class), dossier));
    }

    @Override
    public List<FeedChange> findChangesAfter(long number, int limit) {
        return database.list(
                FIND_CHANGES_SQL,
                row -> new FeedChange(
                        row.getLong("number"),
                        row.getObject("dossier", UUID.class),
                        row.getInt("revision"),
                        Jdbc.instant(row, "at")),
                number,
                limit);
    }

    @Override
    public long findLastChange() {
        return database.list(FIND_LAST_CHANGE_SQL, row -> row.getLong("last")).getFirst();
    }

    @Override
    public Optional<String> text(String sha256) {
        return database.list(FIND_TEXT_SQL, row -> row.getString("content"), sha256).stream()
                .findFirst();
    }

    @Override
    public List<Fact> findFacts(UUID dossier) {
        return database.onConnection(jdbc -> FactRepository.of(jdbc, dossier));
    }

    @Override
    public Map<UUID, List<Fact>> findFacts(Collection<UUID> dossiers) {
        return dossiers.isEmpty() ? Map.of() : database.onConnection(jdbc -> FactRepository.of(jdbc, dossiers));
    }

    @Override
    public List<Fact> findUnlinkedFrom(UUID dossier) {
        return database.onConnection(jdbc -> FactRepository.findUnlinkedFrom(jdbc, dossier));
    }

    @Override
    public Map<UUID, List<StoredText>> findTexts(Collection<UUID> dossiers) {
        return dossiers.isEmpty() ? Map.of() : database.onConnection(jdbc -> TextRepository.of(jdbc, dossiers));
    }

    private static Dossier dossier(ResultSet row) throws SQLException {
        Dossier dossier = Json.read(row.getString("body"), Dossier.class);
        return Optional.ofNullable(row.getString("content"))
                .map(content -> dossier.withText(dossier.text().with(content)))
                .orElse(dossier);
    }

    private static DossierSummary mapSummary(ResultSet row) throws SQLException {
        return new DossierSummary(
                row.getObject("id", UUID.class),
                row.getString("site"),
                row.getString("title"),
                Optional.ofNullable(row.getString("language")).orElse(Dossier.DEFAULT_LANGUAGE),
                row.getObject("presentedOn", LocalDate.class),
                Stage.valueOf(row.getString("stage")),
                List.of(Json.read(row.getString("laws"), AffectedLaw[].class)));
    }
}
