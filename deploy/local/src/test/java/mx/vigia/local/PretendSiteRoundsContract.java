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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * First rounds of all pretend sites by the real scraper, ordered at once: no page is doubted, and everything shown is
 * stored. Runs last, on the system that the inheriting test has started.
 */
@TestInstance(Lifecycle.PER_CLASS)
abstract class PretendSiteRoundsContract {
    private static final Set<String> SOUND = Set.of("new", "same", "empty-as-expected");

    private final Map<String, JsonNode> reports = new HashMap<>();

    abstract EndToEndSteps steps();

    /** Returns the report of a site's round; the first call makes those of all sites. */
    private JsonNode report(String of) {
        if (reports.isEmpty()) {
            var ordered = new HashMap<String, String>();
            visited().forEach(site -> ordered.put(site, client(site).orderSilentRound()));
            ordered.forEach((site, report) -> reports.put(site, client(site).ended(report)));
        }
        return reports.get(of);
    }

    /** All sites except the dormant one. */
    static List<String> visited() {
        return PretendSites.VISITED_SITES.stream()
                .filter(site -> !site.equals("mx.segob.sil"))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("visited")
    void everyPageOfARoundSucceeds(String site) {
        var report = report(site);

        assertThat(report.path("state").asText()).as(report.toString()).isEqualTo("succeeded");
        assertThat(report.path("ending").asText()).as(report.toString()).isIn(SOUND);
        assertThat(names(report.path("endings"))).as(report.toString()).isSubsetOf(SOUND);
        assertThat(report.path("problems")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"mx.segob.dof", "mx.senado.gaceta", "mx.diputados.leyes"})
    void databaseHoldsExactlyWhatTheSiteShows(String site) throws SQLException {
        report(site);

        var shown = HttpSession.at(steps().stack().address())
                .getJson("/pretend/api/truth?site=" + site)
                .requireSuccess()
                .items()
                .stream()
                .map(thing -> thing.path("key").asText())
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(storedKeys(site)).containsExactlyInAnyOrderElementsOf(shown).hasSizeGreaterThan(20);
    }

    @Test
    void dormantSiteIsNotVisited() {
        var scraperClient = client("mx.segob.sil");

        assertThat(steps().administrator()
                        .postJson("/api/v1/sources/" + scraperClient.site() + "/rounds", "{}")
                        .status())
                .isEqualTo(409);
    }

    private ScraperClient client(String site) {
        return ScraperClient.at(steps().administrator(), site);
    }

    private List<String> storedKeys(String site) throws SQLException {
        var url = "jdbc:postgresql://127.0.0.1:%d/vigia_scraper?user=postgres&password=postgres"
                .formatted(steps().stack().options().ports().postgres());
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
