package mx.vigia.scraper.sites.co_senado;

import java.util.ArrayList;
import java.util.List;
import mx.vigia.scraper.reading.EntryList;
import mx.vigia.scraper.reading.FetchedPage;
import mx.vigia.scraper.reading.JsonTree;
import mx.vigia.scraper.reading.PageChanged;
import mx.vigia.scraper.reading.PageKind;
import mx.vigia.scraper.reading.PageReader;
import mx.vigia.scraper.reading.Reading;
import mx.vigia.scraper.reading.ReadingProblem;
import mx.vigia.scraper.reading.Reads;
import mx.vigia.scraper.reading.Sighting;
import mx.vigia.scraper.reading.StatedFields;
import mx.vigia.scraper.reading.StatedFields.Referral;
import mx.vigia.scraper.reading.StatedFields.Step;

/**
 * Reads all bills (pdly), or constitutional acts (pal), of one legislative year; both are numbered from one, so the id
 * is the key.
 */
@Reads(site = Register.SITE, kind = PageKind.PERIOD_LIST, address = "/api/search_p(?:dly|al)\\.php")
public final class Register implements PageReader {
    static final String SITE = "co.senado";

    @Override
    public String signature() {
        return "/success";
    }

    @Override
    public Reading read(FetchedPage page) {
        var answer = page.json();
        if (!answer.isTrue("success")) {
            throw new PageChanged(page.address(), "success", answer.text("message"));
        }
        var bills = answer.all("data");
        var read = EntryList.of(page, bills, bill -> bill.text("titulo"), bill -> sighting(page, bill));
        var problems = new ArrayList<>(read.unread());
        problems.addAll(ReadingProblem.checkCount(page.address(), answer.number("total_results"), bills.size()));
        return new Reading(read.read(), List.of(), problems);
    }

    private static Sighting sighting(FetchedPage page, JsonTree bill) {
        var series = page.fileStem().replaceFirst("^search_", "");
        var stated = StatedFields.nothing()
                .title(bill.requiredText("titulo"))
                .kind("initiative", series.equals("pal") ? "Proyecto de acto legislativo" : "Proyecto de ley")
                .number(bill.requiredText("numero_senado"))
                .proponents(Authors.of(bill.text("autor")))
                .steps(List.of(new Step("other", "upper", bill.requiredText("estado"), "", List.of(), List.of())));
        stated = bill.text("comision").isEmpty()
                ? stated
                : stated.committees(List.of(new Referral("Comisión " + bill.text("comision"), "report")));
        return new Sighting(
                PageKind.PERIOD_LIST, List.of("%s/%d".formatted(series, bill.number("id"))), stated, List.of());
    }
}
