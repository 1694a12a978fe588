package mx.vigia.scraper.reading;

import java.net.URI;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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
    private static final Pattern JOINT = Pattern.compile("\\b(?:unidas|conjuntas?)\\b");

    /**
     * Returns the sighting of one of them.
     *
     * @param day the day it stands beside: of one that is put off the former day, which is not stated
     * @param time by the clock of the place; empty if the list does not say
     */
    public Sighting sighting(String name, LocalDate day, String time) {
        var remark = MeetingRemark.of(name);
        var putOff = remark.status().equals("postponed");
        return new StatedMeeting("committee", chamber, page)
                .title(name)
                .body(committee)
                .heldOn(putOff ? List.of() : List.of(day))
                .time(putOff ? "" : time)
                .status(remark.status())
                .sighting(PageKind.LIST, keys(name, remark.name(), day), List.of());
    }

    /** Returns the sightings of a list; a number that two of its meetings have is the key of neither. */
    public static List<Sighting> apart(List<Sighting> meetings) {
        var all = meetings.stream().flatMap(meeting -> meeting.keys().stream()).toList();
        var shared =
                all.stream().filter(key -> Collections.frequency(all, key) > 1).collect(Collectors.toSet());
        return meetings.stream()
                .map(meeting -> meeting.keys().size() > 1
                                && shared.contains(meeting.keys().getFirst())
                        ? meeting.withKeys(
                                meeting.keys().subList(1, meeting.keys().size()))
                        : meeting)
                .toList();
    }

    /**
     * Returns the number that a committee gives a meeting, under which it stays the same when it is moved, first. Joint
     * meetings are numbered apart.
     */
    private List<String> keys(String name, String withoutRemark, LocalDate day) {
        var onDay = plain(withoutRemark);
        var number = JOINT.matcher(withoutRemark).find()
                ? Optional.<String>empty()
                : new MeetingName(committee, name).numbered(day);
        return Stream.concat(
                        number.stream(),
                        Stream.of(day + "/" + onDay.substring(0, Math.min(MAX_KEY_LENGTH, onDay.length()))))
                .map(key -> "meeting/%s/%s".formatted(id, key))
                .toList();
    }

    private static String plain(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
    }
}
