package mx.vigia.scraper.sites.us_regulations;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import mx.vigia.scraper.reading.FetchedPage;
import mx.vigia.scraper.reading.JsonTree;
import mx.vigia.scraper.reading.PageChanged;
import mx.vigia.scraper.reading.PageKind;
import mx.vigia.scraper.reading.Sighting;
import mx.vigia.scraper.reading.StatedFields;
import mx.vigia.scraper.reading.StatedFields.Citation;
import mx.vigia.scraper.reading.StatedFields.Consultation;
import mx.vigia.scraper.reading.StatedFields.Proponent;
import mx.vigia.scraper.reading.StatedFields.Step;

/**
 * Reader parts for one document; its timestamps are in UTC and its days are Washington's, where a last day ends after
 * midnight UTC.
 */
final class Entry {
    private static final ZoneId WASHINGTON = ZoneId.of("America/New_York");

    private Entry() {}

    static Sighting sighting(FetchedPage page, JsonTree document) {
        var id = document.requiredText("id");
        var about = document.one("attributes");
        var address = URI.create("https://www.regulations.gov/document/" + id);
        var stated = StatedFields.nothing()
                .title(about.requiredText("title"))
                .kind(kind(about.requiredText("documentType")), term(about))
                .number(id)
                .proponents(List.of(new Proponent(about.requiredText("agencyId"), "", "agency")))
                .subjects(List.of(about.text("docketId")).stream()
                        .filter(docket -> !docket.isEmpty())
                        .toList())
                .officialAddress(address)
                .language("en");
        stated = day(page, about, "postedDate").map(stated::presentedOn).orElse(stated);
        stated = about.text("frDocNum").isEmpty()
                ? stated
                : stated.citation(
                        new Citation("Federal Register, " + about.text("frDocNum"), about.text("frDocNum"), ""));
        stated = about.isTrue("withdrawn") ? stated.steps(List.of(withdrawn())) : stated;
        stated = day(page, about, "commentEndDate")
                .map(last -> window(page, about, last, address))
                .map(stated::consultation)
                .orElse(stated);
        return new Sighting(PageKind.LIST, List.of(id), stated, List.of());
    }

    private static String kind(String type) {
        return switch (type) {
            case "Rule" -> "rule";
            case "Proposed Rule" -> "draft-rule";
            case "Notice" -> "notice";
            default -> "other";
        };
    }

    private static String term(JsonTree about) {
        var subtype = about.text("subtype");
        return subtype.isEmpty()
                ? about.requiredText("documentType")
                : about.requiredText("documentType") + ": " + subtype;
    }

    private static Step withdrawn() {
        return new Step("withdrawn", "", "withdrawn", "", List.of(), List.of());
    }

    /** The flags are false for old notices without an end: only the days count. */
    private static Consultation window(FetchedPage page, JsonTree about, LocalDate last, URI address) {
        var opens =
                day(page, about, "commentStartDate").map(LocalDate::toString).orElse("");
        return new Consultation(opens, last.toString(), address.toString());
    }

    private static Optional<LocalDate> day(FetchedPage page, JsonTree about, String name) {
        var moment = about.text(name);
        if (moment.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(Instant.parse(moment).atZone(WASHINGTON).toLocalDate());
        } catch (DateTimeParseException noMoment) {
            throw new PageChanged(page.address(), "a moment for '" + name + "'", moment);
        }
    }
}
