package mx.vigia.analysis.search;

import io.quarkus.qute.TemplateData;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mx.vigia.platform.web.PageLayout;

/**
 * What the search page shows.
 *
 * @param landing nothing was asked for, so these are the newest changes
 * @param meant what was probably meant, where a word stands nowhere and another way to write it finds more; one at most
 * @param close what does not answer but comes close, where few answer
 * @param also by which other names the terms asked for were looked for
 * @param watch where an alert on this search begins, or empty where there is nothing to watch
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

    /** Beyond this an address is no longer taken along as the way back. */
    private static final int MAX_RETURN_ADDRESS_LENGTH = 1000;

    /** Where the reader's own marks on this list are: each bill with the revision shown, and the way back here. */
    public String mine(PageLayout page) {
        var bills = Stream.concat(results.stream(), close.stream())
                .map(result -> result.bill().id() + "." + result.bill().revision())
                .collect(Collectors.joining(","));
        var back = page.address().length() > MAX_RETURN_ADDRESS_LENGTH ? "%2F" : page.backHere();
        return "/panels/mine?bills=" + bills + "&back=" + back;
    }

    /**
     * Where all that answers can be taken along.
     *
     * @param cut that no file has all of it, or nothing
     * @param api where programs ask the same
     */
    @TemplateData
    public record Files(String csv, String xlsx, String atom, String jsonl, String api, String cut) {}

    /** One bill of the list. */
    @TemplateData
    public record Result(mx.vigia.analysis.dossier.Dossier bill, List<Piece> title, List<Passage> passages) {
        /** Its number; empty where it has none, or its citation says it. */
        public String number() {
            var number = bill.number() == null ? "" : bill.number();
            return bill.citation() != null && bill.citation().text().contains(number) ? "" : number;
        }
    }

    /** Some of a text around the words found. */
    @TemplateData
    public record Passage(List<Piece> pieces, String article) {}

    /** A run of text, marked or not. */
    @TemplateData
    public record Piece(String text, boolean marked) {}

    /** One facet with its values. */
    @TemplateData
    public record FacetView(String title, List<Choice> choices, List<Choice> more) {}

    /** A value to tick or untick, or an order to take. */
    @TemplateData
    public record Choice(String label, int count, boolean taken, String address) {}

    /** Something that narrows the list, and the address without it. */
    @TemplateData
    public record Chip(String label, String address) {}

    /** Another search that would find something. */
    @TemplateData
    public record Wider(String label, int count, String address) {}
}
