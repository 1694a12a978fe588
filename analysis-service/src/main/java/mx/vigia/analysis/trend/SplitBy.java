package mx.vigia.analysis.trend;

import java.util.List;
import mx.vigia.analysis.language.Field;
import mx.vigia.analysis.search.Parameters;

/** The facets by which trends are parted. */
final class SplitBy {
    static final List<Field> ALL =
            List.of(Field.CHAMBER, Field.GROUP, Field.SOURCE, Field.STAGE, Field.KIND, Field.TOPIC);

    private SplitBy() {}

    /** The facet with this name; 400 where there is none. */
    static Field named(String name, Parameters parameters) {
        var names = ALL.stream().map(Field::english).toList();
        parameters.known("facet", name, names);
        return ALL.get(names.indexOf(name));
    }
}
