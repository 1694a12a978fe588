package mx.vigia.scraper.declared.list;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * How a declared source's lists are read.
 *
 * @param least the least number of entries of a page
 * @param total where the page prints the number of entries, at most one
 * @param separator between the columns of a CSV file
 * @param language of title and text, empty for Spanish
 */
public record ReadingPlan(
        ListFormat format,
        PlacesOnPage places,
        int least,
        List<FieldMapping> total,
        char separator,
        String language,
        Map<DeclaredField, FieldMapping> fields) {
    /**
     * Where things are on a page.
     *
     * @param mark what a page of it always shows; in CSV a column, or empty if any will do
     * @param items where the entries are, empty if the format defines it or, in JSON, if the whole answer is the list
     * @param next where the address of the following page is, empty if there is none
     */
    public record PlacesOnPage(String mark, String items, String next) {}

    private static final Map<DeclaredField, FieldMapping> RSS_FIELDS = Map.of(
            DeclaredField.KEY, FieldMapping.at("", "guid", "link"),
            DeclaredField.TITLE, FieldMapping.at("", "title"),
            DeclaredField.LINK, FieldMapping.at("", "link"),
            DeclaredField.DATE, FieldMapping.at("", "pubDate", "dc|date"),
            DeclaredField.SUMMARY, FieldMapping.at("", "description"),
            DeclaredField.SUBJECTS, FieldMapping.at("", "category"));
    private static final Map<DeclaredField, FieldMapping> ATOM_FIELDS = Map.of(
            DeclaredField.KEY, FieldMapping.at("", "id"),
            DeclaredField.TITLE, FieldMapping.at("", "title"),
            DeclaredField.LINK, FieldMapping.at("href", "link[rel=alternate]", "link:not([rel])"),
            DeclaredField.DATE, FieldMapping.at("", "published", "updated"),
            DeclaredField.SUMMARY, FieldMapping.at("", "summary", "content"),
            DeclaredField.SUBJECTS, FieldMapping.at("term", "category"));

    public ReadingPlan {
        total = List.copyOf(total);
        fields = Map.copyOf(fields);
    }

    /** Returns the declared fields and those that the format defines. */
    public static Map<DeclaredField, FieldMapping> withFormatDefaults(
            ListFormat format, Map<DeclaredField, FieldMapping> stated) {
        var fields = new EnumMap<DeclaredField, FieldMapping>(DeclaredField.class);
        fields.putAll(
                switch (format) {
                    case RSS -> RSS_FIELDS;
                    case ATOM -> ATOM_FIELDS;
                    case JSON, HTML, CSV -> Map.of();
                });
        fields.putAll(stated);
        return fields;
    }
}
