package mx.vigia.scraper.sites.us_openstates;

import java.util.List;
import java.util.stream.Stream;
import mx.vigia.scraper.reading.JsonTree;
import mx.vigia.scraper.reading.PageKind;
import mx.vigia.scraper.reading.Sighting;
import mx.vigia.scraper.reading.StatedFields;
import mx.vigia.scraper.reading.StatedFields.DocumentLink;
import mx.vigia.scraper.reading.StatedFields.Proponent;

/** Reader parts for one bill of a state; parts that were not requested are absent. */
final class Bill {
    private static final int MAX_DOCUMENTS = 100;

    private Bill() {}

    static Sighting sighting(PageKind kind, JsonTree bill) {
        var words = bill.all("classification").stream().map(JsonTree::text).toList();
        var stated = StatedFields.nothing()
                .title(bill.requiredText("title"))
                .kind(words.contains("bill") ? "initiative" : "motion", String.join(", ", words))
                .number(bill.requiredText("identifier"))
                .subjects(Stream.concat(
                                Stream.of(bill.one("jurisdiction").requiredText("name")),
                                bill.all("subject").stream().map(JsonTree::text))
                        .toList())
                .summary(bill.all("abstracts").stream()
                        .map(one -> one.text("abstract"))
                        .findFirst()
                        .orElse(""))
                .language("en");
        stated = bill.link("openstates_url").map(stated::officialAddress).orElse(stated);
        stated = bill.day("first_action_date").map(stated::presentedOn).orElse(stated);
        stated = bill.has("/sponsorships") ? stated.proponents(sponsors(bill)) : stated;
        stated = bill.has("/actions") ? stated.steps(Action.steps(bill.all("actions"))) : stated;
        stated = bill.has("/versions") ? stated.documents(documents(bill)) : stated;
        return new Sighting(kind, keys(bill), stated, List.of());
    }

    /** Returns the id first, then the customary name: state, session and number. */
    private static List<String> keys(JsonTree bill) {
        var place = bill.one("jurisdiction")
                .requiredText("id")
                .replaceFirst(".*/(?:state|district|territory):(\\w+)/.*", "$1");
        return List.of(
                bill.requiredText("id"),
                "%s/%s/%s".formatted(place, bill.requiredText("session"), bill.requiredText("identifier")));
    }

    private static List<Proponent> sponsors(JsonTree bill) {
        return bill.all("sponsorships").stream()
                .filter(sponsor -> sponsor.isTrue("primary"))
                .map(sponsor -> new Proponent(sponsor.requiredText("name"), party(sponsor), role(sponsor)))
                .toList();
    }

    private static String party(JsonTree sponsor) {
        return sponsor.findValue("person").map(person -> person.text("party")).orElse("");
    }

    private static String role(JsonTree sponsor) {
        return sponsor.text("entity_type").equals("organization") ? "committee" : "other";
    }

    private static List<DocumentLink> documents(JsonTree bill) {
        return bill.all("versions").stream()
                .flatMap(version -> version.all("links").stream()
                        .flatMap(link -> link.link("url").stream()
                                .map(address -> new DocumentLink(version.text("note"), address))))
                .limit(MAX_DOCUMENTS)
                .toList();
    }
}
