package mx.vigia.analysis.search.index;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import mx.vigia.analysis.language.QueryField;
import mx.vigia.analysis.language.TextAnalyzer;
import mx.vigia.analysis.language.query.Query;
import mx.vigia.analysis.language.query.Query.And;
import mx.vigia.analysis.language.query.Query.MatchAll;
import mx.vigia.analysis.language.query.Query.Or;
import mx.vigia.analysis.language.query.Query.Value;

/** The facet values a reader selected: any value within a facet, and all facets together. */
public record FacetSelection(Map<QueryField, Set<String>> values) {
    /** The facets, in display order. */
    public static final List<QueryField> FACETS = List.of(
            QueryField.TOPIC,
            QueryField.STAGE,
            QueryField.KIND,
            QueryField.CHAMBER,
            QueryField.GROUP,
            QueryField.SOURCE);

    public FacetSelection {
        var kept = new EnumMap<QueryField, Set<String>>(QueryField.class);
        values.forEach((facet, chosen) -> {
            if (!chosen.isEmpty()) {
                kept.put(facet, new LinkedHashSet<>(chosen));
            }
        });
        values = kept;
    }

    public Set<String> of(QueryField facet) {
        return values.getOrDefault(facet, Set.of());
    }

    public boolean none() {
        return values.isEmpty();
    }

    public FacetSelection with(QueryField facet, String value) {
        var chosen = new LinkedHashSet<>(of(facet));
        chosen.add(value);
        return withFacet(facet, chosen);
    }

    public FacetSelection without(QueryField facet, String value) {
        var chosen = new LinkedHashSet<>(of(facet));
        chosen.remove(value);
        return withFacet(facet, chosen);
    }

    /** Returns the selection without this facet. */
    public FacetSelection without(QueryField facet) {
        return withFacet(facet, Set.of());
    }

    /** Returns the selection with renamed values. */
    public FacetSelection renamed(BiFunction<QueryField, String, String> name) {
        var all = new EnumMap<QueryField, Set<String>>(QueryField.class);
        values.forEach((facet, chosen) -> {
            var names = new LinkedHashSet<String>();
            chosen.forEach(value -> names.add(name.apply(facet, value)));
            all.put(facet, names);
        });
        return new FacetSelection(all);
    }

    /** Returns the query narrowed by this selection. */
    public Query narrow(Query query) {
        var all = new ArrayList<Query>();
        if (query instanceof And(var inner)) {
            all.addAll(inner);
        } else if (!(query instanceof MatchAll)) {
            all.add(query);
        }
        values.forEach((facet, chosen) -> all.add(anyValueQuery(facet, chosen)));
        return all.isEmpty() ? query : all.size() == 1 ? all.getFirst() : new And(all);
    }

    private FacetSelection withFacet(QueryField facet, Collection<String> chosen) {
        var all = new EnumMap<QueryField, Set<String>>(QueryField.class);
        all.putAll(values);
        all.put(facet, new LinkedHashSet<>(chosen));
        return new FacetSelection(all);
    }

    private static Query anyValueQuery(QueryField facet, Set<String> chosen) {
        var any = chosen.stream()
                .<Query>map(value -> new Value(facet, value, TextAnalyzer.fold(value)))
                .toList();
        return any.size() == 1 ? any.getFirst() : new Or(any);
    }
}
