package mx.vigia.scraper.sites.us_newyork;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import mx.vigia.scraper.catalog.SiteCatalog;
import mx.vigia.scraper.reading.StatedFields.Step;
import mx.vigia.scraper.sites.Recordings;
import mx.vigia.scraper.sites.Samples;
import org.junit.jupiter.api.Test;

/** What a new source costs: a description and a reader, which nothing else knows of. */
class NewSourceTest {
    private static final String SITE = "us.newyork";
    private static final int FEWER_THAN = 60;

    private final Recordings recorded = new Recordings(SITE, "us-newyork", List.of(new BillPage()));

    @Test
    void siteFileAndReaderAreUnderSixtyLines() throws IOException {
        var reader = Files.readString(Path.of("src/test/java/mx/vigia/scraper/sites/us_newyork/BillPage.java"));
        var description = Samples.text("sites/" + SITE + ".yaml");

        assertThat(reader.lines().count() + description.lines().count()).isLessThan(FEWER_THAN);
    }

    @Test
    void siteFileAloneAddsTheSite() {
        var site = SiteCatalog.ofFiles(List.of(SITE)).named(SITE).orElseThrow();

        assertThat(site.name()).isEqualTo("New York State Legislature");
        assertThat(site.starts()).hasSize(1);
    }

    @Test
    void recordedBillsHaveTitleAndAllActions() {
        assertBill("2015-S2422-20180510T155603.html", "2015/S2422", 2, "Expands the definition of \"public body\"");
        assertBill(
                "2015-S434-20180510T154604.html",
                "2015/S434",
                16,
                "Provides that a business entity may not alter caller identification information with the intent to"
                        + " defraud or harass a third party or the recipient of the call");
        assertBill(
                "2017-A6361-20180510T153404.html",
                "2017/A6361",
                14,
                "Relates to the adoption by local governments of higher or more restrictive standards for"
                        + " construction");
        assertBill(
                "2017-S4821-20180510T151502.html",
                "2017/S4821",
                7,
                "Requires inmates to have an acceptable residence to qualify for parole");
    }

    private void assertBill(String file, String key, int actions, String title) {
        var reading = recorded.read(file, "http://public.leginfo.state.ny.us/navigate.cgi");

        assertThat(Recordings.statedField(reading, key, "title")).isEqualTo(title);
        assertThat((List<?>) Recordings.statedField(reading, key, "steps"))
                .hasSize(actions)
                .allMatch(Step.class::isInstance);
    }
}
