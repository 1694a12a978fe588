package mx.vigia.scraper.round;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mx.vigia.scraper.fetching.Mojibake;
import mx.vigia.scraper.publishing.StoredRecords;
import mx.vigia.scraper.publishing.StoredRecords.Otherwise;

/**
 * Puts what a page said of a record before in the place of what it cannot mean now: a day that cannot be, a text whose letters are
 * broken, where all else of it is the same. What says something else, or comes in addition, stands as the page says it.
 */
record StatementRepair(ImplausibleDates days) {
    private static final Pattern NOT_PLAIN = Pattern.compile("[^\\x21-\\x7E]");
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}]");
    private static final Pattern OF_A_DAY = Pattern.compile(
            "\\d+|(?iU)\\b(?:lunes|martes|mi[ée]rcoles|jueves|viernes|s[áa]bado|domingo|enero|febrero|marzo|abril|mayo|junio|julio"
                    + "|agosto|septiembre|setiembre|octubre|noviembre|diciembre|primero)\\b");

    /** What a record is to say, in the terms of JSON: its fields, and which of them were kept. */
    record Kept(Map<String, Object> fields, List<String> kept) {}

    Kept keep(Otherwise changed) {
        var fields = new TreeMap<>(StoredRecords.fields(changed.sighting()));
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

    /** Each spoilt entry of the list makes place for the one that it was, where that is gone. */
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
        return gone.stream().filter(was -> spoils(field, was, entry)).findFirst();
    }

    /** True where this is that with its days or letters spoilt; what differs in more says something else, and stands as it is said. */
    private boolean spoils(String field, Object was, Object now) {
        return figures(was).equals(figures(now))
                && (days.areIn(field, now)
                                && !days.areIn(field, was)
                                && dayless(now).equals(dayless(was))
                        || broken(now) > broken(was) && plain(now).equals(plain(was)));
    }

    private static List<Object> figures(Object value) {
        return leaves(value).filter(Number.class::isInstance).toList();
    }

    /** Its words without those of a day, whether that is named in figures or in letters, or nowhere any more. */
    private static List<String> dayless(Object value) {
        return words(value)
                .map(words -> OF_A_DAY.matcher(words).replaceAll(""))
                .map(words -> NO_LETTER.matcher(words).replaceAll(""))
                .filter(words -> !words.isEmpty())
                .toList();
    }

    private static long broken(Object value) {
        return words(value).mapToLong(Mojibake::brokenIn).sum();
    }

    private static String plain(Object value) {
        return NOT_PLAIN.matcher(words(value).collect(Collectors.joining("|"))).replaceAll("");
    }

    private static Stream<String> words(Object value) {
        return leaves(value).filter(String.class::isInstance).map(String.class::cast);
    }

    private static Stream<Object> leaves(Object value) {
        return switch (value) {
            case Map<?, ?> fields -> fields.values().stream().flatMap(StatementRepair::leaves);
            case Collection<?> all -> all.stream().flatMap(StatementRepair::leaves);
            case null -> Stream.empty();
            default -> Stream.of(value);
        };
    }
}
