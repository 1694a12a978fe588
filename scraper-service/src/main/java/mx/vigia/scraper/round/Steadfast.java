package mx.vigia.scraper.round;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mx.vigia.scraper.fetching.Mojibake;
import mx.vigia.scraper.publishing.Held;
import mx.vigia.scraper.publishing.Held.Otherwise;

/**
 * Puts what a page said of a record before in the place of what it cannot mean now: a day that cannot be, a text whose letters are
 * broken. What comes in addition, and takes no place, stands as the page says it.
 */
record Steadfast(StrangeDays days) {
    private static final Pattern NOT_PLAIN = Pattern.compile("[^\\x21-\\x7E]");

    /** What a record is to say, in the terms of JSON: its fields, and which of them were kept. */
    record Kept(Map<String, Object> fields, List<String> kept) {}

    Kept keep(Otherwise changed) {
        var fields = new TreeMap<>(Held.fields(changed.sighting()));
        var kept = new ArrayList<String>();
        fields.replaceAll((field, now) -> {
            var stands = stands(field, changed.was().get(field), now);
            if (!Objects.equals(stands, now)) {
                kept.add(field);
            }
            return stands;
        });
        return new Kept(fields, kept);
    }

    private Object stands(String field, Object was, Object now) {
        if (was instanceof List<?> before && now instanceof List<?> after) {
            return listed(field, before, after);
        }
        return was != null && spoils(field, was, now) ? was : now;
    }

    /** Each spoilt entry of the list makes place for one that is gone, of its own kind if there is one. */
    private List<Object> listed(String field, List<?> before, List<?> after) {
        var gone = new ArrayList<Object>(before);
        gone.removeAll(after);
        var stands = new ArrayList<Object>();
        for (var entry : after) {
            var found = before.contains(entry) ? Optional.empty() : spoilt(field, gone, entry);
            found.ifPresent(gone::remove);
            stands.add(found.orElse(entry));
        }
        return stands;
    }

    private Optional<Object> spoilt(String field, List<Object> gone, Object entry) {
        return gone.stream()
                .filter(was -> spoils(field, was, entry))
                .min(Comparator.comparing(was -> !Objects.equals(kind(was), kind(entry))));
    }

    private static Object kind(Object entry) {
        return entry instanceof Map<?, ?> fields ? fields.get("kind") : null;
    }

    /** True where this is spoilt and that was not; words that differ in more than their letters are other words. */
    private boolean spoils(String field, Object was, Object now) {
        return days.areIn(field, now) && !days.areIn(field, was)
                || broken(now) > broken(was) && plain(now).equals(plain(was));
    }

    private static long broken(Object value) {
        return words(value).mapToLong(Mojibake::brokenIn).sum();
    }

    private static String plain(Object value) {
        return NOT_PLAIN.matcher(words(value).collect(Collectors.joining("|"))).replaceAll("");
    }

    private static Stream<String> words(Object value) {
        return switch (value) {
            case String words -> Stream.of(words);
            case Map<?, ?> fields -> fields.values().stream().flatMap(Steadfast::words);
            case Collection<?> all -> all.stream().flatMap(Steadfast::words);
            case null, default -> Stream.empty();
        };
    }
}
