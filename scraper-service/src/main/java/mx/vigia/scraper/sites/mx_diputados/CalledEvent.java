package mx.vigia.scraper.sites.mx_diputados;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import mx.vigia.scraper.reading.BillMention;
import mx.vigia.scraper.reading.PageKind;
import mx.vigia.scraper.reading.Sighting;
import mx.vigia.scraper.reading.StatedFields;
import mx.vigia.scraper.reading.StatedFields.Proponent;
import mx.vigia.scraper.reading.StatedMeeting;

/**
 * A hearing, forum or open parliament whose call names no bill. It is a matter of its own, known by the names by which
 * later pages move or cancel it, so that it is found and followed like any other.
 */
record CalledEvent(Call call, String officialTerm) {
    private static final Map<String, String> TERMS_BY_KIND =
            Map.of("forum", "Foro", "hearing", "Audiencia pública", "open-parliament", "Parlamento abierto");

    /** Returns the event that is called, moved or cancelled, if it is one. */
    static Optional<CalledEvent> of(Call call) {
        return Optional.ofNullable(TERMS_BY_KIND.get(call.kind()))
                .filter(term ->
                        call.items().stream().allMatch(item -> item.about().isEmpty()))
                .map(term -> new CalledEvent(call, term));
    }

    /** Returns the points of its agenda, after the matter itself; a page that moves or cancels it names it by keys. */
    List<StatedMeeting.Item> points() {
        var own = call.names().stream()
                .filter(name -> isCalled())
                .limit(1)
                .map(name -> new BillMention(key(name), "", "", ""))
                .map(named -> new StatedMeeting.Item("", call.title(), List.of(named)));
        return Stream.concat(own, call.items().stream()).toList();
    }

    /** Returns the matter under those of its names that are keys of its meeting; it has its title from its call. */
    Optional<Sighting> matter(PageKind page, List<String> meetingKeys) {
        var keys = call.names().stream()
                .filter(meetingKeys::contains)
                .map(CalledEvent::key)
                .toList();
        var stated = StatedFields.nothing()
                .kind("hearing", officialTerm)
                .legislature(call.issue().legislature())
                .proponents(List.of(new Proponent(call.body(), "", "committee")))
                .officialAddress(call.place());
        return keys.isEmpty()
                ? Optional.empty()
                : Optional.of(new Sighting(
                        page,
                        keys,
                        isCalled() ? stated.title(call.title()) : stated,
                        List.of(call.issue().day())));
    }

    private boolean isCalled() {
        return call.words().status().equals("called");
    }

    private static String key(String name) {
        return name.replaceFirst("^meeting/", "event/");
    }
}
