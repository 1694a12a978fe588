package mx.vigia.analysis.web.editing;

import jakarta.ws.rs.core.MultivaluedMap;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mx.vigia.analysis.dossier.manual.PlausiblePastDays;
import mx.vigia.platform.net.WebAddress;
import mx.vigia.platform.text.ContractEnum;
import mx.vigia.platform.text.PrintableText;

/** A submitted form, read field by field; invalid values are recorded as errors by field name. */
public final class FormReader {
    private static final int MAX_ADDRESS_LENGTH = 2_000;
    private static final LocalDate EARLIEST_DAY = LocalDate.of(1824, 1, 1);

    private final Map<String, String> filled;
    private final PlausiblePastDays past;
    private final Map<String, FieldError> errors = new LinkedHashMap<>();

    public FormReader(Map<String, String> filled, PlausiblePastDays past) {
        this.filled = Map.copyOf(filled);
        this.past = past;
    }

    static FormReader of(MultivaluedMap<String, String> form, PlausiblePastDays past) {
        Map<String, String> filled = new HashMap<>();
        form.keySet()
                .forEach(name -> Optional.ofNullable(form.getFirst(name))
                        .ifPresent(value -> filled.put(name, normalize(value))));
        return new FormReader(filled, past);
    }

    public Map<String, String> enteredValues() {
        return filled;
    }

    /** Returns the errors in the order in which they were found. */
    public Map<String, FieldError> errors() {
        return Collections.unmodifiableMap(new LinkedHashMap<>(errors));
    }

    public boolean isValid() {
        return errors.isEmpty();
    }

    void addError(String name, String key, Object... figures) {
        errors.putIfAbsent(name, new FieldError(key, List.of(figures)));
    }

    /** Returns a required text. */
    public String requiredText(String name, int max) {
        String words = optionalText(name, max);
        if (words == null) {
            addError(name, "hand.error.needed");
        }
        return words;
    }

    /** Returns a text for other readers, or null if there is none. */
    String optionalText(String name, int max) {
        String words = words(name, max);
        if (words == null || PrintableText.is(words)) {
            return words;
        }
        addError(name, "hand.error.illegible");
        return null;
    }

    /** Returns a text, or null if there is none. */
    String words(String name, int max) {
        String words = filled.getOrDefault(name, "").strip();
        int found = words.codePointCount(0, words.length());
        if (found > max) {
            addError(name, "hand.error.too-long", max, found);
            return null;
        }
        return words.isEmpty() ? null : words;
    }

    LocalDate day(String name) {
        String written = words(name, 20);
        if (written == null) {
            return null;
        }
        try {
            LocalDate day = LocalDate.parse(written);
            if (!day.isBefore(EARLIEST_DAY)) {
                return day;
            }
        } catch (DateTimeException notOne) {
            addError(name, "hand.error.day", written);
            return null;
        }
        addError(name, "hand.error.day", written);
        return null;
    }

    /** Returns the day of a past event. */
    LocalDate pastDay(String name) {
        LocalDate day = day(name);
        if (day == null || past.contains(day)) {
            return day;
        }
        addError(
                name,
                "hand.error.past-day",
                PlausiblePastDays.EARLIEST_PLAUSIBLE_DAY.toString(),
                past.latest().toString(),
                day.toString());
        return null;
    }

    String address(String name) {
        String written = words(name, MAX_ADDRESS_LENGTH);
        if (written == null || WebAddress.is(written)) {
            return written;
        }
        addError(name, "hand.error.address", written);
        return null;
    }

    <E extends Enum<E> & ContractEnum> E choice(String name, Class<E> list) {
        String written = words(name, 80);
        Optional<E> known = ContractEnum.known(list, written == null ? "" : written);
        if (written != null && known.isEmpty()) {
            addError(name, "hand.error.choice", written);
        }
        return known.orElse(null);
    }

    /** Returns the non-empty lines. */
    List<String> lines(String name, int max, int maxLength) {
        List<String> lines = filled.getOrDefault(name, "")
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
        if (lines.size() > max) {
            addError(name, "hand.error.too-many", max, lines.size());
        }
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).length() > maxLength) {
                addError(name, "hand.error.line-too-long", i + 1, maxLength);
            }
        }
        return errors.containsKey(name) ? List.of() : lines;
    }

    /** Normalizes the line ends of browsers, and replaces characters that a database cannot store. */
    private static String normalize(String value) {
        return value.replace("\r\n", "\n")
                .codePoints()
                .map(point -> point == 0 || Character.getType(point) == Character.SURROGATE ? '\uFFFD' : point)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
