package mx.vigia.analysis.search;

import io.quarkus.qute.TemplateData;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mx.vigia.analysis.search.retrieval.FoundBill;
import mx.vigia.platform.web.PageLayout;

/**
 * The model of the search page.
 *
 * @param landing whether nothing was searched, so that the newest changes are shown
 * @param watch the address to create an alert on this search, or empty if there is nothing to watch
 */
@TemplateData
public record SearchView(boolean landing, Hits hits, Filters filters, Hints hints, String watch, Files files) {

    /** The longest address kept as the return address. */
    private static final int MAX_RETURN_ADDRESS_LENGTH = 1000;

    /**
     * Returns the address of the reader's own marks on this list: each bill with the revision shown, and the return
     * address.
     */
    public String mine(PageLayout page) {
        var bills = Stream.concat(hits.results().stream(), hits.close().stream())
                .map(result -> result.bill().id() + "." + result.bill().revision())
                .collect(Collectors.joining(","));
        var back = page.address().length() > MAX_RETURN_ADDRESS_LENGTH ? "%2F" : page.backHere();
        return "/panels/mine?bills=" + bills + "&back=" + back;
    }

    /**
     * The bills found.
     *
     * @param close near misses, which begin behind the last result
     * @param partial whether time ran out, so that there may be more
     * @param next the address of the next page, or empty at the end
     */
    @TemplateData
    public record Hits(int total, boolean partial, List<FoundBill> results, List<FoundBill> close, String next) {}

    /** The ways to narrow or sort the list, and the filters already set. */
    @TemplateData
    public record Filters(List<FacetView> facets, List<Chip> chips, List<Choice> orders) {}

    /**
     * What helps to write a better search.
     *
     * @param meant the probable meaning, if a word occurs nowhere and another spelling has more results; at most one
     * @param also the other names to which terms were expanded
     */
    @TemplateData
    public record Hints(List<Wider> wider, List<Wider> meant, List<String> complaints, List<String> also) {}

    /**
     * The addresses to download all results.
     *
     * @param cut states that no file has all results, or empty
     * @param api the address of the same query in the API
     */
    @TemplateData
    public record Files(String csv, String xlsx, String atom, String jsonl, String api, String cut) {}

    /** A facet with its values. */
    @TemplateData
    public record FacetView(String title, List<Choice> choices, List<Choice> more) {}

    /** A value to select or deselect, or an order to choose. */
    @TemplateData
    public record Choice(String label, int count, boolean taken, String address) {}

    /** A filter of the list, with the address that removes it. */
    @TemplateData
    public record Chip(String label, String address) {}

    /** Another search that would have results. */
    @TemplateData
    public record Wider(String label, int count, String address) {}
}
