package mx.vigia.scraper.sites.us_congress;

import static mx.vigia.scraper.sites.Recordings.statedField;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import mx.vigia.scraper.reading.PageChanged;
import mx.vigia.scraper.reading.Reading;
import mx.vigia.scraper.reading.StatedFields.DocumentLink;
import mx.vigia.scraper.reading.StatedFields.Proponent;
import mx.vigia.scraper.reading.StatedFields.Referral;
import mx.vigia.scraper.reading.StatedFields.Step;
import mx.vigia.scraper.sites.Recordings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The answers of the interface of congress.gov. */
class CongressAnswersTest {
    private static final Recordings RECORDED = new Recordings(
            BillNumber.SITE,
            "us-congress/api-v3",
            List.of(
                    new BillList(),
                    new BillRecord(),
                    new BillActions(),
                    new BillCommittees(),
                    new BillSummaries(),
                    new BillTexts(),
                    new Refusal()));
    private static final String HOST = "https://api.congress.gov/v3/";
    private static final Map<String, String> READ = Map.of(
            "bill_list_117.json", "bill/117?format=json",
            "bill_117_hr_21.json", "bill/117/hr/21?format=json",
            "bill_117_hr_21_committees.json", "bill/117/hr/21/committees?format=json",
            "bill_117_hr_21_summaries.json", "bill/117/hr/21/summaries?format=json",
            "bill_117_hr_21_text.json", "bill/117/hr/21/text?format=json",
            "bill_119_s_5.json", "bill/119/s/5?format=json",
            "bill_119_s_5_actions.json", "bill/119/s/5/actions?format=json");

    @Test
    void everyRecordedFileIsReadOrRefused() {
        assertThat(RECORDED.files())
                .allMatch(file -> READ.containsKey(file) || file.equals("over_rate_limit.json"))
                .hasSize(READ.size() + 1);
        READ.keySet().forEach(file -> assertThat(read(file).problems()).as(file).isEmpty());
        assertThatThrownBy(() -> RECORDED.read("over_rate_limit.json", HOST + "bill/119/s/5/actions"))
                .isInstanceOf(PageChanged.class)
                .hasMessageContaining("OVER_RATE_LIMIT: You have exceeded your rate limit");
    }

    @Test
    void fullListPageLinksItsBillsAndTheNextPage() {
        var list = read("bill_list_117.json");

        assertThat(list.sightings()).hasSize(20);
        assertThat(list.next()).hasSize(21).last().hasToString(HOST + "bill/117?offset=20&limit=20&format=json");
        assertThat(list.next()).first().hasToString(HOST + "bill/117/hr/3617?format=json");
        assertThat(statedField(list, "117/hr/3617", "title")).isEqualTo("MORE Act");
        assertThat(statedField(list, "117/hr/7343", "title")).isNull();
        assertThat(statedField(list, "117/hr/7343", "number")).isEqualTo("HR 7343");
        assertThat(statedField(list, "117/hres/1021", "kind")).isEqualTo("motion");
        assertThat(statedField(list, "117/hres/1021", "officialAddress"))
                .isEqualTo("https://www.congress.gov/bill/117th-congress/house-resolution/1021");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    bill_117_hr_21.json | 117/hr/21 | FedRAMP Authorization Act | 2021-01-04 | Gerald E. Connolly | D | deputy | Government Operations and Politics | https://www.congress.gov/bill/117th-congress/house-bill/21 | 4
                    bill_119_s_5.json | 119/s/5 | Laken Riley Act | 2025-01-06 | Katie Boyd Britt | R | senator | Immigration | https://www.congress.gov/bill/119th-congress/senate-bill/5 | 3
                    """)
    void billFieldsMatchTheAnswer(
            String file,
            String key,
            String title,
            String day,
            String sponsor,
            String party,
            String role,
            String subject,
            String address,
            int below) {
        var bill = read(file);

        assertThat(statedField(bill, key, "title")).isEqualTo(title);
        assertThat(statedField(bill, key, "presentedOn")).isEqualTo(day);
        assertThat(statedField(bill, key, "proponents")).isEqualTo(List.of(new Proponent(sponsor, party, role)));
        assertThat(statedField(bill, key, "subjects")).isEqualTo(List.of(subject));
        assertThat(statedField(bill, key, "officialAddress")).isEqualTo(address);
        assertThat(bill.next())
                .hasSize(below)
                .allMatch(next -> next.toString().startsWith(HOST + "bill/" + key + "/")
                        && next.toString().endsWith("?format=json&limit=250"));
    }

    @Test
    void oneEventFromSeveralSystemsIsOneStep() {
        var steps = steps(read("bill_119_s_5_actions.json"), "119/s/5");

        assertThat(steps).hasSize(34);
        assertThat(steps.stream().filter(step -> !step.kind().equals("other")).toList())
                .extracting(Step::date, Step::kind, Step::chamber)
                .containsExactly(
                        tuple("2025-01-06", "presented", "upper"),
                        tuple("2025-01-20", "passed", "upper"),
                        tuple("2025-01-22", "passed", "lower"),
                        tuple("2025-01-29", "published", ""));
        assertThat(steps.getLast().phrase()).isEqualTo("Became Public Law No: 119-1.");
        assertThat(steps.get(steps.size() - 2).phrase()).isEqualTo("Signed by President.");
        assertThat(steps.stream()
                        .filter(step -> step.phrase().startsWith("On passage"))
                        .toList())
                .singleElement()
                .satisfies(step -> assertThat(step.kind()).isEqualTo("passed"));
    }

    @Test
    void committeesSummaryAndTextsBelongToTheirBill() {
        assertThat(statedField(read("bill_117_hr_21_committees.json"), "117/hr/21", "committees"))
                .isEqualTo(List.of(
                        new Referral("Senate Homeland Security and Governmental Affairs Committee", "report"),
                        new Referral("House Oversight and Reform Committee", "report")));
        assertThat((String) statedField(read("bill_117_hr_21_summaries.json"), "117/hr/21", "summary"))
                .startsWith("Federal Risk and Authorization Management Program Authorization Act of 2021")
                .doesNotContain("<");
        assertThat((List<?>) statedField(read("bill_117_hr_21_text.json"), "117/hr/21", "documents"))
                .hasSize(12)
                .element(2)
                .satisfies(link -> assertThat(((DocumentLink) link).label()).isEqualTo("Referred in Senate (PDF)"))
                .satisfies(link -> assertThat(((DocumentLink) link).address())
                        .hasToString("https://www.congress.gov/117/bills/hr21/BILLS-117hr21rfs.pdf"));
    }

    @Test
    void incompleteHistoryIsReportedAsCapped() {
        var first = RECORDED.text("bill_119_s_5_actions.json")
                .replaceFirst(
                        "\"count\": ?39",
                        "\"count\": 300, \"next\": \"https://api.congress.gov/v3/bill/119/s/5/actions?offset=39&limit=39\"");
        var reading = RECORDED.readText(first, HOST + "bill/119/s/5/actions");

        assertThat(reading.next()).noneMatch(next -> next.getPath().endsWith("/actions"));
        assertThat(reading.problems())
                .singleElement()
                .satisfies(p -> assertThat(p.what()).isEqualTo("capped"));
    }

    @Test
    void missingItemOrFieldIsReported() {
        var list = RECORDED.text("bill_list_117.json");
        var cut = list.replaceFirst("(?s)\\{\\s*\"congress\": 117,.*?\\},\\s*(?=\\{\\s*\"congress\")", "");

        assertThat(RECORDED.readText(cut, HOST + "bill/117").problems())
                .singleElement()
                .satisfies(p -> assertThat(p.what() + p.expected() + p.found()).isEqualTo("count-differs2019"));
        assertThatThrownBy(() -> RECORDED.readText(list.replace("\"number\"", "\"no\""), HOST + "bill/117"))
                .isInstanceOf(PageChanged.class)
                .hasMessageContaining("'number'");
        assertThatThrownBy(() -> RECORDED.readText("<html><body>Down</body></html>", HOST + "bill/117"))
                .isInstanceOf(PageChanged.class);
    }

    @SuppressWarnings("unchecked")
    private static List<Step> steps(Reading reading, String key) {
        return (List<Step>) statedField(reading, key, "steps");
    }

    private static Reading read(String file) {
        return RECORDED.read(file, HOST + READ.get(file));
    }
}
