package mx.vigia.analysis.export;

import java.util.List;
import java.util.function.Function;

/**
 * A column of a table of the bulk export.
 *
 * @param type its Table Schema type
 * @param cell gives its cell for an item; an empty one means unknown
 */
record TableColumn<T>(String name, String type, Function<T, String> cell) {
    static <T> TableColumn<T> string(String name, Function<T, String> cell) {
        return new TableColumn<>(name, "string", cell);
    }

    static <T> TableColumn<T> date(String name, Function<T, String> cell) {
        return new TableColumn<>(name, "date", cell);
    }

    static <T> TableColumn<T> integer(String name, Function<T, String> cell) {
        return new TableColumn<>(name, "integer", cell);
    }

    static <T> List<String> cells(List<TableColumn<T>> columns, T item) {
        return columns.stream().map(column -> column.cell.apply(item)).toList();
    }
}
