package mx.vigia.analysis.search;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import mx.vigia.analysis.language.QueryField;
import mx.vigia.analysis.search.index.FacetSelection;
import mx.vigia.analysis.search.index.ResultOrder;
import mx.vigia.platform.web.PageLayout;

/** The address of a search: it contains all parameters, so that a search can be bookmarked, shared and undone. */
public record SearchAddress(String typed, FacetSelection chosen, String sort) {

    public String here() {
        return at("");
    }

    /** Returns the same for use after other parameters: begins with {@code &} or is empty. */
    String behind() {
        var here = here();
        return here.length() > 2 ? "&" + here.substring(2) : "";
    }

    String at(String cursor) {
        var parameters = new ArrayList<String>();
        add(parameters, "q", typed);
        chosen.values().forEach((facet, values) -> values.forEach(value -> add(parameters, facet.english(), value)));
        add(parameters, "sort", sort);
        add(parameters, "cursor", cursor);
        return parameters.isEmpty() ? "/" : "/?" + String.join("&", parameters);
    }

    String with(QueryField facet, String value) {
        return new SearchAddress(typed, chosen.with(facet, value), sort).here();
    }

    String without(QueryField facet, String value) {
        return new SearchAddress(typed, chosen.without(facet, value), sort).here();
    }

    String withOrder(ResultOrder order) {
        return new SearchAddress(typed, chosen, order.code()).here();
    }

    String withQuery(String other) {
        return new SearchAddress(other, chosen, sort).here();
    }

    /** Returns a value encoded for the query part of an address. */
    public static String encode(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    /** Returns the selected facet values, for a form that searches other words among the same. */
    List<PageLayout.Filter> filters() {
        return chosen.values().entrySet().stream()
                .flatMap(facet -> facet.getValue().stream()
                        .map(value -> new PageLayout.Filter(facet.getKey().english(), value)))
                .toList();
    }

    private static void add(List<String> parameters, String name, String value) {
        if (!value.isEmpty()) {
            parameters.add(name + "=" + encode(value));
        }
    }
}
