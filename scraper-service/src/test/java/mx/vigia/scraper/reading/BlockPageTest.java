package mx.vigia.scraper.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Block pages as described for official sites and for the bot protection in front of them. */
class BlockPageTest {
    private static final String INCAPSULA = """
            <html style="height:100%"><head><META NAME="ROBOTS" CONTENT="NOINDEX, NOFOLLOW">
            <script src="/_Incapsula_Resource?SWJIYLWA=719d34d31c8e3a6e6fffd425f7e032f3"></script></head>
            <body style="margin:0px"><iframe id="main-iframe" src="/_Incapsula_Resource?CWUDNSAI=9&incident_id=1">
            Request unsuccessful. Incapsula incident ID: 1-2</iframe></body></html>""";
    private static final String CLOUDFLARE = """
            <html><head><title>Just a moment...</title></head><body><div id="cf-wrapper">Checking your browser</div>
            <script src="/cdn-cgi/challenge-platform/h/b/orchestrate/jsch/v1"></script></body></html>""";
    private static final String AWS = """
            <!DOCTYPE html><html><head><title></title><script>window.awsWafCookieDomainList = [];window.gokuProps = {};</script>
            </head><body><div id="challenge-container"></div><noscript>enable JavaScript</noscript></body></html>""";
    private static final String COOKIE = """
            <html><body><script>document.cookie="gobmx=ab12; path=/"; location.reload();</script></body></html>""";
    private static final String CAPTCHA = """
            <html><body><h1>Verifique que no es un robot</h1><form action="/v"><div class="g-recaptcha"></div></form></body></html>""";
    private static final String LOGIN = """
            <html><body><a href="/">Inicio</a><form action="/entrar"><input name="usuario"><input type="password" name="clave"></form></body></html>""";
    private static final String MAINTENANCE = """
            <html><head><title>SIL</title></head><body><h2>El Sistema se encuentra en mantenimiento. Disculpe las molestias.</h2></body></html>""";
    private static final String ABSENCE = """
            <html><head><title>Congreso</title></head><body><a href="/">Inicio</a><h1>Página no encontrada</h1></body></html>""";

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "INCAPSULA, a wall ('_Incapsula_Resource')",
                "CLOUDFLARE, a wall ('Checking your browser')",
                "AWS, a wall ('awsWafCookieDomainList')",
                "COOKIE, a wall ('document.cookie')",
                "CAPTCHA, a test whether a person is asking",
                "LOGIN, a page to sign in",
                "MAINTENANCE, a notice of maintenance ('en mantenimiento')",
                "ABSENCE, a notice that there is no such page ('página no encontrada')",
            })
    void blockPageIsNamedByItsKind(String wall, String name) throws ReflectiveOperationException {
        var html = (String) BlockPageTest.class.getDeclaredField(wall).get(null);

        assertThat(BlockPage.in(page(html)).map(ProblemValue::text)).contains(name);
    }

    @Test
    void contentWithAGuardScriptIsNoBlockPage() {
        var page = page("<html><body><script src='/_Incapsula_Resource?x=1'></script>" + "<a href='/a'>a</a>".repeat(3)
                + "<p>Que reforma la Ley de Prueba</p></body></html>");

        assertThat(BlockPage.in(page)).isEmpty();
        assertThatCode(() -> BlockPage.refuse(page, "a day")).doesNotThrowAnyException();
    }

    @Test
    void longPageMentioningMaintenanceIsNoBlockPage() {
        assertThat(BlockPage.in(
                        page("<html><body><a href='/a'>a</a>" + "<p>Ley de caminos en mantenimiento</p>".repeat(200))))
                .isEmpty();
        assertThat(BlockPage.in(page("{\"error\": \"not found\"}"))).isEmpty();
    }

    @Test
    void recordedPagesAreNoBlockPages() throws IOException {
        for (var folder : List.of("gaceta-diputados", "sitl-diputados", "cronica-diputados", "leyesbiblio")) {
            var recorded = Path.of(System.getProperty("vigia.shared", ""), "recorded", folder);
            assumeTrue(Files.isDirectory(recorded), "recorded pages are not here");
            try (var files = Files.walk(recorded)) {
                for (var file :
                        files.filter(f -> f.toString().endsWith(".html")).toList()) {
                    assertThat(BlockPage.in(page(Files.readString(file, StandardCharsets.ISO_8859_1))))
                            .as(file.toString())
                            .isEmpty();
                }
            }
        }
    }

    private static FetchedPage page(String text) {
        return FetchedPage.of(URI.create("https://gaceta.example/a"), text, LocalDate.of(2026, 9, 2));
    }
}
