package mx.vigia.scraper.declared;

import java.util.List;
import mx.vigia.scraper.reading.Page;

/** A list as its format has it: the entries one by one, and what stands around them. */
interface Listing {
    List<Cell> entries();

    Cell page();

    /** The list on this page. */
    static Listing of(Plan plan, Page page) {
        return switch (plan.format()) {
            case RSS, ATOM, HTML -> new MarkupListing(page.body(), plan.items());
            case JSON -> new TreeListing(page.json(), plan.items());
            case CSV -> new TableListing(page, plan.separator());
        };
    }
}
