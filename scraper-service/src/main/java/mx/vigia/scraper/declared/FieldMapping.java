package mx.vigia.scraper.declared;

import java.util.List;
import java.util.Map;

/**
 * The source and the conversion of a field.
 *
 * @param places where to look; the first that shows something counts
 * @param ofPage true if the places are those of the page and not of the entry
 * @param attribute the attribute of the element to read instead of its text, empty for the text
 * @param value a constant value, empty if it is read
 * @param after the words after which it begins, empty for the beginning
 * @param before the words before which it ends, empty for the end
 * @param format a pattern of a date, empty for the usual formats
 * @param locale the language of month names
 * @param words the contract's words for the source's
 * @param otherwise the contract's word for all others
 * @param term the source's own word for the kind
 */
record FieldMapping(
        List<String> places,
        boolean ofPage,
        String attribute,
        String value,
        String after,
        String before,
        String format,
        String locale,
        Map<String, String> words,
        String otherwise,
        String term) {
    FieldMapping {
        places = List.copyOf(places);
        words = Map.copyOf(words);
    }

    /** Creates a mapping of the unchanged values at these places. */
    static FieldMapping at(String attribute, String... places) {
        return new FieldMapping(List.of(places), false, attribute, "", "", "", "", "es", Map.of(), "", "");
    }

    /** Returns the relevant part of these words. */
    String part(String whole) {
        var from = after.isEmpty() ? 0 : whole.indexOf(after) + after.length();
        if (!after.isEmpty() && !whole.contains(after)) {
            return "";
        }
        var rest = whole.substring(from);
        var end = before.isEmpty() ? -1 : rest.indexOf(before);
        return (end < 0 ? rest : rest.substring(0, end)).strip();
    }
}
