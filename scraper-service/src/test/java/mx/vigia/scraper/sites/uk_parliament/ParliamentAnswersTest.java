package mx.vigia.scraper.sites.uk_parliament;

import static mx.vigia.scraper.sites.Recordings.statedField;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import mx.vigia.scraper.reading.BillMention;
import mx.vigia.scraper.reading.PageChanged;
import mx.vigia.scraper.reading.Reading;
import mx.vigia.scraper.reading.ReadingProblem;
import mx.vigia.scraper.reading.StatedFields.DocumentLink;
import mx.vigia.scraper.reading.StatedFields.Step;
import mx.vigia.scraper.reading.StatedVote.Ballot;
import mx.vigia.scraper.reading.StatedVote.Total;
import mx.vigia.scraper.sites.Recordings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParliamentAnswersTest {
    private static final Recordings RECORDED = new Recordings(
            Bill.SITE,
            "uk-parliament",
            List.of(
                    new BillList(),
                    new OneBill(),
                    new BillStages(),
                    new BillPublications(),
                    new CommonsDivisions(),
                    new CommonsDivision(),
                    new LordsDivisions()));
    private static final String BILLS = "https://bills-api.parliament.uk/api/v1/Bills";
    private static final String COMMONS = "https://commonsvotes-api.parliament.uk/data/";
    private static final Map<String, String> READ = Map.of(
            "bills_page.json", BILLS,
            "bills_six_combinations.json", BILLS + "?BillIds=4126&Take=20",
            "bill_2818_stages.json", BILLS + "/2818/Stages",
            "bill_2818_publications.json", BILLS + "/512/Publications",
            "commons_divisions.json", COMMONS + "divisions.json/search",
            "commons_division_1873.json", COMMONS + "division/1873.json",
            "lords_divisions.json", "https://lordsvotes-api.parliament.uk/data/Divisions/search");

    @ParameterizedTest
    @CsvSource({
        "bills_page.json, 1",
        "bills_six_combinations.json, 6",
        "bill_2818_stages.json, 1",
        "bill_2818_publications.json, 1",
        "commons_divisions.json, 25",
        "commons_division_1873.json, 1",
        "lords_divisions.json, 1"
    })
    void everyRecordedFileIsRead(String file, int sightings) {
        assertThat(RECORDED.files()).containsExactlyInAnyOrderElementsOf(READ.keySet());
        assertThat(read(file).sightings()).hasSize(sightings);
    }

    /**
     * The recording of the list was cut to one bill, and of division 1873 fewer names than ayes and noes are listed.
     */
    @Test
    void onlyDifferingCountsAreReported() {
        assertThat(READ.keySet().stream()
                        .sorted()
                        .flatMap(file -> read(file).problems().stream())
                        .map(p -> "%s %s>%s".formatted(p.what(), p.expected(), p.found())))
                .containsExactly("count-differs 20>1", "count-differs 336>333", "count-differs 175>174");
    }

    @ParameterizedTest
    @CsvSource({
        "4129, Financial Services and Markets Bill [HL], Bill",
        "3894, General Cemetery Act 2025, Act",
        "4030, Railways Bill, Bill",
        "4126, Social Housing Bill [HL], Bill",
        "4280, Sovereign Grant Bill, Bill",
        "4123, Steel Industry (Nationalisation) Act 2026, Act"
    })
    void billFieldsMatchTheAnswer(String key, String title, String term) {
        var six = read("bills_six_combinations.json");

        assertThat(statedField(six, key, "title")).isEqualTo(title);
        assertThat(statedField(six, key, "officialTerm")).isEqualTo(term);
        assertThat(statedField(six, key, "officialAddress")).isEqualTo("https://bills.parliament.uk/bills/" + key);
    }

    @Test
    void listLinksStagesPublicationsAndNextPage() {
        assertThat(read("bills_page.json").next())
                .extracting(Object::toString)
                .containsExactly(
                        BILLS + "/2818/Stages?Take=100", BILLS + "/2818/Publications?Take=100", BILLS + "?Skip=20");
    }

    @Test
    @SuppressWarnings("unchecked")
    void stageWithoutSittingIsUndatedAndReadingNoPassage() {
        assertThat((List<Step>) statedField(read("bill_2818_stages.json"), "2818", "steps"))
                .extracting(Step::kind, Step::chamber, Step::phrase, Step::date)
                .containsExactly(
                        tuple("presented", "lower", "1st reading", "2021-01-12"),
                        tuple("other", "lower", "2nd reading", ""));
    }

    @Test
    void publicationsAreDocumentsOfTheBillTheAnswerNames() {
        assertThat((List<?>) statedField(read("bill_2818_publications.json"), "512", "documents"))
                .hasSize(51)
                .first()
                .satisfies(link -> assertThat(((DocumentLink) link).label())
                        .isEqualTo("Constitutional Reform and Governance Act 2010 c.25"));
        assertThat(RECORDED.read("bill_2818_publications.json", BILLS + "/2818/Publications")
                        .problems())
                .extracting(ReadingProblem::what)
                .containsExactly("other-bill");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    1873 | 2024-11-25 | 336 | 175 | Non-Domestic Rating (Multipliers and Private Schools) Bill | Second Reading
                    1872 | 2024-11-25 | 173 | 335 | Non-Domestic Rating (Multipliers and Private Schools) Bill | Reasoned Amendment to Second Reading
                    1871 | 2024-11-19 | 350 | 108 | Passenger Railway Services (Public Ownership) Bill | motion to disagree with Lords Amendment 2
                    1868 | 2024-11-12 | 435 | 73 | House of Lords (Hereditary Peers) Bill | Third Reading
                    1867 | 2024-11-12 | 98 | 375 | House of Lords (Hereditary Peers) Bill | Committee: New Clause 20
                    1853 | 2024-10-29 | 361 | 111 | Great British Energy Bill | Third Reading
                    1852 | 2024-10-29 | 115 | 361 | Great British Energy Bill | Report Stage: Amendment 8
                    1849 | 2024-10-21 | 386 | 105 | Employment Rights Bill | Second Reading
                    1869 | 2024-11-13 | 412 | 16 | |
                    1863 | 2024-11-06 | 371 | 77 | |
                    """)
    void commonsDivisionFieldsMatchTheAnswer(String id, String day, int ayes, int noes, String bill, String question) {
        var list = read("commons_divisions.json");
        var key = "vote/commons/" + id;

        assertThat(statedField(list, key, "heldOn")).isEqualTo(day);
        assertThat(statedField(list, key, "totals"))
                .isEqualTo(List.of(new Total("", ayes, noes, 0, 0, 0, ayes + noes)));
        assertThat(statedField(list, key, "about"))
                .isEqualTo(bill == null ? null : List.of(new BillMention("", "", "", bill)));
        assertThat(statedField(list, key, "question")).isEqualTo(question);
        assertThat(statedField(list, key, "outcome")).isNull();
        assertThat(statedField(list, key, "ballots")).isNull();
    }

    @Test
    void divisionDetailHasEveryBallot() {
        assertThat((List<?>) statedField(read("commons_division_1873.json"), "vote/commons/1873", "ballots"))
                .hasSize(333 + 174 + 139)
                .first()
                .isEqualTo(new Ballot("Barry Gardiner", "146", "Lab", "favour"));
    }

    @Test
    void lordsDivisionIsReadWithMotionAndBallots() {
        var lords = read("lords_divisions.json");

        assertThat(statedField(lords, "vote/lords/3172", "title")).isEqualTo("Water (Special Measures) Bill [HL]");
        assertThat(statedField(lords, "vote/lords/3172", "question"))
                .isEqualTo("Lord Roborough moved amendment 51, to leave out clause 10. The House divided:");
        assertThat(statedField(lords, "vote/lords/3172", "heldOn")).isEqualTo("2024-11-20");
        assertThat(statedField(lords, "vote/lords/3172", "chamber")).isEqualTo("upper");
        assertThat(statedField(lords, "vote/lords/3172", "totals"))
                .isEqualTo(List.of(new Total("", 36, 89, 0, 0, 0, 125)));
        assertThat((List<?>) statedField(lords, "vote/lords/3172", "ballots"))
                .hasSize(125)
                .first()
                .isEqualTo(new Ballot("Baroness Laing of Elderslie", "36", "Con", "favour"));
    }

    @Test
    @SuppressWarnings("unchecked")
    void withdrawnAndDefeatedBillsHaveTheirStep() {
        var page = RECORDED.text("bills_page.json");
        var withdrawn = page.replace("\"billWithdrawn\": null", "\"billWithdrawn\": \"2021-03-01T00:00:00\"");
        var defeated = page.replace("\"isDefeated\": false", "\"isDefeated\": true");

        assertThat((List<Step>) statedField(RECORDED.readText(withdrawn, BILLS), "2818", "steps"))
                .last()
                .satisfies(step -> assertThat(step.kind() + step.date()).isEqualTo("withdrawn2021-03-01"));
        assertThat((List<Step>) statedField(RECORDED.readText(defeated, BILLS), "2818", "steps"))
                .last()
                .satisfies(step -> assertThat(step.kind()).isEqualTo("rejected"));
    }

    @Test
    void pageBeyondTheEndIsEmptyAndABrokenOneReported() {
        RECORDED.assumeHere();
        var end = RECORDED.readText(
                "{\"items\": [], \"totalResults\": 3660, \"itemsPerPage\": 20}", BILLS + "?Skip=4000");

        assertThat(end).isEqualTo(Reading.ofLinks(List.of()));
        assertThatThrownBy(() ->
                        RECORDED.readText(RECORDED.text("bills_page.json").replace("shortTitle\"", "name\""), BILLS))
                .isInstanceOf(PageChanged.class)
                .hasMessageContaining("'shortTitle'");
        assertThatThrownBy(() -> RECORDED.readText("[]", COMMONS + "divisions.json/search"))
                .isInstanceOf(PageChanged.class);
    }

    /** One recording stands in a wrapper that says how it was made. */
    private static Reading read(String file) {
        if (!file.equals("bills_six_combinations.json")) {
            return RECORDED.read(file, READ.get(file));
        }
        try {
            var inside = new ObjectMapper().readTree(RECORDED.text(file)).get("response");
            return RECORDED.readText(inside.toString(), READ.get(file));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
