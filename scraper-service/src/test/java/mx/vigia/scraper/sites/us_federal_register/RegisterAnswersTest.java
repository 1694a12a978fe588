package mx.vigia.scraper.sites.us_federal_register;

import static mx.vigia.scraper.sites.Recordings.statedField;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import mx.vigia.scraper.reading.PageChanged;
import mx.vigia.scraper.reading.Reading;
import mx.vigia.scraper.reading.StatedFields.Citation;
import mx.vigia.scraper.reading.StatedFields.Consultation;
import mx.vigia.scraper.reading.StatedFields.Proponent;
import mx.vigia.scraper.sites.Recordings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegisterAnswersTest {
    private static final Recordings RECORDED = new Recordings(
            Register.SITE,
            "us-federal-register",
            List.of(new DocumentList(), new OneDocument(), new CitationLookup(), new Refusal()));
    private static final String HOST = "https://www.federalregister.gov/api/v1/";
    private static final Map<String, String> READ = Map.of(
            "documents_2016-02-29_is.json", "documents.json?per_page=1000",
            "documents_search_bears_ears.json", "documents.json?order=newest&per_page=5",
            "documents_two_numbers.json", "documents/2017-27513,2017-27451.json",
            "documents_one_number_chosen_fields.json", "documents/2016-04323,.json",
            "search_details_citation.json", "documents/search-details/?conditions%5Bterm%5D=82+FR+60602");
    private static final Map<String, String> REFUSED = Map.of(
            "document_not_found.json", "documents/4242-4242.json", "documents_no_number.html", "documents/.json");

    @Test
    void everyRecordedFileIsReadOrRefused() {
        assertThat(RECORDED.files())
                .allMatch(file -> READ.containsKey(file) || REFUSED.containsKey(file))
                .hasSize(READ.size() + REFUSED.size());
        READ.keySet().forEach(RegisterAnswersTest::read);
        REFUSED.forEach((file, path) ->
                assertThatThrownBy(() -> RECORDED.read(file, HOST + path)).isInstanceOf(PageChanged.class));
    }

    @ParameterizedTest
    @CsvSource({
        "documents_2016-02-29_is.json, 129",
        "documents_search_bears_ears.json, 5",
        "documents_two_numbers.json, 2",
        "documents_one_number_chosen_fields.json, 1"
    })
    void answerHasItsStatedNumberOfDocuments(String file, int documents) {
        assertThat(read(file).sightings()).hasSize(documents);
        assertThat(read(file).problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    documents_search_bears_ears.json | 2026-07755 | 2026-04-21 | notice | Re-Establishment of the Hunting and Shooting Sports | Interior Department
                    documents_search_bears_ears.json | 2025-22068 | 2025-12-05 | notice | Newspapers Used for Publication of Legal Notices | Agriculture Department
                    documents_search_bears_ears.json | 2025-19485 | 2025-10-06 | notice | Continuance of Certain Federal Advisory Committees | Executive Office of the President
                    documents_search_bears_ears.json | 2025-00863 | 2025-01-16 | notice | Records of Decision and Approved Resource Management Plan | Interior Department
                    documents_search_bears_ears.json | 2024-30953 | 2024-12-27 | notice | Notice of Availability of the Approved Resource Management | Interior Department
                    documents_two_numbers.json | 2017-27451 | 2017-12-21 | notice | Agency Information Collection Activities: Announcement | Federal Reserve System
                    documents_two_numbers.json | 2017-27513 | 2017-12-21 | notice | Notice of Amendment to ASC Rules of Operation Governing | Federal Financial Institutions Examination Council
                    documents_2016-02-29_is.json | 2016-04322 | 2016-02-29 | | Federal Long Term Care Insurance Program Eligibility; Corrections | Personnel Management Office
                    documents_2016-02-29_is.json | 2016-04293 | 2016-02-29 | | Positive Train Control Systems | Transportation Department
                    documents_2016-02-29_is.json | 2016-04265 | 2016-02-29 | | Certain Diaper Disposal Systems and Components | International Trade Commission
                    """)
    void documentFieldsMatchTheAnswer(
            String file, String number, String day, String kind, String title, String agency) {
        var reading = read(file);

        assertThat(statedField(reading, number, "presentedOn")).isEqualTo(day);
        assertThat(statedField(reading, number, "kind")).isEqualTo(kind);
        assertThat((String) statedField(reading, number, "title")).startsWith(title);
        assertThat((List<?>) statedField(reading, number, "proponents"))
                .first()
                .isEqualTo(new Proponent(agency, "", "agency"));
        assertThat(statedField(reading, number, "language")).isEqualTo("en");
    }

    @Test
    void agencyWithOnlyAPrintedNameIsRead() {
        assertThat((List<?>) statedField(read("documents_2016-02-29_is.json"), "2016-04328", "proponents"))
                .isNotEmpty()
                .allSatisfy(agency -> assertThat(((Proponent) agency).name()).isNotBlank());
    }

    @Test
    void documentHasTheRegistersCitation() {
        assertThat(statedField(read("documents_two_numbers.json"), "2017-27513", "citation"))
                .isEqualTo(new Citation("82 FR 60602", "2017-27513", "2017-12-21"));
    }

    @Test
    void unrequestedPartsAreNotStated() {
        assertThat(read("documents_one_number_chosen_fields.json").sightings())
                .singleElement()
                .satisfies(s ->
                        assertThat(s.said().fields().keySet()).containsExactly("number", "language", "proponents"));
    }

    @Test
    void nextPageAndCitedDocumentsAreLinked() {
        assertThat(read("documents_search_bears_ears.json").next())
                .singleElement()
                .satisfies(next -> assertThat(next.toString()).contains("/api/v1/documents?", "page=2"));
        assertThat(read("search_details_citation.json").next())
                .extracting(Object::toString)
                .containsExactly(HOST + "documents/2017-27513.json", HOST + "documents/2017-27451.json");
    }

    @Test
    void aProposedRuleOpensAConsultationUntilItsDay() {
        var rule = """
                {"document_number": "2026-01234", "type": "Proposed Rule", "title": "Fees", "action": "Proposed rule.",
                 "publication_date": "2026-10-01", "comments_close_on": "2026-11-30", "comment_url": null, "agencies": []}""";
        var reading = RECORDED.readText(rule, HOST + "documents/2026-01234.json");

        assertThat(statedField(reading, "2026-01234", "kind")).isEqualTo("draft-rule");
        assertThat(statedField(reading, "2026-01234", "consultation"))
                .isEqualTo(new Consultation("2026-10-01", "2026-11-30", ""));
        assertThat(statedField(reading, "2026-01234", "steps").toString()).contains("other", "Proposed rule.");
    }

    @Test
    void searchWithoutResultsIsEmpty() {
        assertThat(RECORDED.readText("{\"count\": 0, \"description\": \"\"}", HOST + "documents.json"))
                .isEqualTo(Reading.ofLinks(List.of()));
    }

    @Test
    void missingDocumentOrFieldIsReported() {
        var whole = RECORDED.text("documents_two_numbers.json");

        assertThat(RECORDED.readText(whole.replace("\"count\":2", "\"count\":3"), HOST + "documents.json")
                        .problems())
                .singleElement()
                .satisfies(p -> assertThat(p.what()).isEqualTo("count-differs"));
        assertThatThrownBy(() -> RECORDED.readText(whole.replace("document_number", "number"), HOST + "documents.json"))
                .isInstanceOf(PageChanged.class)
                .hasMessageContaining("'document_number'");
        assertThatThrownBy(() -> RECORDED.read("document_not_found.json", HOST + "documents/4242-4242.json"))
                .hasMessageContaining("404 Record Not Found");
    }

    private static Reading read(String file) {
        return RECORDED.read(file, HOST + READ.get(file));
    }
}
