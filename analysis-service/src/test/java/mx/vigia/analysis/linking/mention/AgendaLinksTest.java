package mx.vigia.analysis.linking.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import mx.vigia.analysis.bill.BillKind;
import mx.vigia.analysis.bill.Chamber;
import mx.vigia.analysis.bill.proceeding.BillMention;
import mx.vigia.analysis.bill.proceeding.ProceedingKind;
import mx.vigia.analysis.bill.proceeding.ProceedingOccasion;
import mx.vigia.analysis.language.TitleForms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an agenda prints of a matter, compared whole with the bills that happen to be known. */
class AgendaLinksTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final String PLACE = "https://gaceta.diputados.gob.mx/Gaceta/66/2026/nov/20261124-II-2.html";
    private static final String FAROS = "Que expide la Ley General de Faros";
    private static final String BOYAS = "Que expide la Ley General de Boyas";
    private static final Printed PRINTED = new Printed("7180-II-2", PLACE, FAROS);

    /** A bill as the gazette printed it. */
    private record Printed(String number, String place, String title) {
        Candidate candidate() {
            var id = UUID.nameUUIDFromBytes((number + place + title).getBytes(StandardCharsets.UTF_8));
            var references = new BillReferences(
                    Set.of(MentionForms.place(place)), Set.of(number), TitleForms.of(title), DAY.minusDays(30));
            return new Candidate(id, BillKind.REPORT, "mx.diputados.gaceta", DAY, List.of(), references);
        }
    }

    @Test
    void everyPartOfAReferenceMustAgree() {
        assertThat(ground("", "7180-II-2", FAROS)).isEqualTo(LinkReason.NUMBER_AND_TITLE);
        assertThat(ground(PLACE, "", FAROS)).isEqualTo(LinkReason.DOCUMENT_AND_TITLE);
        assertThat(ground("", "7180-II-2", "")).isEqualTo(LinkReason.UNKNOWN);
        assertThat(ground("", "7180-II-2", BOYAS)).isEqualTo(LinkReason.UNKNOWN);
        assertThat(ground("", "7180-II", FAROS)).isEqualTo(LinkReason.TITLE_ALONE);
        assertThat(ground("", "7180-II-2-1", FAROS)).isEqualTo(LinkReason.TITLE_ALONE);
        assertThat(ground(PLACE, "", "")).isEqualTo(LinkReason.UNKNOWN);
    }

    @Test
    void linkToAnotherPlaceIsNotOverruledByTitleAndNumber() {
        assertThat(ground(PLACE + "#Iniciativa3", "7180-II-2", FAROS)).isEqualTo(LinkReason.UNKNOWN);
    }

    @Test
    void reportThatBillsLinkToIsAboutAllOfThem() {
        var place = PLACE + "#Dictamen1";
        var bills = List.of(
                new Printed("7180-II", place, FAROS).candidate(), new Printed("7181-II", place, BOYAS).candidate());

        assertThat(decide(new BillMention(null, place, null, null), bills).links())
                .hasSize(2);
    }

    @Test
    void pageOfTheAgendaIsNoReferenceToTheBillsThatLinkToIt() {
        var own = new ProceedingOccasion(
                UUID.randomUUID(), ProceedingKind.MEETING, "mx.diputados.gaceta", Chamber.DEPUTIES, DAY, PLACE);

        var decision = MentionDecision.choose(List.of(
                new CandidateScore(own, MentionForms.of(BillMention.of(PLACE)), PRINTED.candidate(), false, false)));

        assertThat(decision.links()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void generatedAnnexesNeverCross(long seed) {
        var chance = new Random(seed);
        var titles = IntStream.range(0, 5)
                .mapToObj(i -> "Que expide la Ley General número " + i)
                .toList();
        var printed = new ArrayList<Printed>();
        for (var annex : annexes()) {
            for (var item = 1; item <= 1 + chance.nextInt(3); item++) {
                var title = titles.get((item + chance.nextInt(2)) % titles.size());
                var place = PLACE.replace("II-2", annex) + "#Dictamen" + item;
                printed.add(new Printed("7180-" + annex, place, title));
            }
        }
        var known = new LinkedHashMap<Printed, Candidate>();
        printed.stream().filter(bill -> chance.nextInt(10) < 7).forEach(bill -> known.put(bill, bill.candidate()));

        for (var bill : printed) {
            assertMeansOnly(bill, decide(linked(bill), known.values()), known);
            var namesakes = printed.stream()
                    .filter(other -> other.number().equals(bill.number())
                            && other.title().equals(bill.title()))
                    .count();
            if (namesakes == 1) {
                assertMeansOnly(bill, decide(cited(bill), known.values()), known);
            }
            assertThat(decide(BillMention.ofTitle(bill.title()), known.values()).links())
                    .isEmpty();
        }
    }

    private static void assertMeansOnly(Printed bill, MentionDecision decision, Map<Printed, Candidate> known) {
        if (known.containsKey(bill)) {
            assertThat(decision.links()).containsOnlyKeys(known.get(bill).id());
        } else {
            assertThat(decision.links()).as("its bill is not known").isEmpty();
        }
    }

    private static BillMention linked(Printed bill) {
        return new BillMention(null, bill.place(), "Gaceta Parlamentaria, número " + bill.number(), bill.title());
    }

    private static BillMention cited(Printed bill) {
        return new BillMention(null, null, "Gaceta Parlamentaria, número " + bill.number(), bill.title());
    }

    private static LinkReason ground(String address, String number, String title) {
        return decide(
                        new BillMention(
                                null,
                                address.isEmpty() ? null : address,
                                number.isEmpty() ? null : "Gaceta Parlamentaria, número " + number,
                                title.isEmpty() ? null : title),
                        List.of(PRINTED.candidate()))
                .ground();
    }

    private static MentionDecision decide(BillMention mention, Collection<Candidate> known) {
        var forms = MentionForms.of(mention);
        var occasion = new ProceedingOccasion(
                UUID.randomUUID(), ProceedingKind.MEETING, "mx.diputados.gaceta", Chamber.DEPUTIES, DAY, null);
        return MentionDecision.choose(known.stream()
                .map(bill -> new CandidateScore(occasion, forms, bill, false, false))
                .toList());
    }

    /** Returns I, I-1 … XX-9. */
    private static List<String> annexes() {
        return IntStream.rangeClosed(1, 20)
                .boxed()
                .flatMap(annex -> IntStream.rangeClosed(0, 9)
                        .mapToObj(part -> ROMANS.get(annex - 1) + (part == 0 ? "" : "-" + part)))
                .toList();
    }

    private static final List<String> ROMANS = List.of(
            "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV", "XV", "XVI",
            "XVII", "XVIII", "XIX", "XX");
}
