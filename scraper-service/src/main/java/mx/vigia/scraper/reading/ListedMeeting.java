package mx.vigia.scraper.reading;

import java.net.URI;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Meetings in a committee's own list, each with its name and day.
 *
 * @param id the committee's id on the site, with which the keys of its meetings begin
 * @param committee such as {@code Comisión de Energía}
 * @param chamber in the contract's word
 * @param page the list, or the committee's page, for people
 */
public record ListedMeeting(String id, String committee, String chamber, URI page) {
    private static final int MAX_KEY_LENGTH = 120;

    /**
     * Returns the sighting of one of them.
     *
     * @param time by the clock of the place; empty if the list does not say
     */
    public Sighting sighting(String name, LocalDate day, String time) {
        return new StatedMeeting("committee", chamber, page)
                .title(name)
                .body(committee)
                .heldOn(day)
                .time(time)
                .status(status(plain(name)))
                .sighting(PageKind.LIST, keys(name, day), List.of());
    }

    /** Returns the number that a committee gives a meeting, under which it stays the same when it is moved, first. */
    private List<String> keys(String name, LocalDate day) {
        var onDay = plain(name);
        return Stream.concat(
                        new MeetingName(committee, name).numbered(day).stream(),
                        Stream.of(day + "/" + onDay.substring(0, Math.min(MAX_KEY_LENGTH, onDay.length()))))
                .map(key -> "meeting/%s/%s".formatted(id, key))
                .toList();
    }

    private static String status(String name) {
        if (name.contains("cancela")) {
            return "cancelled";
        }
        return name.matches(".*\\b(?:pospuest|pospone|diferid|reprogramad).*") ? "postponed" : "";
    }

    private static String plain(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
    }
}
