package mx.vigia.analysis.search.index;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import mx.vigia.analysis.language.Field;
import mx.vigia.analysis.language.Wording;
import mx.vigia.analysis.language.query.Query;
import mx.vigia.analysis.language.query.Query.And;
import mx.vigia.analysis.language.query.Query.Everything;
import mx.vigia.analysis.language.query.Query.Or;
import mx.vigia.analysis.language.query.Query.Value;

/** The facet values a reader ticked: any of one facet, and of every facet. */
public record Chosen(Map<Field, Set<String>> values) {
    /** The facets, in the order they are shown. */
    public static final List<Field> FACETS =
            List.of(Field.TOPIC, Field.STAGE, Field.KIND, Field.CHAMBER, Field.GROUP, Field.SOURCE);

    public Chosen {
        var kept = new EnumMap<Field, Set<String>>(Field.class);
        values.forEach((facet, chosen) -> {
            if (!chosen.isEmpty()) {
                kept.put(facet, new LinkedHashSet<>(chosen));
            }
        });
        values = kept;
    }

    public Set<String> of(Field facet) {
        return values.getOrDefault(facet, Set.of());
    }

    public boolean none() {
        return values.isEmpty();
    }

    public Chosen with(Field facet, String value) {
        var chosen = new LinkedHashSet<>(of(facet));
        chosen.add(value);
        return replaced(facet, chosen);
    }

    public Chosen without(Field facet, String value) {
        var chosen = new LinkedHashSet<>(of(facet));
        chosen.remove(value);
        return replaced(facet, chosen);
    }

    /** The same choice with nothing chosen of one facet. */
    public Chosen without(Field facet) {
        return replaced(facet, Set.of());
    }

    /** The same choice by other names. */
    public Chosen named(BiFunction<Field, String, String> name) {
        var all = new EnumMap<Field, Set<String>>(Field.class);
        values.forEach((facet, chosen) -> {
            var names = new LinkedHashSet<String>();
            chosen.forEach(value -> names.add(name.apply(facet, value)));
            all.put(facet, names);
        });
        return new Chosen(all);
    }

    /** The question narrowed to this choice. */
    public Query narrow(Query query) {
        var all = new ArrayList<Query>();
        if (query instanceof And(var inner)) {
            all.addAll(inner);
        } else if (!(query instanceof Everything)) {
            all.add(query);
        }
        values.forEach((facet, chosen) -> all.add(any(facet, chosen)));
        return all.isEmpty() ? query : all.size() == 1 ? all.getFirst() : new And(all);
    }

    private Chosen replaced(Field facet, Collection<String> chosen) {
        var all = new EnumMap<Field, Set<String>>(Field.class);
        all.putAll(values);
        all.put(facet, new LinkedHashSet<>(chosen));
        return new Chosen(all);
    }

    private static Query any(Field facet, Set<String> chosen) {
        var any = chosen.stream()
                .<Query>map(value -> new Value(facet, value, Wording.fold(value)))
                .toList();
        return any.size() == 1 ? any.getFirst() : new Or(any);
    }
}
