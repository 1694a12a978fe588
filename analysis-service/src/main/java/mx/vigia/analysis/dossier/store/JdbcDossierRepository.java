package mx.vigia.analysis.dossier.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import mx.vigia.analysis.bill.Rows;
import mx.vigia.analysis.bill.stage.Stage;
import mx.vigia.analysis.dossier.Dossier;
import mx.vigia.analysis.dossier.DossierSummary;
import mx.vigia.analysis.dossier.StoredText;
import mx.vigia.analysis.dossier.fact.Fact;
import mx.vigia.analysis.dossier.fact.FactRepository;
import mx.vigia.analysis.dossier.feed.FeedChange;
import mx.vigia.analysis.law.AffectedLaw;
import mx.vigia.platform.text.Json;

/** Reads dossiers, their facts and the change feed from the database. */
@ApplicationScoped
public class JdbcDossierRepository implements DossierRepository {
    private static final String WHOLE = "select body, content from dossier"
            + " left join bill_text on bill_text.sha256 = dossier.text_sha256 where merged_into is null and ";

    /** Of one it is planned once; of several, anew each time, for the database guesses how many there will be. */
    private static final String WITH_ID = WHOLE + "id = ?";

    private static final String WITH_IDS = WHOLE + "id = any (?)";
    private static final String IDS_AFTER =
            "select id from dossier where merged_into is null and id > ? order by id limit ?";
    private static final String BODIES = "select body from dossier where merged_into is null and id = any (?)";
    private static final String HOME = "select merged_into from dossier where id = ? and merged_into is not null";

    /** Each body is unpacked once, and little of it comes over. */
    private static final String BRIEFS = """
            select dossier.id, brief.* from dossier cross join lateral jsonb_to_record(body) as
                brief (site text, title text, language text, "presentedOn" date, stage text, laws jsonb)
            where id = any (?)
            """;

    private static final String STANDING = " and merged_into is null";

    private static final String NAMESAKES = """
            select distinct theirs.dossier from dossier_link ours
                join source_alias name on name.source_record = ours.source_record
                join source_alias same on same.site = name.site and same.alias = name.alias
                join dossier_link theirs on theirs.source_record = same.source_record
                join dossier this on this.id = ours.dossier
                join dossier other on other.id = theirs.dossier
            where ours.dossier = ? and other.id <> this.id and other.body ->> 'kind' = this.body ->> 'kind'
            """;
    private static final String CHANGES =
            "select number, dossier, revision, at from change where number > ? order by number limit ?";
    private static final String LAST = "select last from change_counter";
    private static final String TEXT = "select content from bill_text where sha256 = ?";
    private final DataSource database;

    JdbcDossierRepository(DataSource database) {
        this.database = database;
    }

    @Override
    public Optional<Dossier> withId(UUID id) {
        return ask(connection -> Rows.first(connection, WITH_ID, JdbcDossierRepository::dossier, id));
    }

    @Override
    public List<Dossier> withIds(Collection<UUID> ids) {
        return ask(connection -> withIds(connection, ids));
    }

    @Override
    public List<UUID> idsAfter(UUID id, int limit) {
        return ask(connection -> Rows.list(connection, IDS_AFTER, row -> row.getObject(1, UUID.class), id, limit));
    }

    @Override
    public List<Dossier> withoutTexts(Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : ask(connection -> Rows.list(
                        connection,
                        BODIES,
                        row -> Json.read(row.getString("body"), Dossier.class),
                        Rows.array(connection, "uuid", ids)));
    }

    @Override
    public List<DossierSummary> briefs(Collection<UUID> ids) {
        return briefs(BRIEFS + STANDING, ids);
    }

    @Override
    public List<DossierSummary> lastKnown(Collection<UUID> ids) {
        return briefs(BRIEFS, ids);
    }

    private List<DossierSummary> briefs(String sql, Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : ask(connection ->
                        Rows.list(connection, sql, JdbcDossierRepository::brief, Rows.array(connection, "uuid", ids)));
    }

    /** The dossiers with these ids, within somebody's transaction. */
    public static List<Dossier> withIds(Connection connection, Collection<UUID> ids) throws SQLException {
        return Rows.list(
                connection, WITH_IDS, JdbcDossierRepository::dossier, connection.createArrayOf("uuid", ids.toArray()));
    }

    @Override
    public Optional<UUID> homeOf(UUID merged) {
        return ask(connection -> Rows.first(connection, HOME, row -> row.getObject(1, UUID.class), merged));
    }

    @Override
    public List<DossierSummary> mayBeSameAs(UUID dossier) {
        return briefs(
                ask(connection -> Rows.list(connection, NAMESAKES, row -> row.getObject(1, UUID.class), dossier)));
    }

    @Override
    public List<FeedChange> changesAfter(long number, int limit) {
        return ask(connection -> Rows.list(
                connection,
                CHANGES,
                row -> new FeedChange(
                        row.getLong("number"),
                        row.getObject("dossier", UUID.class),
                        row.getInt("revision"),
                        Rows.instant(row, "at")),
                number,
                limit));
    }

    @Override
    public long lastChange() {
        return ask(connection ->
                Rows.list(connection, LAST, row -> row.getLong("last")).getFirst());
    }

    @Override
    public Optional<String> text(String sha256) {
        return ask(connection -> Rows.list(connection, TEXT, row -> row.getString("content"), sha256)).stream()
                .findFirst();
    }

    @Override
    public List<Fact> factsOf(UUID dossier) {
        return ask(connection -> FactRepository.of(connection, dossier));
    }

    @Override
    public Map<UUID, List<Fact>> factsOf(Collection<UUID> dossiers) {
        return dossiers.isEmpty() ? Map.of() : ask(connection -> FactRepository.of(connection, dossiers));
    }

    @Override
    public List<Fact> partedFrom(UUID dossier) {
        return ask(connection -> FactRepository.partedFrom(connection, dossier));
    }

    @Override
    public Map<UUID, List<StoredText>> textsOf(Collection<UUID> dossiers) {
        return dossiers.isEmpty() ? Map.of() : ask(connection -> TextRepository.of(connection, dossiers));
    }

    private static Dossier dossier(ResultSet row) throws SQLException {
        Dossier dossier = Json.read(row.getString("body"), Dossier.class);
        String content = row.getString("content");
        return content == null ? dossier : dossier.withText(dossier.text().with(content));
    }

    private static DossierSummary brief(ResultSet row) throws SQLException {
        String language = row.getString("language");
        return new DossierSummary(
                row.getObject("id", UUID.class),
                row.getString("site"),
                row.getString("title"),
                language == null ? Dossier.SPANISH : language,
                row.getObject("presentedOn", LocalDate.class),
                Stage.valueOf(row.getString("stage")),
                List.of(Json.read(row.getString("laws"), AffectedLaw[].class)));
    }

    /** A question to the database. */
    @FunctionalInterface
    private interface Question<T> {
        T put(Connection connection) throws SQLException;
    }

    private <T> T ask(Question<T> question) {
        try (Connection connection = database.getConnection()) {
            return question.put(connection);
        } catch (SQLException silent) {
            throw new IllegalStateException("the database did not answer", silent);
        }
    }
}
