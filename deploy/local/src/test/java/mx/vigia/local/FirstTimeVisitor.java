package mx.vigia.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.Map;
import mx.vigia.local.client.Await;
import mx.vigia.local.client.HttpSession;
import mx.vigia.local.client.TrayClient.Letter;

/**
 * Somebody who has never been here, reads on a phone and has no mouse. Every page they come to is looked at for what
 * would keep others out.
 */
final class FirstTimeVisitor {
    private static final String ADDRESS = "nadia.robles@ami.example";
    private static final Duration SOON = Duration.ofSeconds(30);

    private final EndToEndSteps steps;
    private final Browser browser;

    private FirstTimeVisitor(EndToEndSteps steps, Browser browser) {
        this.steps = steps;
        this.browser = browser;
    }

    /** An administrator takes her in; she is at the door, with a phone in her hand. */
    static FirstTimeVisitor enrolled(EndToEndSteps steps, Browser browser, int wide) {
        steps.administrator()
                .postForm(
                        "/committees/people/new", Map.of("name", "Nadia Robles", "address", ADDRESS, "language", "es"))
                .requireSuccess();
        browser.wide(wide);
        return new FirstTimeVisitor(steps, browser);
    }

    void signsInFromTheTray() {
        steps.everythingInTheTrayIsRead();
        opens("/sign-in?lang=es");
        browser.tabTo("#address");
        browser.write(ADDRESS);
        presses("main form button");
        opensInTheTray(steps.newest(ADDRESS));
        presses("a[href*=\"/sign-in/\"]");
        presses("main form button");
    }

    /** Searches, and sees what an alert with these words would bring. */
    String asks(String words) {
        opens("/");
        browser.press("/");
        browser.write(words);
        browser.enter();
        looks();
        presses("a[href^=\"/watch-this\"]");
        return text("main");
    }

    void saves(String words) {
        presses("a.button[href^=\"/watches/new\"]");
        presses("main form button");
        new Await(SOON, "the alert to be known to those who match")
                .untilTrue(() -> asksTheSameAlready(words), steps::progress);
        opens("/watches");
    }

    /** Whether the one who asks is told that an alert of theirs asks that, as they alone are. */
    private boolean asksTheSameAlready(String words) {
        opens("/watch-this?q=" + HttpSession.encoded(words));
        presses("a.button[href^=\"/watches/new\"]");
        return text("main").contains("Se parece a alertas que ya existen");
    }

    /** Opens the letter about a bill where it came, alone, as a mail program shows it. */
    String openAlertLetter(JsonNode bill) {
        opensInTheTray(steps.theLetterOf(ADDRESS, bill));
        return text("main");
    }

    String stopsByTheLinkOfTheLetter() {
        presses(".foot a[href*=\"/stop/\"]");
        presses("main form button");
        return text("main");
    }

    String ledger() {
        opens("/watches");
        presses("main a[href=\"/ledger\"]");
        return text("main");
    }

    String alerts() {
        opens("/watches");
        return text("main");
    }

    private void opensInTheTray(Letter letter) {
        browser.show(letter.html());
        looks();
        opens("/tray");
        presses("a[href=\"/tray/letters/" + letter.id() + "\"]");
        browser.tabTo("a[href=\"/tray/letters/" + letter.id() + "/page\"]");
        browser.enter(); // there no script runs, so what looks for faults would not either: it has looked before
    }

    private void opens(String path) {
        browser.goTo(steps.stack().address() + path);
        looks();
    }

    private void presses(String selector) {
        browser.tabTo(selector);
        browser.enter();
        looks();
    }

    private void looks() {
        var where = browser.value("location.pathname").asText();
        assertThat(Accessibility.faultsOf(browser)).as("faults of " + where).isEmpty();
        assertThat(browser.value("document.documentElement.scrollWidth").asInt())
                .as("width of " + where)
                .isLessThanOrEqualTo(browser.value("innerWidth").asInt());
    }

    private String text(String selector) {
        return browser.value("document.querySelector('" + selector + "').innerText")
                .asText();
    }
}
