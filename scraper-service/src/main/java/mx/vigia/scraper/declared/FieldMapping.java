package mx.vigia.scraper.declared;

import java.util.List;
import java.util.Map;

/**
 * Where a field comes from and what is made of it.
 *
 * @param places where to look, the first that shows something counts
 * @param ofPage true where the places are those of the page and not of the entry
 * @param attribute the attribute of the element to read instead of its words, empty where it is the words
 * @param value what it always is, empty where it is read
 * @param after where it begins: behind the first such words, or with everything
 * @param before where it ends: in front of the first such words, or with everything
 * @param format a pattern of a date, empty for the usual ways to write one
 * @param locale in whose words months are written
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

    /** What stands at these places, as it stands there. */
    static FieldMapping at(String attribute, String... places) {
        return new FieldMapping(List.of(places), false, attribute, "", "", "", "", "es", Map.of(), "", "");
    }

    /** The part of these words that is meant. */
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
