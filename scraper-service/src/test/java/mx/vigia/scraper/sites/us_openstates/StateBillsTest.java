package mx.vigia.scraper.sites.us_openstates;

import static mx.vigia.scraper.sites.Recordings.statedField;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import mx.vigia.scraper.reading.PageChanged;
import mx.vigia.scraper.reading.Reading;
import mx.vigia.scraper.reading.StatedFields.Proponent;
import mx.vigia.scraper.reading.StatedFields.Step;
import mx.vigia.scraper.sites.Recordings;
import org.junit.jupiter.api.Test;

/** Nothing of Open States is recorded: these answers were written from its description. */
class StateBillsTest {
    private static final Recordings READERS =
            new Recordings(BillSearch.SITE, "us-openstates", List.of(new BillSearch(), new OneBill(), new Refusal()));
    private static final String SEARCH = "https://v3.openstates.org/bills?jurisdiction=fl&per_page=2";
    private static final String KEY = "fl/2026/HB 1325";

    @Test
    void searchPageIsReadAndLinksTheNext() {
        assertThat(search().sightings()).hasSize(2);
        assertThat(search().problems()).isEmpty();
        assertThat(search().next()).singleElement().hasToString(SEARCH + "&page=2");
    }

    @Test
    void billIsIdentifiedByIdAndCommonName() {
        assertThat(search().sightings().getFirst().keys())
                .containsExactly("ocd-bill/6f0b1c1e-0000-4000-8000-000000000001", KEY);
        assertThat(statedField(search(), KEY, "title"))
                .isEqualTo("An act relating to cybersecurity incident reporting");
        assertThat(statedField(search(), KEY, "presentedOn")).isEqualTo("2026-01-08");
        assertThat(statedField(search(), KEY, "summary")).isEqualTo("Requires operators to report incidents.");
        assertThat(statedField(search(), KEY, "subjects")).isEqualTo(List.of("Florida", "Cybersecurity"));
        assertThat(statedField(search(), KEY, "proponents"))
                .isEqualTo(List.of(new Proponent("Rivera", "Republican", "other")));
        assertThat(statedField(search(), "fl/2026/SR 12", "kind")).isEqualTo("motion");
        assertThat(statedField(search(), "fl/2026/SR 12", "steps")).isNull();
    }

    @Test
    @SuppressWarnings("unchecked")
    void openStatesActionsMapToStepKinds() {
        assertThat((List<Step>) statedField(search(), KEY, "steps"))
                .extracting(Step::kind)
                .containsExactly("other", "presented", "referred", "passed", "rejected");
    }

    @Test
    void lastPageHasNoLinkAndRefusalIsReported() {
        var last = text().replace(
                        "\"page\": 1, \"max_page\": 3, \"total_items\": 5",
                        "\"page\": 3, \"max_page\": 3, \"total_items\": 6");

        assertThat(READERS.readText(last, SEARCH + "&page=3").next()).isEmpty();
        assertThatThrownBy(() -> READERS.readText("{\"detail\": \"exceeded limit of 10/min: 11\"}", SEARCH))
                .isInstanceOf(PageChanged.class)
                .hasMessageContaining("exceeded limit of 10/min");
        assertThatThrownBy(() -> READERS.readText(text().replace("\"jurisdiction\"", "\"place\""), SEARCH))
                .isInstanceOf(PageChanged.class)
                .hasMessageContaining("'jurisdiction'");
        assertThat(READERS.readText(text().replace("\"total_items\": 5", "\"total_items\": 1"), SEARCH)
                        .problems())
                .singleElement()
                .satisfies(p -> assertThat(p.what()).isEqualTo("count-differs"));
    }

    private static Reading search() {
        return READERS.readText(text(), SEARCH);
    }

    private static String text() {
        try (var in = StateBillsTest.class.getResourceAsStream("/us_openstates/search.json")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
