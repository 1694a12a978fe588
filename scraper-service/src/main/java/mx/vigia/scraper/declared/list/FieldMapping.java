package mx.vigia.scraper.declared.list;

import java.util.List;
import java.util.Map;

/**
 * The source and the conversion of a field.
 *
 * @param places where to look; the first that shows something counts
 * @param ofPage true if the places are those of the page and not of the entry
 * @param attribute the attribute of the element to read instead of its text, empty for the text
 * @param value a constant value, empty if it is read
 * @param cut which part of the text is read
 * @param date how a date is written
 * @param kind how a kind of matter is translated
 */
public record FieldMapping(
        List<String> places, boolean ofPage, String attribute, String value, Cut cut, DateWords date, KindWords kind) {
    public FieldMapping {
        places = List.copyOf(places);
    }

    /** Part of a text: after the first words, empty for its beginning, and before the others, empty for its end. */
    public record Cut(String after, String before) {
        static final Cut NONE = new Cut("", "");

        private String part(String whole) {
            var from = after.isEmpty() ? 0 : whole.indexOf(after) + after.length();
            if (!after.isEmpty() && !whole.contains(after)) {
                return "";
            }
            var rest = whole.substring(from);
            var end = before.isEmpty() ? -1 : rest.indexOf(before);
            return (end < 0 ? rest : rest.substring(0, end)).strip();
        }
    }

    /** The pattern of a date, empty for the usual formats, and the language of month names. */
    public record DateWords(String format, String locale) {
        static final DateWords USUAL = new DateWords("", "es");
    }

    /**
     * The translation of a kind of matter.
     *
     * @param words the contract's words for the source's
     * @param otherwise the contract's word for all others
     * @param term the source's own word for the kind
     */
    public record KindWords(Map<String, String> words, String otherwise, String term) {
        static final KindWords NONE = new KindWords(Map.of(), "", "");

        public KindWords {
            words = Map.copyOf(words);
        }
    }

    /** Creates a mapping of the unchanged values at these places. */
    public static FieldMapping at(String attribute, String... places) {
        return new FieldMapping(List.of(places), false, attribute, "", Cut.NONE, DateWords.USUAL, KindWords.NONE);
    }

    /** Returns the relevant part of these words. */
    public String part(String whole) {
        return cut.part(whole);
    }
}
