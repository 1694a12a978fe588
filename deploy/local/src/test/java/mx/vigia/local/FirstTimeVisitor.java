package mx.vigia.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.Map;
import mx.vigia.local.client.Await;
import mx.vigia.local.client.HttpSession;
import mx.vigia.local.client.TrayClient.Letter;

/**
 * A new member who uses a phone and a keyboard, without a mouse. Every page they open is checked for accessibility
 * faults.
 */
final class FirstTimeVisitor {
    private static final String ADDRESS = "nadia.robles@ami.example";
    private static final Duration SOON = Duration.ofSeconds(90);

    private final EndToEndSteps steps;
    private final Browser browser;

    private FirstTimeVisitor(EndToEndSteps steps, Browser browser) {
        this.steps = steps;
        this.browser = browser;
    }

    /** Adds the member as an administrator would, and sets the phone width. */
    static FirstTimeVisitor enrolled(EndToEndSteps steps, Browser browser, int wide) {
        steps.administrator()
                .postForm(
                        "/committees/people/new", Map.of("name", "Nadia Robles", "address", ADDRESS, "language", "es"))
                .requireSuccess();
        browser.setWidth(wide);
        return new FirstTimeVisitor(steps, browser);
    }

    void signInFromTray() {
        steps.markTrayRead();
        openPage("/sign-in?lang=es");
        browser.tabTo("#address");
        browser.write(ADDRESS);
        press("main form button");
        openInTray(steps.awaitNextLetter(ADDRESS));
        press("a[href*=\"/sign-in/\"]");
        press("main form button");
    }

    /** Searches, and returns the preview of an alert with this query. */
    String searchAndPreviewAlert(String words) {
        openPage("/");
        browser.press("/");
        browser.write(words);
        browser.enter();
        checkPage();
        press("a[href^=\"/watch-this\"]");
        return text("main");
    }

    void saveAlert(String words) {
        press("a.button[href^=\"/watches/new\"]");
        press("main form button");
        new Await(SOON, "the alert to be known to those who match")
                .untilTrue(() -> isSimilarAlertKnown(words), steps::progress);
        openPage("/watches");
    }

    /** Whether the form says that the member already has a similar alert. */
    private boolean isSimilarAlertKnown(String words) {
        openPage("/watch-this?q=" + HttpSession.encoded(words));
        press("a.button[href^=\"/watches/new\"]");
        return text("main").contains("Se parece a alertas que ya existen");
    }

    /** Opens the letter about the bill in the tray, and returns its text. */
    String openAlertLetter(JsonNode bill) {
        openInTray(steps.awaitLetterAbout(ADDRESS, bill));
        return text("main");
    }

    String stopByLetterLink() {
        press("a[href*=\"/stop/\"]:last-of-type"); // of the whole alert
        press("main form button");
        return text("main");
    }

    String ledger() {
        openPage("/watches");
        press("main a[href=\"/ledger\"]");
        return text("main");
    }

    String alerts() {
        openPage("/watches");
        return text("main");
    }

    private void openInTray(Letter letter) {
        browser.show(letter.html());
        checkPage();
        openPage("/tray");
        press("a[href=\"/tray/letters/" + letter.id() + "\"]");
        browser.tabTo("a[href=\"/tray/letters/" + letter.id() + "/page\"]");
        browser.enter(); // scripts are blocked there, also axe-core: the letter was checked before
    }

    private void openPage(String path) {
        browser.goTo(steps.stack().address() + path);
        checkPage();
    }

    private void press(String selector) {
        browser.tabTo(selector);
        browser.enter();
        checkPage();
    }

    private void checkPage() {
        var where = browser.evaluate("location.pathname").asText();
        assertThat(Accessibility.faultsOf(browser)).as("faults of " + where).isEmpty();
        assertThat(browser.evaluate("document.documentElement.scrollWidth").asInt())
                .as("width of " + where)
                .isLessThanOrEqualTo(browser.evaluate("innerWidth").asInt());
    }

    private String text(String selector) {
        return browser.evaluate("document.querySelector('" + selector + "').innerText")
                .asText();
    }
}
