package mx.vigia.analysis.intake.topicediting;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import mx.vigia.platform.store.Jdbc;
import mx.vigia.platform.text.Json;

/** Stores topic trials. */
@ApplicationScoped
class TopicTrialRepository {
    private static final String CREATE_SQL = """
            insert into topic_trial (id, topic, file, edition, rules, author, begun_at, seen_at, bills)
            values (?, ?, ?, ?, ?, ?, ?, ?, (select count(*) from dossier where merged_into is null)) on conflict do nothing
            """;
    private static final String SAVE_PROGRESS_SQL = "update topic_trial set read = ?, seen_at = ? where id = ?";
    private static final String FINISH_SQL = "update topic_trial set read = ?, seen_at = ?, result = ? where id = ?";
    private static final String FIND_BY_ID_SQL = "select * from topic_trial where id = ?";
    private static final String DELETE_OLD_SQL =
            "delete from topic_trial where begun_at < ? and id not in (select trial from topic_edit)";

    private final Jdbc database;

    TopicTrialRepository(Jdbc database) {
        this.database = database;
    }

    void begin(TopicTrial trial) {
        update(
                CREATE_SQL,
                trial.id(),
                trial.topic(),
                trial.file(),
                trial.basis().edition(),
                trial.basis().rules(),
                trial.author(),
                trial.progress().begun(),
                trial.progress().begun());
    }

    void saveProgress(UUID trial, int read, Instant now) {
        update(SAVE_PROGRESS_SQL, read, now, trial);
    }

    void end(UUID trial, TrialEffect result, Instant now) {
        update(FINISH_SQL, result.read(), now, Json.write(result), trial);
    }

    /** Deletes trials from before this moment that were not applied. */
    void deleteUnusedBefore(Instant before) {
        update(DELETE_OLD_SQL, before);
    }

    Optional<TopicTrial> findById(UUID id) {
        return database.onConnection(jdbc -> findById(jdbc, id));
    }

    static Optional<TopicTrial> findById(Jdbc jdbc, UUID id) {
        return jdbc.first(FIND_BY_ID_SQL, TopicTrialRepository::trial, id);
    }

    private void update(String sql, Object... parameters) {
        database.update(sql, parameters);
    }

    private static TopicTrial trial(ResultSet row) throws SQLException {
        return new TopicTrial(
                row.getObject("id", UUID.class),
                row.getString("topic"),
                row.getString("file"),
                new TopicTrial.Basis(row.getLong("edition"), row.getString("rules")),
                row.getObject("author", UUID.class),
                new TopicTrial.Progress(
                        Jdbc.instant(row, "begun_at"),
                        Jdbc.instant(row, "seen_at"),
                        row.getInt("bills"),
                        row.getInt("read")),
                Optional.ofNullable(row.getString("result"))
                        .map(result -> Json.read(result, TrialEffect.class))
                        .orElse(null));
    }
}
