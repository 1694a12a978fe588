package mx.vigia.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import mx.vigia.local.client.Await;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Opens every page in a browser at desktop and phone width, in both languages; skipped where there is no Chromium. */
class BrowserPagesIT {

    private static final String LUCIA = "lucia.barrera@ami.example";
    private static final int DESK = 1280;
    private static final int PHONE = 360;
    private static final Duration SOON = Duration.ofSeconds(90);

    @TempDir
    static Path folder;

    private static EndToEndSteps steps;
    private static Browser browser;
    private static final Map<String, String> places = new HashMap<>();

    @BeforeAll
    static void startSystemAndBrowser() throws IOException {
        var program = Browser.findInstalled();
        assumeTrue(program.isPresent(), "no Chromium on the PATH: the pages are not looked at");
        steps = EndToEndSteps.start(folder.resolve("data"), Map.of("VIGIA_MEMBERS_DOMAINS", "ami.example"));
        steps.publishBillWithHostileTitle("cybersecurity");
        steps.runRound();
        steps.awaitNextLetter(LUCIA);
        places.put(
                "bill", steps.search("tema:cybersecurity").getFirst().path("id").asText());
        var prepared = new PagesNeedingData(steps, openBrowser(program.get()));
        prepared.makeAdministrator(LUCIA);
        places.putAll(prepared.signInAndCollectPages(LUCIA));
    }

    private static Browser openBrowser(Path program) throws IOException {
        browser = Browser.open(program, Files.createDirectories(folder.resolve("profile")));
        return browser;
    }

    @AfterAll
    static void closeBrowserAndSystem() {
        if (browser != null) {
            browser.close();
        }
        if (steps != null) {
            steps.close();
        }
    }

    static Stream<String> addresses() {
        return Stream.of(
                "/",
                "/hoy",
                "/hoy?topic=cybersecurity",
                "/?q=tema:cybersecurity",
                "/?q=%22nada+de+esto%22",
                "/bills/{bill}",
                "/bills/{bill}/brief",
                "/bills/{bill}/alike",
                "/compare",
                "/compare?ids={bill}",
                "/topics",
                "/watch-this?q=ciberseguridad",
                "/sources",
                "/sign-in",
                "/sign-in/code",
                "{link}",
                "{stop}",
                "{invitation}",
                "/me/invited/none",
                "/watches",
                "/watches/0199ef10-0000-7000-8000-000000000001",
                "/ledger",
                "/ledger/why?bill={bill}",
                "{notice}",
                "/me",
                "/me/rhythm",
                "/me/endpoints",
                "{endpoint}",
                "{endpoint}/change",
                "/me/feeds",
                "/me/tokens",
                "/me/labels",
                "/me/labels/on?bill={bill}&title=Uno",
                "/me/privacy",
                "/me/erase",
                "/committees",
                "/committees/0199ee00-2222-7000-8000-000000000001",
                "/committees/0199ee00-2222-7000-8000-000000000001/subjects",
                "/committees/roster",
                "{list}",
                "{faultyList}",
                "/committees/people",
                "/committees/people/0199ef00-1111-7000-8000-000000000003",
                "/committees/new",
                "/committees/audit",
                "/committees/suppressed",
                "/committees/restore",
                "/setup",
                "/setup/alerts/0199ee00-2222-7000-8000-000000000001",
                "/tray",
                "/recorrido",
                "/recorrido/1",
                "/pretend",
                "/nowhere");
    }

    @ParameterizedTest
    @MethodSource("addresses")
    void pageHasOneHeadingAndFitsDesktopAndPhone(String path) {
        for (var language : List.of("es", "en")) {
            for (var width : List.of(DESK, PHONE)) {
                browser.setWidth(width);
                browser.goTo(at(path, language));

                assertThat(browser.evaluate("document.documentElement.lang").asText())
                        .as("language of " + path)
                        .isEqualTo(language);
                assertThat(browser.evaluate("document.querySelectorAll('h1').length")
                                .asInt())
                        .as("headings of " + path)
                        .isEqualTo(1);
                assertThat(browser.evaluate("document.documentElement.scrollWidth")
                                .asInt())
                        .as("width of " + path + " at " + width)
                        .isLessThanOrEqualTo(width);
                assertThat(browser.errors())
                        .as("complaints about " + path)
                        .allMatch(BrowserPagesIT::isOnlyTheStatusMessage);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("addresses")
    void pageIsAccessibleInLightAndDark(String path) {
        for (var dark : List.of(false, true)) {
            browser.setDarkMode(dark);
            browser.setWidth(dark ? PHONE : DESK);
            browser.goTo(at(path, "es"));

            assertThat(Accessibility.faultsOf(browser))
                    .as("faults of " + path + (dark ? " on a dark phone" : " on a light desk"))
                    .isEmpty();
        }
    }

    @Test
    void newMemberOnAPhoneWatchesIsAlertedAndStops() throws IOException {
        try (var phone = Browser.open(
                Browser.findInstalled().orElseThrow(), Files.createDirectories(folder.resolve("of-a-newcomer")))) {
            var nadia = FirstTimeVisitor.enrolled(steps, phone, PHONE);
            nadia.signInFromTray();
            assertThat(nadia.searchAndPreviewAlert("tema:ciberseguridad")).contains("Pronóstico");
            nadia.saveAlert("tema:ciberseguridad");

            var bill = steps.publishBill("cybersecurity");
            steps.runRound();

            assertThat(nadia.openAlertLetter(bill)).contains("Presentada");
            assertThat(nadia.stopByLetterLink()).contains("ya no le escribiremos por esto");
            assertThat(nadia.ledger()).contains(bill.path("title").asText()).contains("enviado");
            assertThat(nadia.alerts()).contains("en pausa");
        }
    }

    @Test
    void waitingTourStopUpdatesWithoutReloading() {
        browser.setWidth(DESK);
        browser.goTo(at("/recorrido/1", "es"));
        browser.evaluate("document.querySelector('form[action=\"/recorrido/publish\"]').requestSubmit()");
        awaitShown("blockquote.bill");
        browser.evaluate("window.samePage = true");

        awaitShown(".banner.done");

        assertThat(browser.evaluate("window.samePage === true").asBoolean()).isTrue();
        assertThat(browser.evaluate("document.querySelector('[aria-live=polite]').textContent")
                        .asText())
                .contains("segundos después de publicada");
    }

    @Test
    void hostileTitleRunsNoScript() {
        browser.setWidth(DESK);
        browser.goTo(at("/?q=tema:cybersecurity", "es"));

        assertThat(browser.evaluate("document.body.innerText").asText()).contains("<script>alert(");
        assertThat(browser.errors()).isEmpty();
    }

    @Test
    void signInAppliesToEveryService() {
        for (var path : List.of("/", "/sources", "/watches")) {
            browser.goTo(at(path, "es"));

            assertThat(browser.evaluate("document.querySelector('header').innerText")
                            .asText())
                    .as("header of " + path)
                    .contains("Mi cuenta");
        }
    }

    @Test
    void slashKeyFocusesTheSearchBox() {
        browser.setWidth(DESK);
        browser.goTo(at("/topics", "es"));

        browser.press("/");

        assertThat(browser.evaluate("document.activeElement.name").asText()).isEqualTo("q");
    }

    @Test
    void searchBoxCompletesAndRemembersQueries() {
        browser.setWidth(DESK);
        browser.goTo(at("/?q=tema:cybersecurity", "es"));
        browser.goTo(at("/topics", "es"));
        browser.press("/");

        browser.evaluate("q.value = 'cibers'; q.dispatchEvent(new Event('input'))");
        new Await(SOON, "what completes the word").untilTrue(() -> options() > 0);
        browser.evaluate("q.dispatchEvent(new KeyboardEvent('keydown', {key: 'ArrowDown', bubbles: true}))");

        assertThat(browser.evaluate("q.getAttribute('role') + ' ' + q.getAttribute('aria-expanded')")
                        .asText())
                .isEqualTo("combobox true");
        assertThat(browser.evaluate("document.getElementById(q.getAttribute('aria-activedescendant')).ariaSelected")
                        .asText())
                .isEqualTo("true");

        browser.evaluate("q.dispatchEvent(new KeyboardEvent('keydown', {key: 'Escape', bubbles: true}))");
        assertThat(options()).isZero();
        browser.evaluate("q.value = ''; q.dispatchEvent(new Event('input'))");
        new Await(SOON, "what was asked before").untilTrue(() -> options() > 1);
        assertThat(browser.evaluate("document.querySelector('[role=option]').textContent")
                        .asText())
                .contains("tema:cybersecurity");
    }

    private static void awaitShown(String selector) {
        new Await(SOON, "the page to show " + selector)
                .untilTrue(
                        () -> browser.evaluate("document.querySelector('" + selector + "') !== null")
                                .asBoolean(),
                        steps::progress);
    }

    private static int options() {
        return browser.evaluate("document.querySelectorAll('[role=option]').length")
                .asInt();
    }

    @Test
    void languageSwitchKeepsThePage() {
        browser.setWidth(DESK);
        browser.goTo(at("/bills/{bill}", "es"));

        browser.click("a.switch");

        assertThat(browser.evaluate("document.documentElement.lang").asText()).isEqualTo("en");
        assertThat(browser.evaluate("location.pathname").asText()).isEqualTo("/bills/" + places.get("bill"));
    }

    @Test
    void briefIsPrintedOnOneSheet() throws IOException {
        browser.setWidth(DESK);
        browser.goTo(at("/bills/{bill}/brief", "es"));

        try (var printed = Loader.loadPDF(browser.printPdf())) {
            assertThat(printed.getNumberOfPages()).isEqualTo(1);
            assertThat(new PDFTextStripper().getText(printed))
                    .contains("Tarjeta informativa", "El documento oficial es el que vale");
        }
    }

    /** Chromium logs a page's own 401 or 404 status as an error; that is not a fault of the page. */
    private static boolean isOnlyTheStatusMessage(String complaint) {
        return complaint.contains("the server responded with a status of 4");
    }

    private static String at(String path, String language) {
        for (var place : places.entrySet()) {
            path = path.replace("{" + place.getKey() + "}", place.getValue());
        }
        var address = steps.stack().address() + path;
        return address + (address.contains("?") ? "&" : "?") + "lang=" + language;
    }
}
