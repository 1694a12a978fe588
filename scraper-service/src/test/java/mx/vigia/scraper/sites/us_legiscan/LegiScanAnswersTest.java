package mx.vigia.scraper.sites.us_legiscan;

import static mx.vigia.scraper.sites.Recordings.statedField;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.HashSet;
import java.util.List;
import mx.vigia.scraper.reading.BillMention;
import mx.vigia.scraper.reading.PageChanged;
import mx.vigia.scraper.reading.Reading;
import mx.vigia.scraper.reading.StatedFields.Proponent;
import mx.vigia.scraper.reading.StatedFields.Referral;
import mx.vigia.scraper.reading.StatedVote.Total;
import mx.vigia.scraper.sites.Recordings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LegiScanAnswersTest {
    private static final Recordings RECORDED =
            new Recordings(OneBill.SITE, "us-legiscan", List.of(new OneBill(), new RollCall(), new Refusal()));
    private static final String ADDRESS = "https://api.legiscan.com/?op=getBill&id=1";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    getBill_AK_2011_HB1.json | 230084 | AK HB1 | Policy For Securing Health Care Services | Health & Social Services
                    getBill_AK_2011_HB3.json | 230086 | AK HB3 | Requirements For Driver's License | State Affairs
                    """)
    void dataSetBillFieldsMatchTheFile(String file, String key, String number, String title, String committee) {
        var bill = RECORDED.read(file, ADDRESS);

        assertThat(statedField(bill, key, "number")).isEqualTo(number);
        assertThat(statedField(bill, key, "title")).isEqualTo(title);
        assertThat(statedField(bill, key, "committees")).isEqualTo(List.of(new Referral(committee, "report")));
        assertThat((List<?>) statedField(bill, key, "proponents"))
                .first()
                .isEqualTo(new Proponent("Carl Gatto", "R", "deputy"));
    }

    @Test
    void everyAnswerOfASessionIsRead() throws JsonProcessingException {
        var answers = new ObjectMapper().readTree(RECORDED.text("getBill_AL_2025_prefiled_list.json"));
        var keys = new HashSet<String>();
        for (var answer : answers) {
            var read = RECORDED.readText(answer.toString(), ADDRESS);
            read.sightings().forEach(sighting -> keys.add(sighting.keys().getFirst()));
            assertThat(read.problems()).isEmpty();
        }

        assertThat(answers).hasSize(71);
        assertThat(keys).hasSize(71).contains("1886114");
    }

    @Test
    void rollCallMatchesItsTotalAndNamesItsBill() {
        var roll = RECORDED.read("getRollcall_154366.json", ADDRESS);

        assertThat(roll.problems()).isEmpty();
        assertThat(statedField(roll, "vote/154366", "totals")).isEqualTo(List.of(new Total("", 30, 0, 0, 0, 0, 30)));
        assertThat(statedField(roll, "vote/154366", "heldOn")).isEqualTo("2012-02-14");
        assertThat(statedField(roll, "vote/154366", "about")).isEqualTo(List.of(new BillMention("395975", "", "", "")));
        assertThat((List<?>) statedField(roll, "vote/154366", "ballots")).hasSize(30);
    }

    @ParameterizedTest
    @ValueSource(strings = {"getPerson_8630.json", "getBillText_100932.json"})
    void personAndTextAnswersAreRefused(String file) {
        RECORDED.assumeHere();
        assertThatThrownBy(() -> RECORDED.read(file, ADDRESS))
                .isInstanceOf(PageChanged.class)
                .hasMessageContaining("a bill or a roll call");
    }

    @Test
    void brokenAnswersAreReported() {
        RECORDED.assumeHere();
        var bill = RECORDED.text("getBill_AK_2011_HB1.json");
        var roll = RECORDED.text("getRollcall_154366.json");

        assertThatThrownBy(() -> RECORDED.readText(bill.replace("\"bill_number\"", "\"no\""), ADDRESS))
                .isInstanceOf(PageChanged.class)
                .hasMessageContaining("'bill_number'");
        assertThatThrownBy(() -> RECORDED.readText(
                        "{\"status\":\"ERROR\",\"alert\":{\"message\":\"Invalid API key\"}}", ADDRESS))
                .hasMessageContaining("Invalid API key");
        Reading cut = RECORDED.readText(roll.replace("\"total\":30", "\"total\":31"), ADDRESS);
        assertThat(cut.problems())
                .singleElement()
                .satisfies(p -> assertThat(p.what()).isEqualTo("count-differs"));
    }
}
