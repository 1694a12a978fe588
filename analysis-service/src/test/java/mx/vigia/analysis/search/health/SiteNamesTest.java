package mx.vigia.analysis.search.health;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import javax.sql.DataSource;
import mx.vigia.analysis.language.QueryField;
import mx.vigia.analysis.page.BillLabels;
import mx.vigia.analysis.topic.TopicCatalog;
import mx.vigia.platform.i18n.Language;
import mx.vigia.platform.i18n.Messages;
import mx.vigia.platform.realparts.RealParts;
import mx.vigia.platform.store.Jdbc;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "database", value = "analysis"))
class SiteNamesTest {
    private static final String DECLARED = "mx.consejo.consultas";

    @Inject
    DataSource database;

    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.now());

    @Test
    void unnamedSiteUsesItsHealthNameAndIsRefreshedEachMinute() throws SQLException {
        insertSiteHealth("Consultas del Consejo");
        var labels = labels(Language.ES);

        assertThat(labels.site(DECLARED)).isEqualTo("Consultas del Consejo");
        assertThat(labels.facet(QueryField.SOURCE, DECLARED)).isEqualTo("Consultas del Consejo");
        insertSiteHealth("Consultas públicas del Consejo");
        assertThat(labels.site(DECLARED)).isEqualTo("Consultas del Consejo");
        now.set(now.get().plusSeconds(61));
        assertThat(labels.site(DECLARED)).isEqualTo("Consultas públicas del Consejo");
        assertThat(labels.site("mx.nadie")).isEqualTo("mx.nadie");
    }

    @Test
    void stateCongressesAreNamedInBothLanguages() {
        assertThat(labels(Language.ES).site("mx.jal.congreso")).isEqualTo("Congreso del Estado de Jalisco");
        assertThat(labels(Language.EN).site("mx.jal.congreso")).isEqualTo("Congress of the State of Jalisco");
    }

    private BillLabels labels(Language language) {
        return new BillLabels(
                Messages.of(language, BillLabels.BUNDLE),
                TopicCatalog.read(),
                now.get(),
                new HealthSiteNames(
                        new SourceHealthRepository(Jdbc.of(database), () -> Duration.ofHours(30), now::get), now::get));
    }

    private void insertSiteHealth(String name) throws SQLException {
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement("""
                        insert into site_health (site, name, state, since, last_success, ended_at) values (?, ?, 'speaking', now(), now(), now())
                        on conflict (site) do update set name = excluded.name""")) {
            insert.setString(1, DECLARED);
            insert.setString(2, name);
            insert.executeUpdate();
        }
    }
}
