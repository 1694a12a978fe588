package mx.vigia.scraper.sites.mx_herramientas;

import java.util.List;
import java.util.Map;
import mx.vigia.platform.text.OrEmpty;
import mx.vigia.scraper.reading.BlockPage;
import mx.vigia.scraper.reading.EntryList;
import mx.vigia.scraper.reading.FetchedPage;
import mx.vigia.scraper.reading.PageChanged;
import mx.vigia.scraper.reading.PageKind;
import mx.vigia.scraper.reading.PageReader;
import mx.vigia.scraper.reading.Reading;
import mx.vigia.scraper.reading.Reads;
import mx.vigia.scraper.reading.Region;
import mx.vigia.scraper.reading.Sighting;

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

    /** How the keys of the cards of a list begin, by its button. */
    private static final Map<String, String> KEYS =
            Map.of("btnExencion", "exencion/", "btnAirConvencional", "air/", "btnairexpost", "ex-post/");

    @Override
    public String signature() {
        return CARD + ", " + BUTTONS;
    }

    @Override
    public Reading read(FetchedPage page) {
        BlockPage.refuse(page, "the list of regulatory proposals");
        var read = EntryList.of(
                page, page.body().all(CARD), Region::text, card -> new ProposalCard(page, card).sighting());
        refuseOtherList(page, read.read());
        return new Reading(read.read(), List.of(), read.unread());
    }

    /** The address names the list by its button; cards of other lists alone mean that another button was pressed. */
    private static void refuseOtherList(FetchedPage page, List<Sighting> cards) {
        var list = KEYS.get(OrEmpty.text(page.address().getFragment()));
        if (list == null || cards.isEmpty()) {
            return;
        }
        if (cards.stream().noneMatch(card -> card.keys().getFirst().startsWith(list))) {
            throw new PageChanged(
                    page.address(),
                    "cards of the chosen list",
                    cards.getFirst().keys().getFirst());
        }
    }
}
