package mx.vigia.scraper.declared;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

/** Validates the values of a declaration one by one and records every error with its line. */
final class DeclarationCheck {
    private final Map<String, TextPosition> spots;
    private final List<DeclarationError> complaints = new ArrayList<>();

    DeclarationCheck(Map<String, TextPosition> spots) {
        this.spots = spots;
    }

    /** Returns all errors in the order of their lines. */
    List<DeclarationError> complaints() {
        return complaints.stream()
                .sorted(Comparator.comparingInt(DeclarationError::line).thenComparingInt(DeclarationError::column))
                .toList();
    }

    /** Records an error at this place. */
    void addError(String place, ExpectedValue expected, String found, Object... figures) {
        var stated = StreamSupport.stream(List.of(figures).spliterator(), false)
                .map(String::valueOf)
                .toList();
        complaints.add(DeclarationError.at(positionOf(place), place, expected, stated, found));
    }

    /** Records an error at this place, with the message of the library that could not parse it. */
    void addParserError(String place, ExpectedValue expected, String found, RuntimeException unread) {
        var spot = positionOf(place);
        var detail = String.valueOf(unread.getMessage());
        complaints.add(new DeclarationError(spot.line(), spot.column(), place, expected, List.of(), found, detail));
    }

    /** Returns the text at this place, which is required. */
    String text(JsonNode map, String inside, String name) {
        var words = optionalText(map, inside, name);
        if (words.isEmpty() && !map.path(name).isContainerNode()) {
            addError(in(inside, name), ExpectedValue.A_VALUE, "");
        }
        return words;
    }

    /** Returns the text at this place, empty if there is none. */
    String optionalText(JsonNode map, String inside, String name) {
        var found = map.path(name);
        if (found.isContainerNode()) {
            addError(in(inside, name), ExpectedValue.A_VALUE, displayText(found));
            return "";
        }
        var words = found.asText("").strip();
        return found.isNull() || words.isEmpty() ? "" : words;
    }

    /** Returns the texts at this place, which may be one value or a list up to the maximum. */
    List<String> texts(JsonNode map, String inside, String name, int max) {
        var found = map.path(name);
        if (!found.isArray()) {
            return List.of(optionalText(map, inside, name)).stream()
                    .filter(words -> !words.isEmpty())
                    .toList();
        }
        if (found.size() > max) {
            addError(in(inside, name), ExpectedValue.AT_MOST_MEMBERS, "" + found.size(), max);
        }
        var words = new ArrayList<String>();
        for (var i = 0; i < found.size(); i++) {
            if (found.get(i).isContainerNode()) {
                addError(in(inside, name) + "/" + i, ExpectedValue.A_VALUE, displayText(found.get(i)));
            } else {
                words.add(found.get(i).asText("").strip());
            }
        }
        return words;
    }

    /** Records an error for every unknown name. */
    void checkKnownNames(JsonNode map, String inside, Collection<String> names) {
        map.fieldNames().forEachRemaining(name -> {
            if (!names.contains(name)) {
                addError(in(inside, name), ExpectedValue.ONE_OF, name, String.join(", ", names));
            }
        });
    }

    /** Returns the text at this place, which must be one of the allowed values if present. */
    String optionalChoice(JsonNode map, String inside, String name, Collection<String> allowed, String otherwise) {
        var words = optionalText(map, inside, name);
        if (words.isEmpty()) {
            return otherwise;
        }
        if (!allowed.contains(words)) {
            addError(in(inside, name), ExpectedValue.ONE_OF, words, String.join(", ", allowed));
            return otherwise;
        }
        return words;
    }

    /** Returns the whole number at this place, within these bounds. */
    int number(JsonNode map, String inside, String name, int otherwise, int max) {
        var words = optionalText(map, inside, name);
        if (words.isEmpty()) {
            return otherwise;
        }
        if (!words.matches("\\d{1,6}") || Integer.parseInt(words) > max) {
            addError(in(inside, name), ExpectedValue.A_NUMBER, words, 0, max);
            return otherwise;
        }
        return Integer.parseInt(words);
    }

    static String in(String inside, String name) {
        return inside.isEmpty() ? name : inside + "/" + name;
    }

    private static String displayText(JsonNode found) {
        return found.isArray() ? "[…]" : "{…}";
    }

    /** Returns the position of a place, or of its parent if absent. */
    private TextPosition positionOf(String place) {
        for (var at = place; !at.isEmpty(); at = at.contains("/") ? at.substring(0, at.lastIndexOf('/')) : "") {
            if (spots.containsKey(at)) {
                return spots.get(at);
            }
        }
        return TextPosition.START;
    }
}
