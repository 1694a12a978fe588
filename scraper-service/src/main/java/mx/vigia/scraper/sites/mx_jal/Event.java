package mx.vigia.scraper.sites.mx_jal;

import java.net.URI;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import mx.vigia.scraper.reading.FetchedPage;
import mx.vigia.scraper.reading.PageChanged;
import mx.vigia.scraper.reading.PageKind;
import mx.vigia.scraper.reading.Sighting;
import mx.vigia.scraper.reading.StatedMeeting;
import mx.vigia.scraper.reading.StatedMeeting.Item;

/** A sitting of the chamber (types 1 and 5) or of a committee (type 2); other events have no agenda. */
record Event(LocalDate day, int type, String id) {
    private static final Pattern TIME = Pattern.compile("\\b([01]?\\d|2[0-3]):[0-5]\\d\\b");
    private static final List<Integer> CHAMBER = List.of(1, 5);
    private static final int COMMITTEE = 2;

    static Event of(FetchedPage page, String day, String type, String id) {
        try {
            return new Event(LocalDate.parse(day), Integer.parseInt(type), id);
        } catch (DateTimeParseException | NumberFormatException e) {
            throw new PageChanged(page.address(), "a day and a type of event", day + ", " + type);
        }
    }

    /** Returns the address of its agenda, if it has one. */
    Optional<URI> agenda(FetchedPage page) {
        var query = "orden.php?fec=%s&t=%d&idsel=%s&nr=1".formatted(day, type, id);
        if (CHAMBER.contains(type)) {
            return Optional.of(page.address().resolve("/pleno/" + query));
        }
        return type == COMMITTEE
                ? Optional.of(page.address().resolve("/com/sesion/" + query + "&com=0"))
                : Optional.empty();
    }

    /** Returns what a page of this kind states about it; an agenda has no title of the event, only its points. */
    Sighting meeting(PageKind kind, String title, List<Item> items, URI address) {
        var time = TIME.matcher(title);
        var meeting = new StatedMeeting(kind(), "congress", address)
                .title(title)
                .body(CHAMBER.contains(type) ? "Pleno" : "")
                .heldOn(day)
                .time(time.find() ? time.group() : "")
                .status(title.isEmpty() ? "" : status(title.toLowerCase(Locale.ROOT)))
                .items(items);
        return meeting.sighting(kind, List.of("meeting/%d/%s".formatted(type, id)), List.of());
    }

    private String kind() {
        if (CHAMBER.contains(type)) {
            return "session";
        }
        return type == COMMITTEE ? "committee" : "other";
    }

    private static String status(String title) {
        if (title.contains("cancelad")) {
            return "cancelled";
        }
        return title.matches(".*(?:pospuest|diferid|reprogramad).*") ? "postponed" : "called";
    }
}
