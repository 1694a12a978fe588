package mx.vigia.scraper.sites.mx_diputados;

import java.util.ArrayList;
import java.util.List;
import mx.vigia.scraper.reading.FetchedPage;
import mx.vigia.scraper.reading.PageChanged;
import mx.vigia.scraper.reading.PageKind;
import mx.vigia.scraper.reading.PageReader;
import mx.vigia.scraper.reading.Reading;
import mx.vigia.scraper.reading.ReadingProblem;
import mx.vigia.scraper.reading.Reads;
import mx.vigia.scraper.reading.Region;
import mx.vigia.scraper.reading.Sighting;

/**
 * Reads the Presidency's list of turnos: the committee to which each bill of the day is referred, in runs that start
 * again from 1.
 */
@Reads(
        site = Gaceta.SITE,
        kind = PageKind.TURN_LIST,
        address = "/Gaceta/\\d{2}/\\d{4}/\\p{L}{3}/\\d{8}-[\\w-]+\\.html",
        version = 2)
public final class ReferralList implements PageReader {
    private static final String RUN = "p.Centrar";
    private static final String REFERRAL = "b:matchesOwn((?i)^(?:se )?t[uúÚ]rn(?:o|a|ese|ense):?$)";
    private static final String NUMBERED = "p:has(> b:matchesOwn(^\\d+\\.$))";
    private static final String ITEM = NUMBERED + ":has(" + REFERRAL + ")";

    @Override
    public String signature() {
        return "html:has(p.Versales:matches((?i)informa el turno)):has(b:matchesOwn((?i)^(?:se )?t[uúÚ]rn(?:o|a|ese|ense)\\b))";
    }

    @Override
    public Reading read(FetchedPage page) {
        var issue = Issue.of(page);
        var items = new ArrayList<Sighting>();
        var run = new ArrayList<BillKindWord>();
        for (var mark : page.body().requireAtLeast(2, RUN + ", " + ITEM)) {
            if (mark.is(RUN)) {
                run.addFirst(term(page, mark));
            } else {
                items.add(ReferralItem.of(page, issue, current(page, run), mark).sighting());
            }
        }
        var numbered = page.body().all(NUMBERED).size();
        return new Reading(
                Distinct.keysOf(checkComplete(page, items)),
                List.of(),
                ReadingProblem.checkCount(page.address(), numbered, items.size()));
    }

    private static BillKindWord current(FetchedPage page, List<BillKindWord> runs) {
        return runs.stream()
                .findFirst()
                .orElseThrow(() -> new PageChanged(page.address(), "a '%s' above the items".formatted(RUN), "none"));
    }

    private static BillKindWord term(FetchedPage page, Region heading) {
        if (heading.text().startsWith("Iniciativa")) {
            return BillKindWord.INITIATIVE;
        }
        if (heading.text().startsWith("Proposici")) {
            return BillKindWord.MOTION;
        }
        if (heading.text().startsWith("Minuta")) {
            return BillKindWord.MINUTA;
        }
        throw new PageChanged(page.address(), "'Iniciativas …' or 'Proposiciones …' in '" + RUN + "'", heading.text());
    }

    /** Checks that there are as many items as turnos; otherwise something was not read. */
    private static List<Sighting> checkComplete(FetchedPage page, List<Sighting> items) {
        var turns = page.body().all(REFERRAL).size();
        if (items.isEmpty() || turns != items.size()) {
            throw new PageChanged(page.address(), "%d items, one for each turn".formatted(turns), "" + items.size());
        }
        return items;
    }
}
