package mx.vigia.scraper.sites.us_congress;

import static mx.vigia.scraper.sites.Recordings.statedField;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.List;
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
import org.junit.jupiter.params.provider.ValueSource;

/** The printing office's status files, of every version recorded. */
class StatusFilesTest {
    private static final Recordings RECORDED =
            new Recordings(BillNumber.SITE, "us-congress/billstatus", List.of(new StatusFile()));

    @Test
    void everyRecordedFileIsRead() {
        assertThat(RECORDED.files()).hasSize(14);
        RECORDED.files()
                .forEach(file -> assertThat(read(file).sightings()).as(file).hasSize(1));
    }

    /** Two files have no counts, and in three of the publisher's samples the counts are of another day. */
    @Test
    void onlyDifferingCountsAreReported() {
        var differing = RECORDED.files().stream()
                .flatMap(file -> read(file).problems().stream()
                        .map(p -> "%s %s %s>%s".formatted(file, p.what(), p.expected(), p.found())))
                .toList();

        assertThat(differing)
                .containsExactly(
                        "actions-committees_BILLSTATUS-115s2979.xml count-differs 3>2",
                        "actions-committees_BILLSTATUS-116hr5183.xml count-differs 4>5",
                        "versions_DEV-BILLSTATUS-115s3509.xml count-differs 11>13");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    legacy_BILLSTATUS-114hjres45.xml | 114/hjres/45 | 2015-04-16 | Proposing an amendment to the Constitution | 1
                    legacy_BILLSTATUS-114s469.xml | 114/s/469 | 2015-02-11 | Women Veterans and Families Health Services Act of 2015 | 1
                    BILLSTATUS-114hr5278.xml | 114/hr/5278 | 2016-05-18 | PROMESA | 5
                    future_BILLSTATUS-114hr5278.xml | 114/hr/5278 | 2016-05-18 | PROMESA | 5
                    future_BILLSTATUS-117hr2471.xml | 117/hr/2471 | 2021-04-13 | Consolidated Appropriations Act, 2022 | 2
                    actions-committees_BILLSTATUS-115s2979.xml | 115/s/2979 | 2018-05-24 | Spending Cuts to Expired and Unnecessary Programs Act | 2
                    actions-committees_BILLSTATUS-116hr4907.xml | 116/hr/4907 | 2019-10-29 | Time to Rescue United States Trusts Act | 3
                    actions-committees_BILLSTATUS-116hr5177.xml | 116/hr/5177 | 2019-11-19 | Homeless Youth Menstrual Product Access Act of 2019 | 1
                    actions-committees_BILLSTATUS-116hr5183.xml | 116/hr/5183 | 2019-11-19 | Breastfeeding Mothers Jury Duty Exclusion Act of 2019 | 2
                    actions-committees_BILLSTATUS-116s2902.xml | 116/s/2902 | 2019-11-20 | Strengthening Our Rural Health Workforce Act of 2019 | 1
                    actions-committees_BILLSTATUS-116s790.xml | 116/s/790 | 2019-03-13 | A bill to clarify certain provisions of Public Law 103-116 | 1
                    current_BILLSTATUS-117s35.xml | 117/s/35 | 2021-01-22 | Officer Eugene Goodman Congressional Gold Medal Act | 1
                    current_BILLSTATUS-117sconres7.xml | 117/sconres/7 | 2021-03-01 | A concurrent resolution recognizing the heroism | 1
                    versions_DEV-BILLSTATUS-115s3509.xml | 115/s/3509 | 2018-09-26 | Congressional Award Program Reauthorization Act of 2018 | 0
                    """)
    void billFieldsMatchTheFile(String file, String key, String day, String title, int committees) {
        var bill = read(file);

        assertThat((String) statedField(bill, key, "title")).startsWith(title);
        assertThat(statedField(bill, key, "presentedOn")).isEqualTo(day);
        assertThat((List<?>) statedField(bill, key, "committees")).hasSize(committees);
        assertThat((List<?>) statedField(bill, key, "proponents")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"BILLSTATUS-114hr5278.xml", "future_BILLSTATUS-114hr5278.xml"})
    void aRecordedVoteIsADocumentOfItsStepAndReadNext(String file) {
        var rollCall = URI.create("https://clerk.house.gov/evs/2016/roll288.xml");
        var passed = steps(file, "114/hr/5278").stream()
                .filter(step -> step.kind().equals("passed"))
                .toList();

        assertThat(passed)
                .isNotEmpty()
                .first()
                .satisfies(step ->
                        assertThat(step.documents()).containsExactly(new DocumentLink("Roll call 288", rollCall)));
        assertThat(read(file).next()).contains(rollCall);
    }

    @Test
    void whatIsBeforeThePresidentIsNoActOfAChamber() {
        assertThat(steps("versions_DEV-BILLSTATUS-115s3509.xml", "115/s/3509"))
                .filteredOn(step -> step.phrase().equals("Presented to President."))
                .singleElement()
                .satisfies(step -> {
                    assertThat(step.chamber()).isEmpty();
                    assertThat(step.kind()).isEqualTo("other");
                    assertThat(step.date()).isEqualTo("2018-10-02");
                });
    }

    @Test
    void billIsReadTheSameFromBothFormats() {
        var before = read("BILLSTATUS-114hr5278.xml");
        var after = read("future_BILLSTATUS-114hr5278.xml");

        for (var field : List.of("title", "presentedOn", "proponents", "subjects", "number", "kind", "summary")) {
            assertThat(statedField(before, "114/hr/5278", field))
                    .as(field)
                    .isNotNull()
                    .isEqualTo(statedField(after, "114/hr/5278", field));
        }
        assertThat(statedField(before, "114/hr/5278", "proponents"))
                .isEqualTo(List.of(new Proponent("Sean P. Duffy", "R", "deputy")));
    }

    @Test
    void stepsLeadFromIntroductionToLaw() {
        assertThat(steps("future_BILLSTATUS-117hr2471.xml", "117/hr/2471"))
                .extracting(Step::kind)
                .filteredOn(kind -> !kind.equals("other"))
                .containsExactly("presented", "referred", "passed", "referred", "passed", "published");
    }

    @Test
    void aReferralNamesItsCommittee() {
        assertThat(steps("legacy_BILLSTATUS-114hjres45.xml", "114/hjres/45").stream()
                        .filter(step -> step.kind().equals("referred")))
                .extracting(step -> step.committees().getFirst())
                .containsExactly(
                        new Referral("Judiciary Committee", "report"),
                        new Referral("Constitution and Civil Justice Subcommittee", "report"));
    }

    @Test
    void fileOfFourMegabytesIsRead() {
        var amendment = "<amendment><number>1</number><purpose>%s</purpose></amendment>".formatted("words ".repeat(80));
        var big = RECORDED.text("future_BILLSTATUS-114hr5278.xml")
                .replaceFirst("<amendments>", "<amendments>" + amendment.repeat(8_000));

        assertThat(big).hasSizeGreaterThan(4_000_000);
        assertThat(RECORDED.readText(big, address("future_BILLSTATUS-114hr5278.xml"))
                        .sightings())
                .singleElement()
                .satisfies(s -> assertThat(s.said().fields()).containsEntry("title", "PROMESA"));
    }

    @Test
    void missingActionOrTitleIsReported() {
        var file = "legacy_BILLSTATUS-114s469.xml";
        var whole = RECORDED.text(file);
        var actions = whole.indexOf("<actions>");
        var item = whole.indexOf("<item>", actions);
        var cut = whole.substring(0, item) + whole.substring(whole.indexOf("</item>", item) + 7);

        assertThatThrownBy(() -> RECORDED.readText(
                        whole.replaceAll("<title>[^<]*</title>", "").replace("<congress>114", "<congress>one"),
                        address(file)))
                .isInstanceOf(PageChanged.class);
        assertThat(RECORDED.readText(cut.replaceFirst("(?s)(<actions>.*?)<item>.*?</item>", "$1"), address(file))
                        .problems())
                .anySatisfy(p -> assertThat(p.what()).isEqualTo("count-differs"));
    }

    private static Reading read(String file) {
        return RECORDED.read(file, address(file));
    }

    @SuppressWarnings("unchecked")
    private static List<Step> steps(String file, String key) {
        return (List<Step>) statedField(read(file), key, "steps");
    }

    private static String address(String file) {
        return "https://www.govinfo.gov/bulkdata/BILLSTATUS/114/hr/" + file.substring(file.indexOf("BILLSTATUS"));
    }
}
