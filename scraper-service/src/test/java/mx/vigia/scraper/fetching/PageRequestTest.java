package mx.vigia.scraper.fetching;

import static mx.vigia.scraper.fetching.RawSite.answer;
import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.vertx.core.Vertx;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mx.vigia.scraper.catalog.ApiKeySpec;
import mx.vigia.scraper.catalog.CrawlSettings;
import mx.vigia.scraper.catalog.Site;
import mx.vigia.scraper.catalog.SiteExpectation;
import mx.vigia.scraper.catalog.SiteRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PageRequestTest {
    private static final Vertx VERTX = Vertx.vertx();
    private static final String HOST = "api.example";
    private static final String SECRET = "no se lo digas/a nadie";

    private final Map<String, String> variables = new HashMap<>();
    private RawSite site;
    private CrawlSettings manners = CrawlSettings.usual();

    @BeforeEach
    void open() throws IOException {
        site = new RawSite();
    }

    @AfterEach
    void close() {
        site.close();
    }

    @Test
    void formIsPostedAndItsAnswerNamedByItsFields() {
        site.at("/votos.php", answer(200, "", "nombres"));

        var page = (Fetched.NewPage) fetch(SiteRequest.form(at("/votos.php"), Map.of("lola[11]", "Favor y más")));

        assertThat(page.address()).hasToString("https://api.example/votos.php?lola%5B11%5D=Favor+y+m%C3%A1s");
        assertThat(site.requests.getLast())
                .startsWith("POST /votos.php HTTP/1.1")
                .containsIgnoringCase("content-type: application/x-www-form-urlencoded")
                .endsWith("lola%5B11%5D=Favor+y+m%C3%A1s");
    }

    @Test
    void jsonIsPostedAndEachBodyHasItsOwnAnswer() {
        site.at("/lista", answer(200, "", "{}"));

        fetch(SiteRequest.json(at("/lista"), "{\"pagina\":1}"));

        assertThat(site.requests.getLast()).startsWith("POST /lista ").endsWith("{\"pagina\":1}");
        assertThat(SiteRequest.json(at("/lista"), "{\"pagina\":1}").answer())
                .isNotEqualTo(SiteRequest.json(at("/lista"), "{\"pagina\":2}").answer());
    }

    @Test
    void redirectedFormIsFetchedNotResent() {
        site.at("/busca", answer(302, "Location: /resultado\r\n", ""));
        site.at("/otra", answer(307, "Location: /resultado\r\n", ""));
        site.at("/resultado", answer(200, "", "x"));

        fetch(SiteRequest.form(at("/busca"), Map.of("a", "1")));
        assertThat(site.requests.getLast()).startsWith("GET /resultado ");

        fetch(SiteRequest.form(at("/otra"), Map.of("a", "1")));
        assertThat(site.requests.getLast()).startsWith("POST /resultado ").endsWith("a=1");
    }

    @Test
    void preferredMediaTypeIsRead() {
        site.at("/dia", answer(200, "", "{}"));

        fetch(SiteRequest.page(at("/dia")).withAccept("application/json"));

        assertThat(site.requests.getLast()).containsIgnoringCase("accept: application/json\r\n");
    }

    @Test
    void siteWithoutItsKeyIsOffAndNamesTheVariable() {
        manners = wants(new ApiKeySpec("VIGIA_API_KEY", HOST, "X-Api-Key", ""));

        assertThat(fetcher().lacking(site())).contains(new MissingPrerequisite("needs-key", "VIGIA_API_KEY"));
        assertThat(fetch(SiteRequest.page(at("/a"))))
                .isEqualTo(new Fetched.Refused(at("/a"), "off until there is VIGIA_API_KEY"));
        assertThat(site.requests).isEmpty();
    }

    @Test
    void keyHeaderIsSentToItsHostOnly() {
        manners = wants(new ApiKeySpec("VIGIA_API_KEY", HOST, "X-Api-Key", ""));
        variables.put("VIGIA_API_KEY", SECRET);
        site.at("/a", answer(302, "Location: https://otro.example/b\r\n", ""));
        site.at("/b", answer(200, "", "x"));

        assertThat(fetch(SiteRequest.page(at("/a")))).isInstanceOf(Fetched.NewPage.class);

        assertThat(site.requests)
                .filteredOn(r -> r.contains(SECRET))
                .singleElement()
                .asString()
                .startsWith("GET /a ");
    }

    @Test
    void queryKeyIsSentButNeverShown() {
        manners = wants(new ApiKeySpec("VIGIA_API_KEY", HOST, "", "key"));
        variables.put("VIGIA_API_KEY", SECRET);
        site.at(
                "/?op=list&key=no+se+lo+digas%2Fa+nadie",
                answer(301, "Location: /fin?key=" + "no+se+lo+digas%2Fa+nadie\r\n", ""));
        site.at("/fin?key=no+se+lo+digas%2Fa+nadie", answer(200, "", "x"));

        var page = fetch(SiteRequest.page(at("/?op=list")));

        assertThat(page).isInstanceOf(Fetched.NewPage.class);
        assertThat(page.toString()).doesNotContain("digas");
        assertThat(site.requests.getLast()).startsWith("GET /fin?key=no+se+lo+digas%2Fa+nadie HTTP");
    }

    @Test
    void responseRepeatingOurKeyIsNotKept() {
        manners = wants(new ApiKeySpec("VIGIA_API_KEY", HOST, "", "key"));
        variables.put("VIGIA_API_KEY", "s3cr3t0");
        site.at("/a?key=s3cr3t0", answer(200, "", "{\"next\":\"/a?page=2&key=s3cr3t0\"}"));

        assertThat(fetch(SiteRequest.page(at("/a"))))
                .isEqualTo(new Fetched.Unreachable(at("/a"), "the answer repeats our key, so it is not kept"));
    }

    @Test
    void siteNeedingConsentIsOffUntilNamed() {
        manners = new CrawlSettings(CrawlSettings.usual().zone(), List.of(), false, true);
        site.at("/a", answer(200, "", "x"));

        assertThat(fetcher().lacking(site()).orElseThrow().state()).isEqualTo("needs-consent");
        assertThat(fetch(SiteRequest.page(at("/a")))).isInstanceOf(Fetched.Refused.class);
        assertThat(fetcher("consents", "xx.otro,xx.prueba").lacking(site())).isEmpty();
    }

    private Fetched fetch(SiteRequest request) {
        return fetcher().fetch(site(), request, PageValidators.nothing());
    }

    private Fetcher fetcher(String... settings) {
        var stand = URI.create("http://127.0.0.1:" + site.port());
        var policy = FetchingAddressPolicy.of(Map.of(HOST, stand, "otro.example", stand), InetAddress::getAllByName);
        var keys = new Keys(name -> Optional.ofNullable(variables.get(name)));
        return new Fetcher(
                TestFetchSettings.of(settings),
                policy,
                "mailto:quien@vigia.example",
                keys,
                new InMemoryHostGates(),
                VERTX,
                Clock.systemUTC(),
                new SimpleMeterRegistry());
    }

    private Site site() {
        return new Site(
                "xx.prueba",
                "Prueba",
                at("/"),
                List.of(HOST, "otro.example"),
                List.of(),
                new Site.Timing(Duration.ZERO, Duration.ofMinutes(1), Duration.ofDays(1)),
                manners,
                SiteExpectation.usual());
    }

    private static CrawlSettings wants(ApiKeySpec key) {
        return new CrawlSettings(CrawlSettings.usual().zone(), List.of(key), false, false);
    }

    private static URI at(String path) {
        return URI.create("https://" + HOST + path);
    }
}
