package mx.vigia.scraper.declared.list;

import java.util.ArrayList;
import java.util.List;
import mx.vigia.scraper.reading.FetchedPage;

/** A list in CSV: the first row names the columns; a column may also be referred to by its number, counted from 1. */
record CsvList(List<String> names, List<List<String>> rows) implements ParsedList {
    CsvList(FetchedPage page, char separator) {
        this(Csv.rows(page.text(), separator));
    }

    private CsvList(List<List<String>> all) {
        this(all.isEmpty() ? List.of() : all.getFirst(), all.isEmpty() ? List.of() : all.subList(1, all.size()));
    }

    @Override
    public List<EntryNode> entries() {
        var entries = new ArrayList<EntryNode>();
        rows.forEach(row -> entries.add(new Row(names, row)));
        return entries;
    }

    /** Returns a node without values: outside the rows there are only their names. */
    @Override
    public EntryNode page() {
        return new Row(names, names);
    }

    /** A row under the names of its columns. */
    record Row(List<String> names, List<String> values) implements EntryNode {
        @Override
        public List<LocatedValue> at(String place, String attribute) {
            if (place.equals(".")) {
                return List.of(new LocatedValue(String.join(" · ", values), ""));
            }
            var named = names.indexOf(place);
            var column = named < 0 && place.matches("\\d{1,3}") ? Integer.parseInt(place) - 1 : named;
            if (column < 0 || column >= values.size() || values.get(column).isBlank()) {
                return List.of();
            }
            var words = values.get(column).replaceAll("\\s+", " ").strip();
            return List.of(new LocatedValue(words, words));
        }
    }
}
