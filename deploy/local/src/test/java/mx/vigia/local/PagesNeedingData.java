package mx.vigia.local;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** Pages that are there only once somebody has done something: a list that waits, an endpoint, the links of letters. */
final class PagesNeedingData {
    private static final String OUTSIDE = "otilia.prado@despacho.example";

    private final EndToEndSteps steps;
    private final Browser browser;

    PagesNeedingData(EndToEndSteps steps, Browser browser) {
        this.steps = steps;
        this.browser = browser;
    }

    /**
     * Lets the secretary of the first committee administer the house as well, so that one pair of eyes sees all pages.
     */
    void administers(String address) {
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

    /** Signs her in by the mailed link; where each page then is, by its name. */
    Map<String, String> signedInAs(String address) {
        var places = new HashMap<String, String>();
        places.put("stop", pathIn(steps.newest(address).text(), "/stop/"));
        goTo(link(address));
        browser.click("main form button");
        places.put("link", link(address));
        places.put("notice", firstNotice());
        places.put("list", sent("correo,nombre\\n" + OUTSIDE + ",Otilia Prado\\nlucia.barrera@ami.example,Lucía B."));
        places.put("faultyList", sent("correo,comité,cargo\\nnadie,,\\n" + OUTSIDE + ",Ciberseguirdad,reina"));
        places.put("endpoint", madeEndpoint());
        places.put("invitation", invitation());
        return places;
    }

    private String link(String address) {
        steps.everythingInTheTrayIsRead();
        goTo("/sign-in?lang=es");
        browser.value("document.querySelector('main input[name=address]').value = '" + address + "'");
        browser.click("main form button");
        return pathIn(steps.newest(address).text(), "/sign-in/");
    }

    private String firstNotice() {
        goTo("/ledger");
        return browser.value("document.querySelector('main"
                        + " a[href^=\"/ledger/\"]:not([href*=\"why\"])').getAttribute('href')")
                .asText();
    }

    private String sent(String table) {
        goTo("/committees/roster");
        browser.value("""
            (() => {
                const files = new DataTransfer();
                files.items.add(new File(['%s'], 'lista.csv'));
                document.querySelector('main input[type=file]').files = files.files;
            })()\
            """.formatted(table));
        browser.click("main form button");
        return browser.value("location.pathname").asText();
    }

    /** It leads to a port at which nobody listens, and asks for what happens to no bill here. */
    private String madeEndpoint() {
        goTo("/me/endpoints");
        browser.value("document.querySelector('main input[name=name]').value = 'Archivo'");
        browser.value("document.querySelector('main input[name=address]').value = 'http://127.0.0.1:9/'");
        browser.value("document.querySelector('main input[name=kinds][value=published]').checked = true");
        browser.click("main form button");
        goTo("/me/endpoints");
        return browser.value("document.querySelector('main a[href^=\"/me/endpoints/\"]').getAttribute('href')")
                .asText();
    }

    private String invitation() {
        steps.everythingInTheTrayIsRead();
        steps.administrator()
                .postForm(
                        "/committees/people/new", Map.of("name", "Otilia Prado", "address", OUTSIDE, "language", "es"))
                .requireSuccess();
        return pathIn(steps.newest(OUTSIDE).text(), "/me/invited/");
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
