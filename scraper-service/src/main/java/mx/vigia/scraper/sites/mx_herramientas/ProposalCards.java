package mx.vigia.scraper.sites.mx_herramientas;

import java.util.List;
import mx.vigia.scraper.reading.BlockPage;
import mx.vigia.scraper.reading.EntryList;
import mx.vigia.scraper.reading.FetchedPage;
import mx.vigia.scraper.reading.PageKind;
import mx.vigia.scraper.reading.PageReader;
import mx.vigia.scraper.reading.Reading;
import mx.vigia.scraper.reading.Reads;
import mx.vigia.scraper.reading.Region;

/**
 * Reads one of the three lists of regulatory proposals: exemptions, impact analyses, evaluations of rules in force. The
 * lists share one page, whose buttons fill it with cards; which list a card is of, its link says.
 */
@Reads(site = ProposalCards.SITE, kind = PageKind.LIST, address = "/?")
public final class ProposalCards implements PageReader {
    static final String SITE = "mx.atdt.herramientas";

    /** A card that holds no other one; the buttons stay where a list is empty. */
    private static final String CARD = ".card:has(.card-title):not(:has(.card))";

    private static final String BUTTONS = "#btnExencion, #btnAirConvencional, #btnairexpost";

    @Override
    public String signature() {
        return CARD + ", " + BUTTONS;
    }

    @Override
    public Reading read(FetchedPage page) {
        BlockPage.refuse(page, "the list of regulatory proposals");
        var read = EntryList.of(
                page, page.body().all(CARD), Region::text, card -> new ProposalCard(page, card).sighting());
        return new Reading(read.read(), List.of(), read.unread());
    }
}
