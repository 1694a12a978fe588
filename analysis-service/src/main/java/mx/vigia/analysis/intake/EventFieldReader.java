package mx.vigia.analysis.intake;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import mx.vigia.platform.kafka.InvalidRecordException;
import mx.vigia.platform.net.WebAddress;
import mx.vigia.platform.text.ContractEnum;
import mx.vigia.platform.text.PrintableText;
import org.jspecify.annotations.Nullable;

/**
 * Reads a part of an event field by field; a violation of the contract is an {@link InvalidRecordException} that names
 * the field.
 */
public record EventFieldReader(String name, JsonNode node) {
    private static final int MAX_ADDRESS_LENGTH = 2_000;

    public EventFieldReader {
        if (!node.isObject()) {
            throw new InvalidRecordException("expected an object at " + name + " but found " + node.getNodeType());
        }
    }

    /** Requires that there are no fields but these. */
    public void requireOnly(List<String> fields) {
        List<String> others = new ArrayList<>();
        node.fieldNames().forEachRemaining(others::add);
        others.removeAll(fields);
        if (!others.isEmpty()) {
            throw new InvalidRecordException("expected no field but " + String.join(", ", fields) + " at " + name
                    + " but found " + String.join(", ", others));
        }
    }

    public boolean has(String field) {
        return node.hasNonNull(field);
    }

    public EventFieldReader part(String field) {
        return new EventFieldReader(name + "." + field, required(field));
    }

    public <T> T part(String field, Function<EventFieldReader, T> reading) {
        return ifStated(field, stated -> reading.apply(part(stated)));
    }

    /** Reads a field that may be missing or null; returns null for it then. */
    public <T> @Nullable T ifStated(String field, Function<String, @Nullable T> reading) {
        return has(field) ? reading.apply(field) : null;
    }

    String text(String field, int maxLength) {
        String text = StorableText.of(textual(field));
        if (text.isEmpty()) {
            throw new InvalidRecordException("expected words at " + found(field, "none"));
        }
        if (text.codePointCount(0, text.length()) > maxLength) {
            throw new InvalidRecordException(
                    "expected at most " + maxLength + " characters at " + found(field, text.length()));
        }
        return text;
    }

    /** Returns text that a person wrote for others to read. */
    public String legibleText(String field, int maxLength) {
        String text = text(field, maxLength);
        if (!PrintableText.is(text)) {
            throw new InvalidRecordException(
                    "expected words that can be read at " + found(field, "control characters, or none that is seen"));
        }
        return text;
    }

    String optionalText(String field, int maxLength) {
        return ifStated(field, stated -> text(stated, maxLength));
    }

    /** Returns running text of any length, which may be empty. */
    String content(String field) {
        return StorableText.of(textual(field));
    }

    String matching(String field, String pattern, int maxLength) {
        String text = text(field, maxLength);
        if (!text.matches(pattern)) {
            throw new InvalidRecordException("expected " + pattern + " at " + found(field, text));
        }
        return text;
    }

    /** Returns an address that a browser may follow, with its scheme and host: no script, file or other site's path. */
    String address(String field) {
        String address = text(field, MAX_ADDRESS_LENGTH);
        if (WebAddress.is(address)) {
            return address;
        }
        throw new InvalidRecordException("expected an address with http or https at " + found(field, address));
    }

    /** Returns such an address; null if the field is missing or null. */
    public String optionalWebAddress(String field) {
        return ifStated(field, this::address);
    }

    public boolean flag(String field) {
        JsonNode value = required(field);
        if (!value.isBoolean()) {
            throw new InvalidRecordException("expected true or false at " + found(field, value));
        }
        return value.booleanValue();
    }

    long count(String field) {
        JsonNode value = required(field);
        if (!value.isIntegralNumber() || !value.canConvertToLong() || value.longValue() < 1) {
            throw new InvalidRecordException("expected a number from 1 at " + found(field, value));
        }
        return value.longValue();
    }

    /** Returns an integer of at least 0. */
    int number(String field, int max) {
        JsonNode value = required(field);
        if (!value.isIntegralNumber() || !value.canConvertToInt() || value.intValue() < 0 || value.intValue() > max) {
            throw new InvalidRecordException("expected a number from 0 to " + max + " at " + found(field, value));
        }
        return value.intValue();
    }

    public LocalDate optionalDay(String field) {
        return ifStated(field, stated -> moment(stated, LocalDate::parse));
    }

    Instant instant(String field) {
        return moment(field, written -> OffsetDateTime.parse(written).toInstant());
    }

    public <E extends Enum<E> & ContractEnum> E word(String field, Class<E> list) {
        try {
            return ContractEnum.withWord(list, textual(field));
        } catch (IllegalArgumentException unknown) {
            throw new InvalidRecordException(name + "." + field + ": " + unknown.getMessage(), unknown);
        }
    }

    public <E extends Enum<E> & ContractEnum> E optionalWord(String field, Class<E> list) {
        return ifStated(field, stated -> word(stated, list));
    }

    /** Returns the member with this word; empty for unknown words of a newer version: lists of words only grow. */
    <E extends Enum<E> & ContractEnum> Optional<E> knownWord(String field, Class<E> list) {
        return ContractEnum.known(list, textual(field));
    }

    /** Returns the member with this word; null for an unknown word of a newer version, and for a missing field. */
    <E extends Enum<E> & ContractEnum> @Nullable E optionalKnownWord(String field, Class<E> list) {
        return ifStated(field, stated -> knownWord(stated, list).orElse(null));
    }

    /** Returns the members with these words; unknown words of a newer version are ignored. */
    <E extends Enum<E> & ContractEnum> List<E> knownWords(String field, int maxLength, Class<E> list) {
        return texts(field, 100, maxLength).stream()
                .flatMap(word -> ContractEnum.known(list, word).stream())
                .toList();
    }

    /** Returns the parts of a list; a missing list is an empty one. */
    public <T> List<T> parts(String field, int max, Function<EventFieldReader, T> reading) {
        List<T> all = new ArrayList<>();
        elements(field, max)
                .forEach(element -> all.add(reading.apply(new EventFieldReader(name + "." + field, element))));
        return all;
    }

    List<String> texts(String field, int max, int maxLength) {
        List<String> all = new ArrayList<>();
        for (JsonNode element : elements(field, max)) {
            String written = element.textValue();
            if (written == null || written.isEmpty() || written.length() > maxLength) {
                throw new InvalidRecordException("expected words at " + found(field, element));
            }
            all.add(StorableText.of(written));
        }
        return all;
    }

    private Iterable<JsonNode> elements(String field, int max) {
        JsonNode list = node.path(field);
        if (list.isMissingNode() || list.isNull()) {
            return List.of();
        }
        if (!list.isArray() || list.size() > max) {
            throw new InvalidRecordException("expected a list of at most " + max + " at "
                    + found(field, list.isArray() ? list.size() : list.getNodeType()));
        }
        return list;
    }

    private <T> T moment(String field, Function<String, T> reading) {
        String written = textual(field);
        try {
            return reading.apply(written);
        } catch (DateTimeException notOne) {
            throw new InvalidRecordException("expected a date at " + found(field, written), notOne);
        }
    }

    private String textual(String field) {
        JsonNode value = required(field);
        if (!value.isTextual()) {
            throw new InvalidRecordException("expected text at " + found(field, value.getNodeType()));
        }
        return value.textValue();
    }

    private String found(String field, Object found) {
        return name + "." + field + " but found " + found;
    }

    private JsonNode required(String field) {
        if (!has(field)) {
            throw new InvalidRecordException("expected " + found(field, "nothing"));
        }
        return node.get(field);
    }
}
