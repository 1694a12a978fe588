package mx.vigia.scraper.sites.us_newyork;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import mx.vigia.scraper.reading.FetchedPage;
import mx.vigia.scraper.reading.PageKind;
import mx.vigia.scraper.reading.PageReader;
import mx.vigia.scraper.reading.Reading;
import mx.vigia.scraper.reading.Reads;
import mx.vigia.scraper.reading.Region;
import mx.vigia.scraper.reading.Sighting;
import mx.vigia.scraper.reading.StatedFields;

/** One bill of New York with its title and actions. */
@Reads(site = "us.newyork", kind = PageKind.RECORD, address = "/.*")
public final class BillPage implements PageReader {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MM/dd/yy");

    @Override
    public String signature() {
        return "#nv_bot_contents span.nv_bot_info > strong";
    }

    @Override
    public Reading read(FetchedPage page) {
        var number = page.body().one("span.nv_bot_info > strong").text();
        var steps = page.body().requireAtLeast(1, "tr[valign]:has(td)").stream()
                .map(BillPage::step)
                .toList();
        var title = page.body().one("#nv_bot_contents").lines().stream()
                .map(Region::text)
                .filter(line -> line.startsWith("TITLE...."))
                .findFirst();
        var stated = StatedFields.nothing()
                .title(title.orElse("").replaceFirst("TITLE\\.+", ""))
                .kind("initiative", "Bill")
                .steps(steps)
                .language("en");
        var key = steps.getFirst().date().substring(0, 4) + "/" + number;
        return Reading.ofSingle(new Sighting(PageKind.RECORD, List.of(key), stated, List.of()));
    }

    private static StatedFields.Step step(Region row) {
        var words = row.all("td").getLast().text();
        var kind = words.matches("(?i)referred to.*") ? "referred" : "other";
        var day = LocalDate.parse(row.all("td").getFirst().text(), DAY);
        return new StatedFields.Step(kind, words.matches("[^a-z]*") ? "upper" : "lower", words, day.toString());
    }
}
