package mx.vigia.analysis.search;

import io.quarkus.qute.TemplateData;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mx.vigia.platform.web.PageLayout;

/**
 * The model of the search page.
 *
 * @param landing whether nothing was searched, so that the newest changes are shown
 * @param meant the probable meaning, if a word occurs nowhere and another spelling has more results; at most one
 * @param close near misses, if there are few results
 * @param also the other names to which terms were expanded
 * @param watch the address to create an alert on this search, or empty if there is nothing to watch
 */
@TemplateData
public record SearchView(
        boolean landing,
        int total,
        List<Result> results,
        List<Result> close,
        List<FacetView> facets,
        List<Chip> chips,
        List<Choice> orders,
        List<Wider> wider,
        List<Wider> meant,
        List<String> complaints,
        List<String> also,
        String watch,
        String next,
        Files files) {

    /** The longest address kept as the return address. */
    private static final int MAX_RETURN_ADDRESS_LENGTH = 1000;

    /**
     * Returns the address of the reader's own marks on this list: each bill with the revision shown, and the return
     * address.
     */
    public String mine(PageLayout page) {
        var bills = Stream.concat(results.stream(), close.stream())
                .map(result -> result.bill().id() + "." + result.bill().revision())
                .collect(Collectors.joining(","));
        var back = page.address().length() > MAX_RETURN_ADDRESS_LENGTH ? "%2F" : page.backHere();
        return "/panels/mine?bills=" + bills + "&back=" + back;
    }

    /**
     * The addresses to download all results.
     *
     * @param cut states that no file has all results, or empty
     * @param api the address of the same query in the API
     */
    @TemplateData
    public record Files(String csv, String xlsx, String atom, String jsonl, String api, String cut) {}

    /** A bill of the list. */
    @TemplateData
    public record Result(mx.vigia.analysis.dossier.Dossier bill, List<Piece> title, List<Passage> passages) {
        /** Returns its number; empty if it has none, or its citation contains it. */
        public String number() {
            var number = bill.number() == null ? "" : bill.number();
            return bill.citation() != null && bill.citation().text().contains(number) ? "" : number;
        }
    }

    /** A text excerpt around the words found. */
    @TemplateData
    public record Passage(List<Piece> pieces, String article) {}

    /** A run of text, highlighted or not. */
    @TemplateData
    public record Piece(String text, boolean marked) {}

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
