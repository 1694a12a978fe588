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
import mx.vigia.scraper.fetching.charset.Mojibake;
import mx.vigia.scraper.publishing.StoredRecords;
import mx.vigia.scraper.publishing.StoredRecords.ChangedSighting;

/**
 * Replaces an impossible statement about a record by the page's earlier one: an impossible date, or a text with broken
 * letters, if all else is the same. A different or additional statement is kept as the page states it.
 */
record StatementRepair(ImplausibleDates days) {
    private static final Pattern NON_ASCII = Pattern.compile("[^\\x21-\\x7E]");
    private static final Pattern NON_LETTERS = Pattern.compile("[^\\p{L}]");
    private static final Pattern DAY_WORDS = Pattern.compile(
            "\\d+|(?iU)\\b(?:lunes|martes|mi[ée]rcoles|jueves|viernes|s[áa]bado|domingo|enero|febrero|marzo|abril|mayo|junio|julio"
                    + "|agosto|septiembre|setiembre|octubre|noviembre|diciembre|primero)\\b");

    /** The statement to be published of a record, in JSON types: its fields, and which of them were kept. */
    record RepairedStatement(Map<String, Object> fields, List<String> kept) {}

    RepairedStatement keepEarlierValues(ChangedSighting changed) {
        var fields = new TreeMap<>(StoredRecords.fields(changed.sighting()));
        var kept = new ArrayList<String>();
        fields.replaceAll((field, now) -> {
            var stands = repairValue(field, changed.was().get(field), now);
            if (!Objects.equals(stands, now)) {
                kept.add(field);
            }
            return stands;
        });
        return new RepairedStatement(fields, kept);
    }

    private Object repairValue(String field, Object was, Object now) {
        if (was instanceof List<?> before && now instanceof List<?> after) {
            return repairList(field, before, after);
        }
        return was != null && isSpoiltVersionOf(field, was, now) ? was : now;
    }

    /** Replaces each spoilt entry of the list by its earlier form, if that is gone. */
    private List<Object> repairList(String field, List<?> before, List<?> after) {
        var gone = new ArrayList<Object>(before);
        gone.removeAll(after);
        var stands = new ArrayList<Object>();
        for (var entry : after) {
            var found = before.contains(entry) ? Optional.empty() : findOriginal(field, gone, entry);
            found.ifPresent(gone::remove);
            stands.add(found.orElse(entry));
        }
        return stands;
    }

    private Optional<Object> findOriginal(String field, List<Object> removed, Object entry) {
        return removed.stream()
                .filter(was -> isSpoiltVersionOf(field, was, entry))
                .findFirst();
    }

    /**
     * Whether the new value is the old one with its date or letters spoilt; one that differs in more is a new
     * statement, and is kept.
     */
    private boolean isSpoiltVersionOf(String field, Object was, Object now) {
        return numbersIn(was).equals(numbersIn(now))
                && (days.isImplausible(field, now)
                                && !days.isImplausible(field, was)
                                && wordsWithoutDay(now).equals(wordsWithoutDay(was))
                        || countBroken(now) > countBroken(was)
                                && withoutNonAscii(now).equals(withoutNonAscii(was)));
    }

    private static List<Object> numbersIn(Object value) {
        return leafValues(value).filter(Number.class::isInstance).toList();
    }

    /** Returns its words without those of a date, in figures or in letters, or with none left. */
    private static List<String> wordsWithoutDay(Object value) {
        return textsOf(value)
                .map(words -> DAY_WORDS.matcher(words).replaceAll(""))
                .map(words -> NON_LETTERS.matcher(words).replaceAll(""))
                .filter(words -> !words.isEmpty())
                .toList();
    }

    private static long countBroken(Object value) {
        return textsOf(value).mapToLong(Mojibake::countBroken).sum();
    }

    private static String withoutNonAscii(Object value) {
        return NON_ASCII
                .matcher(textsOf(value).collect(Collectors.joining("|")))
                .replaceAll("");
    }

    private static Stream<String> textsOf(Object value) {
        return leafValues(value).filter(String.class::isInstance).map(String.class::cast);
    }

    private static Stream<Object> leafValues(Object value) {
        return switch (value) {
            case Map<?, ?> fields -> fields.values().stream().flatMap(StatementRepair::leafValues);
            case Collection<?> all -> all.stream().flatMap(StatementRepair::leafValues);
            case null -> Stream.empty();
            default -> Stream.of(value);
        };
    }
}
