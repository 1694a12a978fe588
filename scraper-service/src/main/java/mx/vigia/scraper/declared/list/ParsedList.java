package mx.vigia.scraper.declared.list;

import java.util.List;
import mx.vigia.scraper.reading.FetchedPage;

/** A list in its format: the entries one by one, and the content around them. */
public interface ParsedList {
    List<EntryNode> entries();

    EntryNode page();

    /** Returns the list on this page. */
    static ParsedList of(ReadingPlan plan, FetchedPage page) {
        return switch (plan.format()) {
            case RSS, ATOM, HTML -> new MarkupList(page.body(), plan.places().items());
            case JSON -> new JsonList(page.json(), plan.places().items());
            case CSV -> new CsvList(page, plan.separator());
        };
    }
}
