package mx.vigia.scraper.sites.eu_parliament;

import static mx.vigia.scraper.sites.Recordings.statedField;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import mx.vigia.scraper.reading.BillMention;
import mx.vigia.scraper.reading.PageChanged;
import mx.vigia.scraper.reading.Reading;
import mx.vigia.scraper.reading.StatedFields.Referral;
import mx.vigia.scraper.reading.StatedFields.Step;
import mx.vigia.scraper.reading.StatedVote.Ballot;
import mx.vigia.scraper.reading.StatedVote.Total;
import mx.vigia.scraper.sites.Recordings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParliamentPagesTest {
    private static final Recordings RECORDED = new Recordings(
            Procedure.SITE, "eu-parliament", List.of(new OpenData(), new ProcedureFile(), new RollCalls()));
    private static final String DATA = "https://data.europarl.europa.eu/api/v2/procedures/";
    private static final String OEIL = "https://oeil.secure.europarl.europa.eu/oeil/en/";
    private static final String DOCEO = "https://www.europarl.europa.eu/doceo/document/";
    private static final Map<String, String> READ = Map.of(
            "odp-procedure_2024-2006.json", DATA + "2024-2006",
            "votes_odp-procedure_2025-0260.json", DATA + "2025-0260",
            "votes_odp-procedure_2025-2691.json", DATA + "2025-2691",
            "oeil_2024-2006-reg.html", OEIL + "procedure-file?reference=2024/2006(REG)",
            "oeil_summaries_oeil-procedure-file_2020-2042-ini.html", OEIL + "procedure-file?reference=2020/2042(INI)",
            "rcv-list_pv-9-2024-04-24-evening.xml", DOCEO + "PV-9-2024-04-24-RCV_FR.xml");
    private static final Map<String, String> REFUSED = Map.of(
            "members_member_groups_sonneborn_term_8.html", "https://www.europarl.europa.eu/meps/en/123",
            "members_member_groups_weber_term_10.html", "https://www.europarl.europa.eu/meps/en/124",
            "oeil_summaries_oeil-document-summary_1651118.html", OEIL + "document-summary?id=1651118",
            "press_releases_press-release_20221014IPR43206.html",
                    "https://www.europarl.europa.eu/news/en/press-room/20221014IPR43206",
            "votes_document_rc-10-2025-0249-en.html", DOCEO + "RC-10-2025-0249_EN.html");

    @Test
    void everyRecordedFileIsReadOrRefused() {
        assertThat(RECORDED.files())
                .allMatch(file -> READ.containsKey(file) || REFUSED.containsKey(file))
                .hasSize(READ.size() + REFUSED.size());
        READ.keySet().forEach(file -> assertThat(read(file).problems()).as(file).isEmpty());
        REFUSED.forEach((file, address) ->
                assertThatThrownBy(() -> RECORDED.read(file, address)).isInstanceOf(PageChanged.class));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    odp-procedure_2024-2006.json | 2024-2006 | 2024/2006(REG) | other | Amendments to Parliament’s Rules of Procedure concerning the training
                    votes_odp-procedure_2025-0260.json | 2025-0260 | 2025/0260(COD) | initiative | Non-application of customs duties on imports of certain goods
                    votes_odp-procedure_2025-2691.json | 2025-2691 | 2025/2691(RSP) | motion | Return of Ukrainian children forcibly transferred and deported by Russia
                    oeil_2024-2006-reg.html | 2024-2006 | 2024/2006(REG) | other | EP Rules of Procedure: training on preventing conflict and harassment
                    oeil_summaries_oeil-procedure-file_2020-2042-ini.html | 2020-2042 | 2020/2042(INI) | motion | The impacts of climate change on vulnerable populations
                    """)
    void procedureFieldsMatchThePage(String file, String key, String number, String kind, String title) {
        var procedure = read(file);

        assertThat(statedField(procedure, key, "number")).isEqualTo(number);
        assertThat(statedField(procedure, key, "kind")).isEqualTo(kind);
        assertThat((String) statedField(procedure, key, "title")).startsWith(title);
        assertThat(statedField(procedure, key, "officialAddress"))
                .isEqualTo(OEIL + "procedure-file?reference=" + number);
    }

    @Test
    void openDataLinksObservatoryAndHasSpanishTitle() {
        assertThat(read("votes_odp-procedure_2025-0260.json").next())
                .singleElement()
                .hasToString(OEIL + "procedure-file?reference=2025/0260(COD)");
        assertThat(statedField(read("votes_odp-procedure_2025-0260.json"), "2025-0260", "summary"))
                .isEqualTo("No aplicación de derechos de aduana a las importaciones de determinadas mercancías");
    }

    @Test
    @SuppressWarnings("unchecked")
    void keyEventsAreStepsEndingWithTheStageReached() {
        assertThat((List<Step>) statedField(read("oeil_2024-2006-reg.html"), "2024/2006(REG)", "steps"))
                .extracting(Step::date, Step::kind, Step::phrase)
                .containsExactly(
                        tuple("2024-04-03", "other", "Vote in committee"),
                        tuple("2024-04-04", "reported", "Committee report tabled for plenary"),
                        tuple("2024-04-10", "referred", "Committee referral announced in Parliament"),
                        tuple("2024-04-24", "other", "Decision by Parliament"),
                        tuple("2024-04-24", "other", "Results of vote in Parliament"),
                        tuple("", "other", "Procedure completed"));
        assertThat((List<Step>) statedField(
                        read("oeil_summaries_oeil-procedure-file_2020-2042-ini.html"), "2020/2042(INI)", "steps"))
                .hasSize(6)
                .last()
                .satisfies(step -> assertThat(step.kind()).isEqualTo("rejected"));
    }

    @Test
    void fileHasItsCommitteesAndSubjects() {
        var file = read("oeil_summaries_oeil-procedure-file_2020-2042-ini.html");

        assertThat(statedField(file, "2020/2042(INI)", "committees"))
                .isEqualTo(List.of(
                        new Referral("Development", "report"),
                        new Referral("Environment, Public Health and Food Safety", "opinion"),
                        new Referral("Civil Liberties, Justice and Home Affairs", "opinion"),
                        new Referral("Women’s Rights and Gender Equality", "opinion")));
        assertThat(statedField(file, "2020/2042(INI)", "subjects"))
                .isEqualTo(List.of(
                        "3.70.03 Climate policy, climate change, ozone layer",
                        "6.30 Development cooperation",
                        "6.40.12 Relations with developing countries in general"));
    }

    @Test
    void aRollCallIsReadWithItsFiguresAndItsDocument() {
        var day = read("rcv-list_pv-9-2024-04-24-evening.xml");

        assertThat(day.sightings()).hasSize(2);
        assertThat(statedField(day, "vote/168834", "title"))
                .isEqualTo("A9-0163/2024 - Gabriele Bischoff - Article 10, § 6, alinéa 2 - Am 1");
        assertThat(statedField(day, "vote/168834", "heldOn")).isEqualTo("2024-04-24");
        assertThat(statedField(day, "vote/168834", "about"))
                .isEqualTo(List.of(new BillMention("", "", "A9-0163/2024", "")));
        assertThat(statedField(day, "vote/168834", "totals")).isEqualTo(List.of(new Total("", 1, 0, 0, 0, 0, 1)));
        assertThat(statedField(day, "vote/168834", "ballots"))
                .isEqualTo(List.of(new Ballot("Adamowicz", "197490", "PPE", "favour")));
        assertThat(statedField(day, "vote/168864", "totals")).isEqualTo(List.of(new Total("", 0, 1, 0, 0, 0, 1)));
    }

    @Test
    void brokenAnswersAreReported() {
        RECORDED.assumeHere();
        var file = RECORDED.text("oeil_2024-2006-reg.html");
        var votes = RECORDED.text("rcv-list_pv-9-2024-04-24-evening.xml");

        assertThatThrownBy(() -> RECORDED.readText(
                        file.replace("Procedure reference", "Reference"), READ.get("oeil_2024-2006-reg.html")))
                .isInstanceOf(PageChanged.class)
                .hasMessageContaining("Procedure reference");
        assertThatThrownBy(() ->
                        RECORDED.readText(file.replace("03/04/2024", "soon"), READ.get("oeil_2024-2006-reg.html")))
                .isInstanceOf(PageChanged.class)
                .hasMessageContaining("soon");
        assertThat(RECORDED.readText(
                                votes.replaceFirst("Number=\"1\"", "Number=\"2\""),
                                DOCEO + "PV-9-2024-04-24-RCV_FR.xml")
                        .problems())
                .singleElement()
                .satisfies(p -> assertThat(p.what()).isEqualTo("count-differs"));
    }

    private static Reading read(String file) {
        return RECORDED.read(file, READ.get(file));
    }
}
