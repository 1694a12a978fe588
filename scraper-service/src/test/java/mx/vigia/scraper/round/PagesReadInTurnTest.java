package mx.vigia.scraper.round;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import mx.vigia.platform.store.Jdbc;
import mx.vigia.scraper.EmptyScraper;
import mx.vigia.scraper.ScraperTestProfile;
import mx.vigia.scraper.SmallGazette;
import mx.vigia.scraper.TopicRecords;
import mx.vigia.scraper.catalog.Site;
import mx.vigia.scraper.catalog.SiteCatalog;
import mx.vigia.scraper.catalog.SiteRequest;
import mx.vigia.scraper.fetching.PageDoubt;
import mx.vigia.scraper.fetching.PageValidatorRepository.End;
import mx.vigia.scraper.fetching.PageValidatorRepository.Remembered;
import mx.vigia.scraper.fetching.PageValidators;
import mx.vigia.scraper.sites.Samples;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Pages of a site that reads a share of them a day become known on many days, and old rows are no news on any. */
@QuarkusTest
@TestProfile(ScraperTestProfile.class)
class PagesReadInTurnTest {
    private static final String LIST = "/LXVI_leg/iniciativas_por_pernplxvi.php";
    private static final SiteRequest PAGE = SiteRequest.page(URI.create("https://sitl.diputados.gob.mx" + LIST));

    @Inject
    RoundSteps steps;

    @Inject
    SiteCatalog catalog;

    @Inject
    Jdbc database;

    @BeforeEach
    void aListOfOneDeputy() {
        EmptyScraper.of(database);
        SmallGazette.pages().put(LIST, Samples.text("sitl/iniciativas_por_pernplxvi.html"));
    }

    @Test
    void aPageReadForTheFirstTimeInALaterRoundIsHistory() {
        var memory = new PageMemory(steps, lists());
        var edition = steps.readers().editionFor(lists().id(), PAGE.answer());
        var known = new Remembered(PageValidators.nothing(), edition, 3, List.of(), new End("", 0), PageDoubt.none());

        assertThat(memory.isHistory(PAGE, Remembered.nothing())).isTrue();
        assertThat(memory.isHistory(PAGE, known)).isFalse();
    }

    @Test
    void listsOfTheGazetteAreNewsWheneverTheyAppear() {
        var gazette = new PageMemory(steps, catalog.named("mx.diputados.gaceta").orElseThrow());
        var list = SiteRequest.page(URI.create("https://gaceta.diputados.gob.mx/Gaceta/66/2026/sep/20260903.html"));

        assertThat(gazette.isHistory(list, Remembered.nothing())).isFalse();
    }

    @Test
    void aRoundTellsOnlyWhatAKnownPageAdds() throws Exception {
        new Round(steps, lists(), false, new RoundCounts(), soFar -> {}).run();
        assertThat(published()).isNotEmpty().allMatch(event -> event.contains("\"silent\":true"));

        var before = published().size();
        SmallGazette.pages().computeIfPresent(LIST, (path, page) -> page.replace("toda la costa", "la costa norte"));
        new Round(steps, lists(), false, new RoundCounts(), soFar -> {}).run();

        assertThat(published().subList(before, published().size()))
                .isNotEmpty()
                .allMatch(event -> event.contains("\"silent\":false"));
    }

    private List<String> published() {
        return TopicRecords.all("bills.sighted.v1").stream()
                .filter(event -> event.key().startsWith("mx.diputados.sitl-asuntos|"))
                .map(event -> new String(event.value(), StandardCharsets.UTF_8))
                .toList();
    }

    private Site lists() {
        var site = catalog.unvisitedSites().stream()
                .filter(each -> each.id().equals("mx.diputados.sitl-asuntos"))
                .findFirst()
                .orElseThrow();
        return new Site(
                site.id(),
                site.name(),
                site.home(),
                site.hosts(),
                List.of(PAGE.answer()),
                Duration.ZERO,
                Duration.ofMinutes(1),
                Duration.ofDays(1));
    }
}
