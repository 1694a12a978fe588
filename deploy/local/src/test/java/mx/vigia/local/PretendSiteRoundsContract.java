package mx.vigia.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import mx.vigia.local.client.HttpSession;
import mx.vigia.local.client.ScraperClient;
import mx.vigia.local.pretend.PretendSites;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The first rounds of all pretend sites, ordered at one time and made by the real scraper: none is doubted, and what is
 * shown is held. They are run on a system that another test has started.
 */
@TestInstance(Lifecycle.PER_CLASS)
abstract class PretendSiteRoundsContract {
    private static final Set<String> SOUND = Set.of("new", "same", "empty-as-expected");

    private final EndToEndSteps steps;
    private final Map<String, JsonNode> reports = new HashMap<>();

    PretendSiteRoundsContract(EndToEndSteps steps) {
        this.steps = steps;
    }

    @BeforeAll
    void everySiteIsVisitedOnce() {
        var ordered = new HashMap<String, String>();
        visited().forEach(site -> ordered.put(site, client(site).orderSilentRound()));
        ordered.forEach((site, report) -> reports.put(site, client(site).ended(report)));
    }

    /** All but the one whose site is dormant. */
    static List<String> visited() {
        return PretendSites.VISITED_SITES.stream()
                .filter(site -> !site.equals("mx.segob.sil"))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("visited")
    void everyPageOfARoundSucceeds(String site) {
        var report = reports.get(site);

        assertThat(report.path("state").asText()).as(report.toString()).isEqualTo("succeeded");
        assertThat(report.path("ending").asText()).as(report.toString()).isIn(SOUND);
        assertThat(names(report.path("endings"))).as(report.toString()).isSubsetOf(SOUND);
        assertThat(report.path("problems")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"mx.segob.dof", "mx.senado.gaceta", "mx.diputados.leyes"})
    void databaseHoldsExactlyWhatTheSiteShows(String site) throws SQLException {
        var shown = HttpSession.at(steps.stack().address())
                .getJson("/pretend/api/truth?site=" + site)
                .requireSuccess()
                .items()
                .stream()
                .map(thing -> thing.path("key").asText())
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(held(site)).containsExactlyInAnyOrderElementsOf(shown).hasSizeGreaterThan(20);
    }

    @Test
    void dormantSiteIsNotVisited() {
        var scraperClient = client("mx.segob.sil");

        assertThat(steps.administrator()
                        .postJson("/api/v1/sources/" + scraperClient.site() + "/rounds", "{}")
                        .status())
                .isEqualTo(409);
    }

    private ScraperClient client(String site) {
        return ScraperClient.at(steps.administrator(), site);
    }

    private List<String> held(String site) throws SQLException {
        var url = "jdbc:postgresql://127.0.0.1:%d/vigia_scraper?user=postgres&password=postgres"
                .formatted(steps.stack().options().ports().postgres());
        try (var connection = DriverManager.getConnection(url);
                var select = connection.prepareStatement("select source_key from source_record where site = ?")) {
            select.setString(1, site);
            var rows = select.executeQuery();
            var keys = new ArrayList<String>();
            while (rows.next()) {
                keys.add(rows.getString(1));
            }
            return keys;
        }
    }

    private static List<String> names(JsonNode object) {
        return object.propertyStream().map(Map.Entry::getKey).toList();
    }
}
