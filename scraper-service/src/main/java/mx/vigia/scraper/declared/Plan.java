package mx.vigia.scraper.declared;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * How a declared source's lists are read.
 *
 * @param mark what a page of it always shows; in CSV a column, or empty where any will do
 * @param items where the entries are, empty where the format knows or, in JSON, where the whole answer is the list
 * @param next where the address of the following page stands, empty where there is none
 * @param least how many entries a page shows at least
 * @param total where the page prints how many there are, at most one
 * @param separator between the columns of a CSV file
 * @param language of title and text, empty for Spanish
 */
record Plan(
        Format format,
        String mark,
        String items,
        String next,
        int least,
        List<Recipe> total,
        char separator,
        String language,
        Map<Field, Recipe> fields) {
    private static final Map<Field, Recipe> RSS = Map.of(
            Field.KEY, Recipe.at("", "guid", "link"),
            Field.TITLE, Recipe.at("", "title"),
            Field.LINK, Recipe.at("", "link"),
            Field.DATE, Recipe.at("", "pubDate", "dc|date"),
            Field.SUMMARY, Recipe.at("", "description"),
            Field.SUBJECTS, Recipe.at("", "category"));
    private static final Map<Field, Recipe> ATOM = Map.of(
            Field.KEY, Recipe.at("", "id"),
            Field.TITLE, Recipe.at("", "title"),
            Field.LINK, Recipe.at("href", "link[rel=alternate]", "link:not([rel])"),
            Field.DATE, Recipe.at("", "published", "updated"),
            Field.SUMMARY, Recipe.at("", "summary", "content"),
            Field.SUBJECTS, Recipe.at("term", "category"));

    Plan {
        total = List.copyOf(total);
        fields = Map.copyOf(fields);
    }

    /** Every field that is said how to read, and those that the format knows. */
    static Map<Field, Recipe> whole(Format format, Map<Field, Recipe> said) {
        var fields = new EnumMap<Field, Recipe>(Field.class);
        fields.putAll(
                switch (format) {
                    case RSS -> RSS;
                    case ATOM -> ATOM;
                    case JSON, HTML, CSV -> Map.of();
                });
        fields.putAll(said);
        return fields;
    }
}
