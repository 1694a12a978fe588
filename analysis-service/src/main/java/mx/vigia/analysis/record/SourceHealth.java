package mx.vigia.analysis.record;

import io.quarkus.qute.TemplateData;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import javax.sql.DataSource;

/** Whether the site behind a bill still speaks to us. */
@ApplicationScoped
class SourceHealth {
    private static final String SPEAKING = "speaking";

    /** A site that does not speak, since when, and when it last did. */
    @TemplateData
    public record Silence(String name, String state, Instant since) {}

    private final DataSource database;

    SourceHealth(DataSource database) {
        this.database = database;
    }

    /** Present where the site is known not to be speaking. */
    Optional<Silence> silenceOf(String site) {
        try (var connection = database.getConnection();
                var asked = connection.prepareStatement(
                        "select name, state, coalesce(last_success, since) from site_health where site = ?")) {
            asked.setString(1, site);
            try (var told = asked.executeQuery()) {
                return told.next() ? silence(told) : Optional.empty();
            }
        } catch (SQLException broken) {
            throw new IllegalStateException("The health of a site cannot be read", broken);
        }
    }

    private static Optional<Silence> silence(ResultSet told) throws SQLException {
        if (SPEAKING.equals(told.getString(2))) {
            return Optional.empty();
        }
        var since = told.getObject(3, OffsetDateTime.class).toInstant();
        return Optional.of(new Silence(told.getString(1), told.getString(2), since));
    }
}
