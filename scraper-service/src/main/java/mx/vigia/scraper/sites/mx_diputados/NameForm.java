package mx.vigia.scraper.sites.mx_diputados;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import mx.vigia.scraper.reading.FetchedPage;
import mx.vigia.scraper.reading.Reading;
import mx.vigia.scraper.reading.Region;

/** The form of a vote table, in which each button under a figure requests the names behind it. */
record NameForm(URI action, String event, List<Region> buttons) {
    /** The figures of the whole chamber, one for each position; a zero has no button. */
    private static final String CHAMBER = "input[type=submit][name~=^lola\\[1[1-5]\\]$]";

    /**
     * Returns the reading of this page and, if it has the form, the requests for its names: one for each position that
     * was taken.
     */
    static Reading withRequests(FetchedPage page, Reading reading) {
        return page.body().all("form[action]").stream()
                .flatMap(form -> form.link("action").stream())
                .findFirst()
                .map(action -> new NameForm(action, event(page), page.body().all(CHAMBER)).withRequests(reading))
                .orElse(reading);
    }

    private static String event(FetchedPage page) {
        return page.body()
                .findFirst("input[name=evento]")
                .map(field -> field.attributeOrEmpty("value").strip())
                .orElse("");
    }

    private Reading withRequests(Reading reading) {
        var asked = reading;
        for (var button : event.isEmpty() ? List.<Region>of() : buttons) {
            var fields = new TreeMap<>(Map.of("evento", event));
            fields.put(
                    button.attributeOrEmpty("name"),
                    button.attributeOrEmpty("value").strip());
            asked = asked.withForm(action, fields);
        }
        return asked;
    }
}
