package mx.vigia.scraper.round;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.net.URI;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;
import mx.vigia.scraper.House;
import mx.vigia.scraper.SmallGazette;
import mx.vigia.scraper.catalog.Site;
import mx.vigia.scraper.catalog.SiteCatalog;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(House.class)
class SettledPagesTest {
    private static final String PLACE = "/Gaceta/Votaciones/66/tabla3or1-7.php3";
    private static final String TABLE = """
            <html><body><form method="post" action="/voto66/ordi31/lanordi31.php3">
            <input type="hidden" name="evento" value="7"><input type="hidden" name="nomtit" value="De la Comisión de Prueba"><table>
            <tr><td colspan="3">De la Comisión de Prueba, con proyecto de decreto que expide la Ley de Faros 3 de septiembre de 2026 Oprima sobre la cantidad</td></tr>
            <tr><td>Votos</td><td><b>Total</b></td><td><b>MRN</b></td></tr>
            <tr><td>Favor</td><td><input type="submit" name="lola[11]" value="2"></td><td><input type="submit" name="lola[21]" value="2"></td></tr>
            <tr><td>Contra</td><td>0</td><td>0</td></tr><tr><td>Abstención</td><td>0</td><td>0</td></tr>
            <tr><td>Quórum *</td><td>0</td><td>0</td></tr><tr><td>Ausente</td><td>0</td><td>0</td></tr>
            <tr><td>Total</td><td>2</td><td>2</td></tr></table></form></body></html>""";
    private static final String NAMES = """
            <html><body><center>Diputados de Movimiento Regeneración Nacional que votaron a favor: 2</center>
            <table><tr><td>1:Faro Ñandú Águeda<br>2:Puerto Real Luis<br></td></tr></table></body></html>""";

    @Inject
    Steps steps;

    @Inject
    SiteCatalog catalog;

    @Inject
    MeterRegistry meters;

    @Inject
    DataSource database;

    @BeforeEach
    void aGazetteWithOneVote() throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("truncate known_page");
        }
        SmallGazette.pages().clear();
        SmallGazette.pages().put(PLACE, TABLE);
        SmallGazette.pages().put("/voto66/ordi31/lanordi31.php3", NAMES);
    }

    @Test
    void theTableOfAVoteAndItsNamesAreAskedForOnceAndNotInEveryRound() throws Exception {
        var first = new Tally();
        new Round(steps, votes(), true, first).visit();
        var asked = asked();
        var second = new Tally();
        new Round(steps, votes(), true, second).visit();

        assertThat(first.problems()).isEmpty();
        assertThat(first.pages()).as("the table and the ayes").isEqualTo(2);
        assertThat(second.endings()).containsOnlyKeys(Ending.SAME).containsEntry(Ending.SAME, 2);
        assertThat(asked()).isEqualTo(asked);
    }

    private double asked() {
        return meters.find("vigia_fetches").tag("site", "mx.diputados.gaceta").counters().stream()
                .mapToDouble(Counter::count)
                .sum();
    }

    private Site votes() {
        var gaceta = catalog.named("mx.diputados.gaceta").orElseThrow();
        return new Site(
                gaceta.id(),
                gaceta.name(),
                gaceta.home(),
                gaceta.hosts(),
                List.of(URI.create("https://gaceta.diputados.gob.mx" + PLACE)),
                Duration.ZERO,
                Duration.ofMinutes(1),
                Duration.ofDays(1));
    }
}
