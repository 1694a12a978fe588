package mx.vigia.analysis.search;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import mx.vigia.analysis.language.QueryField;
import mx.vigia.analysis.search.index.FacetSelection;
import mx.vigia.analysis.search.index.ResultOrder;

/** Where a search stands: everything it depends on is in its address, so it can be kept, sent and undone. */
public record SearchAddress(String typed, FacetSelection chosen, String sort) {

    public String here() {
        return at("");
    }

    /** The same behind other parameters: begins with {@code &} or is empty. */
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

    /** A value as it stands in the query of an address. */
    public static String encode(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private static void add(List<String> parameters, String name, String value) {
        if (!value.isEmpty()) {
            parameters.add(name + "=" + encode(value));
        }
    }
}
