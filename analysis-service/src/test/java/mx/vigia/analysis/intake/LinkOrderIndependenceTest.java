package mx.vigia.analysis.intake;

import static mx.vigia.analysis.intake.BillSightings.aBill;
import static mx.vigia.analysis.intake.ProceedingSightings.aMeeting;
import static mx.vigia.analysis.intake.ProceedingSightings.aVote;
import static mx.vigia.analysis.intake.ProceedingSightings.aVoteAt;
import static mx.vigia.analysis.intake.followers.ProceedingFixture.id;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import mx.vigia.analysis.dossier.fact.FactKind;
import mx.vigia.analysis.intake.followers.ProceedingFixture;
import mx.vigia.analysis.linking.mention.LinkReason;
import mx.vigia.analysis.linking.mention.MentionLinkQueries;
import mx.vigia.platform.realparts.RealParts;
import org.junit.jupiter.api.Test;

/** The bills a vote or meeting is linked to do not depend on the order of arrival. */
@QuarkusTest
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "database", value = "analysis"))
class LinkOrderIndependenceTest {
    private static final LocalDate SOON = LocalDate.now().plusDays(3);

    @Inject
    ProceedingFixture house;

    @Inject
    MentionLinkQueries links;

    @Test
    void numberAndTitleSharedByTwoBillsLinkNeitherWithoutAlert() {
        String number = "97" + (int) (Math.random() * 900 + 100) + "-II";
        String title = "Que expide la Ley de " + rare();
        BillSightings first = aBill().cited(number).titled(title + ".");
        house.take(first);
        ProceedingSightings meeting = aMeeting().heldOn(SOON).citing("4", "Dictamen.", number, title);
        house.take(meeting);
        assertThat(linkedBills(meeting)).containsExactly(id(first));

        house.take(aBill().cited(number).titled(title + "."));

        assertThat(links.of(meeting.id()))
                .singleElement()
                .extracting(MentionLinkQueries.Link::ground)
                .isEqualTo(LinkReason.SEVERAL);
        assertThat(house.facts(first, FactKind.AGENDA)).hasSize(1);
        assertThat(house.facts(first, FactKind.AGENDA_CANCELLED)).isEmpty();
    }

    @Test
    void titleOfAnEarlierVoteIsNotThatOfABillFirstKnownLater() {
        String title = "Que expide la Ley de " + rare();
        BillSightings later = aBill().titled(title + ".").presented(SOON.plusDays(2));
        ProceedingSightings before = aVoteAt("mx.diputados.sitl").heldOn(SOON).about("title", title);
        ProceedingSightings after =
                aVoteAt("mx.diputados.sitl").heldOn(SOON.plusDays(2)).about("title", title);

        house.take(later);
        house.take(before, after);

        assertThat(grounds(before)).doesNotContain(LinkReason.TITLE_ALONE);
        assertThat(grounds(after)).contains(LinkReason.TITLE_ALONE);
    }

    @Test
    void correctedVoteLinksByItsFormerWordsInAnyOrder() {
        String title = "Que expide la Ley de " + rare();
        String document = "https://gaceta.diputados.gob.mx/PDF/" + rare() + ".pdf";
        ProceedingSightings vote = aVoteAt("mx.diputados.sitl").heldOn(SOON).about("Dictamen", document, title);
        house.take(vote);
        house.take(vote.then(2).heldOn(SOON).about("Dictamen", document, "Que expide la Ley de " + rare()));
        BillSightings bill = aBill().titled(title + ".").linked(document);

        house.take(bill);

        assertThat(linkedBills(vote)).containsExactly(id(bill));
    }

    @Test
    void postponedSittingUnlinksVotesLinkedByItsDay() {
        String title = "Que expide la Ley de " + rare();
        BillSightings bill = aBill().titled(title + ".");
        ProceedingSightings vote =
                aVoteAt("mx.diputados.sitl").heldOn(SOON.plusDays(30)).about("title", title);
        ProceedingSightings sitting =
                aMeeting().said("kind", "session").heldOn(SOON.plusDays(30)).item("1", title, "key", bill.key());
        house.take(bill);
        house.take(vote, sitting);
        assertThat(linkedBills(vote)).containsExactly(id(bill));

        house.take(sitting.then(2).heldOn(SOON.plusDays(31)));

        assertThat(linkedBills(vote)).isEmpty();
        house.take(sitting.then(3).heldOn(SOON.plusDays(30)));
        assertThat(linkedBills(vote)).containsExactly(id(bill));
    }

    @Test
    void reassignedAddressLinksOnlyTheNewBill() {
        String place = "https://gaceta.diputados.gob.mx/Gaceta/66/2026/nov/" + rare() + ".html#Iniciativa4";
        BillSightings first = aBill().linked(place);
        ProceedingSightings vote = aVote().heldOn(SOON).about("address", place);
        house.take(first);
        house.take(vote);
        assertThat(linkedBills(vote)).containsExactly(id(first));
        BillSightings next = aBill().linked(place);

        house.take(first.then(2).linked(place.replace("4", "5")), next);

        assertThat(linkedBills(vote)).containsExactly(id(next));
    }

    private List<LinkReason> grounds(ProceedingSightings proceeding) {
        return links.of(proceeding.id()).stream()
                .map(MentionLinkQueries.Link::ground)
                .toList();
    }

    private List<UUID> linkedBills(ProceedingSightings proceeding) {
        return links.of(proceeding.id()).stream()
                .filter(MentionLinkQueries.Link::found)
                .map(MentionLinkQueries.Link::dossier)
                .toList();
    }

    private static String rare() {
        return "q" + UUID.randomUUID().toString().replaceAll("[^a-z]", "") + "ador";
    }
}
