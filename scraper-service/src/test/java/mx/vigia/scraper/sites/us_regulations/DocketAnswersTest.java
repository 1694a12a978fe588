package mx.vigia.scraper.sites.us_regulations;

import static mx.vigia.scraper.sites.Recordings.statedField;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import mx.vigia.scraper.reading.PageChanged;
import mx.vigia.scraper.reading.Reading;
import mx.vigia.scraper.reading.StatedFields.Consultation;
import mx.vigia.scraper.reading.StatedFields.Proponent;
import mx.vigia.scraper.sites.Recordings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocketAnswersTest {
    private static final Recordings RECORDED = new Recordings(
            DocumentSearch.SITE,
            "us-regulations-gov",
            List.of(new DocumentSearch(), new ClosedApiPage(), new Refusal()));
    private static final String SEARCH = "https://api.regulations.gov/v4/documents?filter%5BsearchTerm%5D=Bears";
    private static final Map<String, String> REFUSED = Map.of(
            "v3_comment_closed_400.json", "http://api.data.gov/regulations/v3/comment.json",
            "v3_docket_CFPB_2018.json", "http://api.data.gov/regulations/v3/docket.json",
            "v3_documents_supporting.json", "http://api.data.gov/regulations/v3/documents.json");

    @Test
    void everyRecordedFileIsReadOrRefused() {
        assertThat(RECORDED.files())
                .containsOnlyOnceElementsOf(REFUSED.keySet())
                .contains("v4_documents_search.json")
                .hasSize(4);
        REFUSED.forEach((file, address) -> assertThatThrownBy(() -> RECORDED.read(file, address))
                .isInstanceOf(PageChanged.class)
                .hasMessageContaining("version 3, which is closed"));
    }

    @Test
    void pageHasItsDocumentsAndLinksTheNext() {
        assertThat(search().sightings()).hasSize(25);
        assertThat(search().problems()).isEmpty();
        assertThat(search().next()).singleElement().hasToString(SEARCH + "&page%5Bnumber%5D=2");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    FS_FRDOC_0001-4066 | 2025-01-16 | FS | notice | Notice | Record of Decision: Resource Management Plan for Bears Ears
                    EPA-R09-OAR-2024-0555-0001 | 2024-11-15 | EPA | notice | Notice | Receipt of Request for Coverage Under a General Air
                    EPA-HQ-OPPT-2023-0231-0928 | 2024-11-12 | EPA | other | Supporting & Related Material: Data | Part 1: Excel Files Used in Preparing
                    EPA_FRDOC_0001-31229 | 2024-10-04 | EPA | notice | Notice | Environmental Impact Statements; Availability, etc.
                    FS_FRDOC_0001-3933 | 2024-03-13 | FS | notice | Notice | Environmental Impact Statements; Availability, etc.: Bears Ears
                    """)
    void documentFieldsMatchTheAnswer(String id, String day, String agency, String kind, String term, String title) {
        assertThat(statedField(search(), id, "presentedOn")).isEqualTo(day);
        assertThat(statedField(search(), id, "proponents")).isEqualTo(List.of(new Proponent(agency, "", "agency")));
        assertThat(statedField(search(), id, "kind")).isEqualTo(kind);
        assertThat((String) statedField(search(), id, "officialTerm")).startsWith(term);
        assertThat((String) statedField(search(), id, "title")).startsWith(title);
    }

    @Test
    void onlyANoticeWithAnEndDateOpensAConsultation() {
        assertThat(statedField(search(), "FS_FRDOC_0001-4066", "consultation")).isNull();
        var open = RECORDED.text("v4_documents_search.json")
                .replaceFirst("\"commentEndDate\" : null", "\"commentEndDate\" : \"2025-03-18T03:59:59Z\"");

        assertThat(statedField(RECORDED.readText(open, SEARCH), "FS_FRDOC_0001-4066", "consultation"))
                .isEqualTo(new Consultation(
                        "2025-01-16", "2025-03-17", "https://www.regulations.gov/document/FS_FRDOC_0001-4066"));
    }

    @Test
    void missingItemsAndRefusedKeyAreReported() {
        var whole = RECORDED.text("v4_documents_search.json");

        assertThat(RECORDED.readText(whole.replace("\"totalElements\" : 68", "\"totalElements\" : 24"), SEARCH)
                        .problems())
                .isNotEmpty();
        assertThatThrownBy(() -> RECORDED.readText(whole.replace("documentType", "kindOfDocument"), SEARCH))
                .isInstanceOf(PageChanged.class)
                .hasMessageContaining("'documentType'");
        assertThatThrownBy(() -> RECORDED.readText(
                        "{\"error\": {\"code\": \"API_KEY_MISSING\", \"message\": \"none\"}}", SEARCH))
                .hasMessageContaining("API_KEY_MISSING");
    }

    private static Reading search() {
        return RECORDED.read("v4_documents_search.json", SEARCH);
    }
}
