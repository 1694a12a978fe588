package mx.vigia.analysis.intake.manual;

import static mx.vigia.analysis.intake.BillSightings.aBill;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import mx.vigia.analysis.bill.BillField;
import mx.vigia.analysis.bill.StatedFields;
import mx.vigia.analysis.dossier.DecisionAuthor;
import mx.vigia.analysis.dossier.Dossier;
import mx.vigia.analysis.dossier.Tag;
import mx.vigia.analysis.dossier.store.DossierRepository;
import mx.vigia.analysis.intake.BillSightings;
import mx.vigia.analysis.intake.followers.ProceedingFixture;
import mx.vigia.platform.realparts.RealParts;
import mx.vigia.platform.text.Json;
import org.junit.jupiter.api.Test;

/** Two bills with opposite manual judgements that are merged afterwards. */
@QuarkusTest
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "database", value = "analysis"))
class MergedJudgementsTest {
    private static final UUID ANALYST = UUID.randomUUID();

    @Inject
    ProceedingFixture house;

    @Inject
    Clerk clerk;

    @Inject
    LinkClerk links;

    @Inject
    DossierRepository dossiers;

    private final BillSightings first = aBill().titled("Que reforma la Ley de Puentes");
    private final BillSightings second = aBill().titled("Que reforma la Ley de Caminos");

    @Test
    void newJudgementIsComparedWithTheLatestOne() {
        house.take(first, second);
        clerk.judge(author(), seen(first), "ip", true);
        clerk.judge(author(), seen(second), "ip", false);
        merge();
        assertThat(topics()).doesNotContain("ip");

        assertThat(clerk.judge(author(), seen(first), "ip", false)).isInstanceOf(ManualEditResult.Unchanged.class);
        var done = (ManualEditResult.Applied) clerk.judge(author(), seen(first), "ip", true);

        assertThat(topics()).contains("ip");
        clerk.undo(author(), seen(first), done.act());
        assertThat(topics()).as("both earlier words were replaced").doesNotContain("ip");
        assertThat(bill().judged()).isEmpty();
    }

    @Test
    void newCorrectionIsComparedWithTheLatestOne() {
        house.take(first, second);
        clerk.correct(author(), seen(first), BillField.TITLE, null, title("Puentes"));
        clerk.correct(author(), seen(second), BillField.TITLE, null, title("Caminos"));
        merge();
        assertThat(bill().title()).isEqualTo("Caminos");

        var result = clerk.correct(author(), seen(first), BillField.TITLE, null, title("Puentes"));

        assertThat(result).isInstanceOf(ManualEditResult.Applied.class);
        assertThat(bill().title()).isEqualTo("Puentes");
    }

    private void merge() {
        var rulingResult = links.merge(seen(first), seen(second), DecisionAuthor.person(ANALYST.toString()), "Son uno");
        assertThat(rulingResult).isInstanceOf(LinkRulingResult.Applied.class);
    }

    private Dossier bill() {
        return dossiers.findCurrent(ProceedingFixture.id(first)).orElseThrow();
    }

    private List<String> topics() {
        return bill().tags().stream().map(Tag::topic).toList();
    }

    private Clerk.Seen seen(BillSightings bill) {
        Dossier now = dossiers.findCurrent(ProceedingFixture.id(bill)).orElseThrow();
        return new Clerk.Seen(now.id(), now.revision());
    }

    private static StatedFields title(String words) {
        return Json.read("{\"title\": \"" + words + "\"}", StatedFields.class);
    }

    private static EditAuthor author() {
        return new EditAuthor(ANALYST, UUID.randomUUID().toString(), "Así es", null);
    }
}
