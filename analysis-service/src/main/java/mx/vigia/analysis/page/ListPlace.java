package mx.vigia.analysis.page;

import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import mx.vigia.platform.i18n.Messages;
import mx.vigia.platform.text.Json;

/**
 * A list cursor: the key of the last item shown, as one opaque word that only the issuing list accepts. Items inserted
 * before that key meanwhile are not shown, and no item is shown twice.
 */
public final class ListPlace {
    public static final Predicate<String> IS_NUMBER =
            Pattern.compile("-?\\d{1,18}").asMatchPredicate();
    public static final Predicate<String> IS_TEXT = Pattern.compile("[^\\x00]*").asMatchPredicate();
    public static final Predicate<String> IS_ID =
            Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}").asMatchPredicate();
    public static final Predicate<String> IS_DAY = Pattern.compile("\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])")
            .asMatchPredicate()
            .and(ListPlace::isCalendarDay);
    /** An instant to the microsecond, as the database stores it. */
    public static final Predicate<String> IS_INSTANT = Pattern.compile(
                    "\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d{1,6})?Z")
            .asMatchPredicate()
            .and(ListPlace::isValidInstant);

    private ListPlace() {}

    /** Returns the name of a list with these filters (a record); other filters yield another name. */
    public static String listName(String list, Object request) {
        return list + " " + Integer.toHexString(request.toString().hashCode());
    }

    /** Items of a list, and the cursor of the next ones; null at the end. */
    public record Segment<T>(List<T> items, String next) {}

    /**
     * Returns the first page of the found items; one more than shown must be requested, to know whether the list
     * continues.
     */
    public static <T> Segment<T> firstPage(String list, List<T> found, int max, Function<T, List<?>> key) {
        if (found.size() <= max) {
            return new Segment<>(found, null);
        }
        var shown = found.subList(0, max);
        return new Segment<>(shown, word(list, key.apply(shown.getLast())));
    }

    private static String word(String list, List<?> key) {
        var parts = new ArrayList<String>();
        parts.add(list);
        key.forEach(part -> parts.add(part.toString()));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(Json.bytes(parts));
    }

    /** Returns the key in a cursor; empty without one, and 400 if it was not issued by this list. */
    @SafeVarargs
    public static Optional<List<String>> key(String list, String word, Messages words, Predicate<String>... parts) {
        if (word.isEmpty()) {
            return Optional.empty();
        }
        var key = decode(word);
        if (key.size() != parts.length + 1 || !list.equals(key.getFirst()) || !fits(key, parts)) {
            throw new QueryParameters(words).wrong("cursor", words.say("error.cursor"), word);
        }
        return Optional.of(key.subList(1, key.size()));
    }

    @SafeVarargs
    private static boolean fits(List<String> key, Predicate<String>... parts) {
        return IntStream.range(0, parts.length).allMatch(i -> key.get(i + 1) != null && parts[i].test(key.get(i + 1)));
    }

    private static boolean isCalendarDay(String day) {
        try {
            LocalDate.parse(day);
            return true;
        } catch (DateTimeParseException noSuchDay) {
            return false;
        }
    }

    private static boolean isValidInstant(String moment) {
        try {
            Instant.parse(moment);
            return true;
        } catch (DateTimeParseException noSuchMoment) {
            return false;
        }
    }

    private static List<String> decode(String word) {
        try {
            var json = new String(Base64.getUrlDecoder().decode(word), StandardCharsets.UTF_8);
            return Optional.ofNullable(Json.read(json, String[].class))
                    .map(Arrays::asList)
                    .orElse(List.of(""));
        } catch (IllegalArgumentException | UncheckedIOException foreign) {
            return List.of("");
        }
    }
}
