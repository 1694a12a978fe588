package mx.vigia.analysis.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import mx.vigia.analysis.bill.BillField;
import mx.vigia.analysis.bill.BillKind;
import mx.vigia.analysis.bill.BillPageKind;
import mx.vigia.analysis.bill.Proponent;
import mx.vigia.analysis.bill.ProponentRole;
import mx.vigia.analysis.bill.SightingEvent;
import mx.vigia.analysis.bill.StatedFields;
import mx.vigia.analysis.bill.Step;
import mx.vigia.analysis.bill.StepKind;
import mx.vigia.analysis.bill.proceeding.BillMention;
import mx.vigia.analysis.bill.proceeding.MeetingStatus;
import mx.vigia.analysis.bill.proceeding.PrintedTally;
import mx.vigia.analysis.bill.proceeding.ProceedingKind;
import mx.vigia.analysis.bill.proceeding.ProceedingSightingEvent;
import mx.vigia.analysis.linking.chamber.AgendaItem;
import mx.vigia.analysis.linking.chamber.DebateStatement;
import mx.vigia.analysis.linking.chamber.DebateTurn;
import mx.vigia.analysis.linking.chamber.MeetingStatement;
import mx.vigia.analysis.linking.chamber.VoteStatement;
import mx.vigia.platform.kafka.InvalidRecordException;
import mx.vigia.platform.realparts.ContractSamples;
import mx.vigia.platform.text.Json;
import mx.vigia.platform.text.Sha256;
import org.junit.jupiter.api.Test;

/**
 * What we take: every sample is read, unknown fields are left alone, and what the schema refuses is refused by name.
 */
class IntakeContractTest {
    @Test
    void everySampleSightingIsParsedCompletely() {
        for (String sample : samples("bills.sighted.v1")) {
            ContractSamples.assertValid("bills.sighted.v1", ContractSamples.read(sample));
            SightingEvent sighting = SightingReader.read(ContractSamples.read(sample));
            assertThat(sighting.said().title()).isNotBlank();
            assertThat(sighting.speaksFor()).contains(BillField.TITLE, BillField.OFFICIAL_ADDRESS);
        }
        assertThat(SightingReader.read(ContractSamples.read("bills.sighted.v1.period-list.json"))
                        .said()
                        .steps())
                .hasSize(2);
        assertThat(SightingReader.read(ContractSamples.read("bills.sighted.v1.annex-part.json"))
                        .pageKind())
                .isEqualTo(BillPageKind.ANNEX_PART);
    }

    @Test
    void consultationIsParsedCompletely() {
        SightingEvent sighting = SightingReader.read(ContractSamples.read("bills.sighted.v1.consultation.json"));

        assertThat(sighting.pageKind()).isEqualTo(BillPageKind.LIST);
        assertThat(sighting.speaksFor())
                .contains(BillField.SUMMARY, BillField.SUBJECTS, BillField.LANGUAGE, BillField.CONSULTATION)
                .hasSize(9);
        StatedFields stated = sighting.said();
        assertThat(stated.kind()).isEqualTo(BillKind.DRAFT_RULE);
        assertThat(stated.proponents())
                .singleElement()
                .extracting(Proponent::role)
                .isEqualTo(ProponentRole.AGENCY);
        assertThat(stated.summary()).contains("72 hours");
        assertThat(stated.subjects()).containsExactly("Cybersecurity");
        assertThat(stated.language()).isEqualTo("en");
        assertThat(stated.consultation().opensOn()).isEqualTo("2026-10-01");
        assertThat(stated.consultation().closesOn()).isEqualTo("2026-11-30");
        assertThat(stated.consultation().address()).startsWith("https://");
    }

    @Test
    void unknownValuesAreIgnoredOrReadAsOther() {
        String sample = new String(ContractSamples.read("bills.sighted.v1.period-list.json"), StandardCharsets.UTF_8);
        String later = sample.replace("\"period-list\"", "\"hologram\"")
                .replace("\"speaksFor\": [", "\"speaksFor\": [\"mood\", ")
                .replace("\"kind\": \"initiative\"", "\"kind\": \"treaty\"")
                .replace("\"kind\": \"presented\"", "\"kind\": \"sung\"")
                .replace("\"chamber\": \"deputies\"", "\"chamber\": \"moon\"")
                .replace("\"role\": \"deputy\"", "\"role\": \"bard\"")
                .replace("\"purpose\": \"report\"", "\"purpose\": \"dance\"");

        SightingEvent sighting = SightingReader.read(later.getBytes(StandardCharsets.UTF_8));

        assertThat(sighting.pageKind()).isEqualTo(BillPageKind.OTHER);
        assertThat(sighting.said().kind()).isEqualTo(BillKind.OTHER);
        assertThat(sighting.said().steps()).extracting(Step::kind).contains(StepKind.OTHER);
        assertThat(sighting.said().steps()).extracting(Step::chamber).containsOnlyNulls();
        assertThat(sighting.said().committees()).noneMatch(referral -> referral.purpose() == null);
        assertThat(sighting.speaksFor()).contains(BillField.TITLE);
    }

    @Test
    void everyHealthIsRead() {
        for (String sample : samples("sources.health.v1")) {
            ContractSamples.assertValid("sources.health.v1", ContractSamples.read(sample));
            var statement = new String(ContractSamples.read(sample), StandardCharsets.UTF_8);
            assertThat(statement)
                    .contains("\"state\": \""
                            + SiteHealthEvent.read(ContractSamples.read(sample)).state() + "\"");
        }
    }

    @Test
    void unknownStateIsKeptAndInvalidTextIsNot() {
        var sample = new String(ContractSamples.read("sources.health.v1.json"), StandardCharsets.UTF_8);
        var known = "\"state\": \"speaking\"";
        assertThat(sample).contains(known);

        assertThat(SiteHealthEvent.read(bytes(sample.replace(known, "\"state\": \"hibernating\"")))
                        .state())
                .isEqualTo("hibernating");
        assertThatThrownBy(() -> SiteHealthEvent.read(bytes(sample.replace(known, "\"state\": \"<b>\""))))
                .isInstanceOf(InvalidRecordException.class);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void everySampleProceedingIsParsedCompletely() {
        ProceedingSightingEvent vote =
                only("votes.sighted.v1", new ProceedingReader(ProceedingKind.VOTE, VoteReader::parseStatement));
        VoteStatement voteStatement = Json.read(vote.said(), VoteStatement.class);
        assertThat(voteStatement.totals())
                .hasSize(2)
                .first()
                .extracting(PrintedTally::favour)
                .isEqualTo(344);
        assertThat(voteStatement.about())
                .singleElement()
                .extracting(BillMention::key)
                .isEqualTo("66/7223");
        assertThat(vote.id()).isEqualTo(Sha256.identifier("vote|mx.diputados.gaceta|vote/66/tabla3or1-14"));

        ProceedingSightingEvent meeting = only(
                "meetings.sighted.v1", new ProceedingReader(ProceedingKind.MEETING, MeetingReader::parseStatement));
        assertThat(Json.read(meeting.said(), MeetingStatement.class)).satisfies(called -> {
            assertThat(called.status()).isEqualTo(MeetingStatus.CALLED);
            assertThat(called.occasion().time()).isEqualTo("09:30");
            assertThat(called.agenda().items())
                    .singleElement()
                    .extracting(AgendaItem::number)
                    .isEqualTo("4");
        });

        ProceedingSightingEvent debate =
                only("debates.sighted.v1", new ProceedingReader(ProceedingKind.DEBATE, DebateReader::parseStatement));
        assertThat(Json.read(debate.said(), DebateStatement.class).turns())
                .singleElement()
                .extracting(DebateTurn::group)
                .isEqualTo("PAN");
    }

    private static ProceedingSightingEvent only(String topic, ProceedingReader reader) {
        byte[] sample = ContractSamples.read(samples(topic).getFirst());
        ContractSamples.assertValid(topic, sample);
        return reader.read(sample);
    }

    @Test
    void invalidVoteIsRejected() {
        ProceedingReader votes = new ProceedingReader(ProceedingKind.VOTE, VoteReader::parseStatement);
        String sample = new String(ContractSamples.read("votes.sighted.v1.table.json"), StandardCharsets.UTF_8);

        for (var broken : List.of(
                sample.replace("\"favour\": 344", "\"favour\": -1"),
                sample.replace("\"heldOn\": \"2026-10-07\"", "\"heldOn\": \"ayer\""),
                sample.replace("vote/66", "bill/66"),
                sample.replace("\"revision\": 1", "\"revision\": 0"))) {
            assertThatThrownBy(() -> votes.read(broken.getBytes(StandardCharsets.UTF_8)))
                    .isInstanceOf(InvalidRecordException.class)
                    .hasMessageContaining("sighting");
        }
    }

    @Test
    void unknownFieldsAreIgnored() {
        String sample = new String(ContractSamples.read("bills.sighted.v1.annex-part.json"), StandardCharsets.UTF_8);
        String later =
                sample.replaceFirst("\\{", "{\"mood\":\"calm\",").replace("\"said\": {", "\"said\": {\"weight\":3,");

        assertThat(SightingReader.read(later.getBytes(StandardCharsets.UTF_8)).revision())
                .isEqualTo(1);
    }

    @Test
    void schemaViolationIsRejectedNamingTheField() {
        String sample = new String(ContractSamples.read("bills.sighted.v1.annex-part.json"), StandardCharsets.UTF_8);

        refused(sample.replace("\"revision\": 1", "\"revision\": 0"), "sighting.revision");
        refused(sample.replace("\"silent\": false", "\"silent\": \"no\""), "sighting.silent");
        refused(sample.replace("\"name\": \"Elena Marcela Robledo Quintana\", ", ""), "proponents.name");
        refused(sample.replace("2026-09-03T14:01:40Z", "ayer"), "provenance.fetchedAt");
        refused(sample.replace("\"title\": \"", "\"title\": \"" + "x".repeat(8_001)), "at most 8000");
        refused("[]", "expected an object");
    }

    private static void refused(String event, String why) {
        assertThatThrownBy(() -> SightingReader.read(event.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(InvalidRecordException.class)
                .hasMessageContaining(why);
    }

    private static List<String> samples(String topic) {
        List<String> samples = ContractSamples.all().stream()
                .filter(name -> name.startsWith(topic))
                .toList();
        assertThat(samples).isNotEmpty();
        return samples;
    }
}
