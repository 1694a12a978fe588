package mx.vigia.scraper.sites.mx_senado_votaciones;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import mx.vigia.scraper.reading.BlockPage;
import mx.vigia.scraper.reading.FetchedPage;
import mx.vigia.scraper.reading.PageChanged;
import mx.vigia.scraper.reading.PageKind;
import mx.vigia.scraper.reading.PageReader;
import mx.vigia.scraper.reading.Reading;
import mx.vigia.scraper.reading.Reads;
import mx.vigia.scraper.reading.SpanishDate;

/** Reads the result of one vote on the current site; the individual votes are requested separately. */
@Reads(site = Senate.SITE, kind = PageKind.VOTE, address = "/\\d{2}/votacion/\\d+", version = 2, settles = true)
public final class VotePage implements PageReader {
    private static final Pattern NUMBER = Pattern.compile("/\\d{2}/votacion/(\\d+)");
    private static final Pattern CAST =
            Pattern.compile("(?iu)en pro\\D*(\\d+)\\D*en contra\\D*(\\d+)\\D*abstenci[oó]n\\D*(\\d+).*");

    @Override
    public String signature() {
        return "html:has(div.text-justify):has(tfoot:contains(en pro)), " + BlockPage.GUARD_SELECTOR;
    }

    @Override
    public Reading read(FetchedPage page) {
        BlockPage.refuse(page, "the result of a vote");
        var number = NUMBER.matcher(page.address().getPath())
                .results()
                .findFirst()
                .orElseThrow()
                .group(1);
        var title = page.body()
                .requireAtLeast(1, "div.col-sm-12.text-justify")
                .getFirst()
                .text();
        var day = page.body().all("div.col-sm-12").stream()
                .flatMap(div -> SpanishDate.findFirst(div.text()).stream())
                .findFirst()
                .orElseThrow(() -> new PageChanged(page.address(), "the day of the vote", "none"));
        var foot = page.body().one("tfoot").text();
        var cast = CAST.matcher(foot);
        if (!cast.matches()) {
            throw new PageChanged(page.address(), "EN PRO, EN CONTRA and ABSTENCIÓN in the foot", foot);
        }
        var totals = Senate.totalOfCastVotes(figure(cast.group(1)), figure(cast.group(2)), figure(cast.group(3)));
        var vote = Senate.vote(title, "", day, "", List.of(totals), List.of(), page.address());
        var sighting = vote.sighting(PageKind.VOTE, List.of("vote/" + number));
        return new Reading(List.of(sighting), List.of(), List.of()).withForm(names(page, number), form(number));
    }

    /** Returns the address from which the page itself loads the names. */
    private static URI names(FetchedPage page, String number) {
        var path =
                page.address().getPath().replace("/votacion/" + number, "/app/votaciones/functions/viewTableVot.php");
        return page.address().resolve(path);
    }

    private static Map<String, String> form(String number) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("action", "ajax");
        fields.put("cell", "1");
        fields.put("order", "DESC");
        fields.put("votacion", number);
        fields.put("q", "");
        return fields;
    }

    private static int figure(String digits) {
        return Integer.parseInt(digits.substring(0, Math.min(4, digits.length())));
    }
}
