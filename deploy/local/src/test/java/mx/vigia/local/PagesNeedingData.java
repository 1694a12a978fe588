package mx.vigia.local;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** Creates the data of pages that need some: an uploaded roster, an endpoint, links from letters. */
final class PagesNeedingData {
    private static final String OUTSIDE = "otilia.prado@despacho.example";

    private final EndToEndSteps steps;
    private final Browser browser;

    PagesNeedingData(EndToEndSteps steps, Browser browser) {
        this.steps = steps;
        this.browser = browser;
    }

    /** Makes the secretary of the first committee an administrator too, so that one member can open all pages. */
    void makeAdministrator(String address) {
        var here = "/committees/people/0199ef00-1111-7000-8000-000000000002";
        var form = steps.administrator().get(here).requireSuccess().page();
        steps.administrator()
                .postForm(
                        here,
                        Map.of(
                                "version",
                                        form.select("main input[name=version]").val(),
                                "name", "Lucía Barrera",
                                "address", address,
                                "language", "es",
                                "role", "administrator",
                                "seat", "0199ee00-2222-7000-8000-000000000001/SECRETARY"))
                .requireSuccess();
    }

    /** Signs in by the mailed link, creates the data, and returns the path of each page by name. */
    Map<String, String> signInAndCollectPages(String address) {
        var places = new HashMap<String, String>();
        places.put("stop", pathIn(steps.awaitNextLetter(address).text(), "/stop/"));
        goTo(requestSignInLink(address));
        browser.click("main form button");
        places.put("link", requestSignInLink(address));
        places.put("notice", firstNotice());
        places.put(
                "list",
                uploadRoster("correo,nombre\\n" + OUTSIDE + ",Otilia Prado\\nlucia.barrera@ami.example,Lucía B."));
        places.put("faultyList", uploadRoster("correo,comité,cargo\\nnadie,,\\n" + OUTSIDE + ",Ciberseguirdad,reina"));
        places.put("endpoint", createEndpoint());
        places.put("invitation", requestInvitation());
        return places;
    }

    private String requestSignInLink(String address) {
        steps.markTrayRead();
        goTo("/sign-in?lang=es");
        browser.evaluate("document.querySelector('main input[name=address]').value = '" + address + "'");
        browser.click("main form button");
        return pathIn(steps.awaitNextLetter(address).text(), "/sign-in/");
    }

    private String firstNotice() {
        goTo("/ledger");
        return browser.evaluate("document.querySelector('main"
                        + " a[href^=\"/ledger/\"]:not([href*=\"why\"])').getAttribute('href')")
                .asText();
    }

    private String uploadRoster(String table) {
        goTo("/committees/roster");
        browser.evaluate("""
            (() => {
                const files = new DataTransfer();
                files.items.add(new File(['%s'], 'lista.csv'));
                document.querySelector('main input[type=file]').files = files.files;
            })()\
            """.formatted(table));
        browser.click("main form button");
        return browser.evaluate("location.pathname").asText();
    }

    /** Creates an endpoint at an unused port, for a fact kind that does not occur here. */
    private String createEndpoint() {
        goTo("/me/endpoints");
        browser.evaluate("document.querySelector('main input[name=name]').value = 'Archivo'");
        browser.evaluate("document.querySelector('main input[name=address]').value = 'http://127.0.0.1:9/'");
        browser.evaluate("document.querySelector('main input[name=kinds][value=published]').checked = true");
        browser.click("main form button");
        goTo("/me/endpoints");
        return browser.evaluate("document.querySelector('main a[href^=\"/me/endpoints/\"]').getAttribute('href')")
                .asText();
    }

    private String requestInvitation() {
        steps.markTrayRead();
        steps.administrator()
                .postForm(
                        "/committees/people/new", Map.of("name", "Otilia Prado", "address", OUTSIDE, "language", "es"))
                .requireSuccess();
        return pathIn(steps.awaitNextLetter(OUTSIDE).text(), "/me/invited/");
    }

    private void goTo(String path) {
        browser.goTo(steps.stack().address() + path);
    }

    private static String pathIn(String letter, String beginning) {
        var found = Pattern.compile("https?://[^/\\s]+(" + beginning + "\\S+)").matcher(letter);
        if (!found.find()) {
            throw new IllegalStateException("Expected an address with " + beginning + " but found: " + letter);
        }
        return found.group(1);
    }
}
