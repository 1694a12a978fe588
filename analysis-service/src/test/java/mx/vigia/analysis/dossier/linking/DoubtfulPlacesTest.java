package mx.vigia.analysis.dossier.linking;

import static mx.vigia.analysis.intake.BillSightings.aBill;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import mx.vigia.analysis.dossier.store.InMemoryIntake;
import mx.vigia.analysis.intake.BillSightings;
import org.junit.jupiter.api.Test;

/** What a deputy signed is one with the bill of the Gaceta that it links to, unless the link leads to another bill. */
class DoubtfulPlacesTest {
    private static final Instant NOW = Instant.parse("2026-11-10T15:00:00Z");
    private static final String PLACE =
            "https://gaceta.diputados.gob.mx/Gaceta/66/2026/sep/20260903-II-1.html#Iniciativa4";
    private static final String TITLE = "reforma el artículo 12 de la Ley de Caminos, en materia de puentes";

    private final InMemoryIntake intake = new InMemoryIntake(NOW);

    @Test
    void theBillAtTheLinkedPlaceIsTheSameWhicheverIsReadFirst() {
        intake.take(signed("Proyecto de decreto que " + TITLE));
        intake.take(printed());

        assertThat(intake.matters()).hasSize(1);
        assertThat(intake.bill("66/7223").summary()).isEqualTo("Encender los puentes.");
        assertThat(intake.bill("66/7223").title()).isEqualTo("Que " + TITLE + ".");
    }

    @Test
    void aLinkToABillOfAnotherTitleJoinsNothing() {
        intake.take(printed());
        intake.take(signed("Proyecto de decreto que expide la Ley General de Faros"));

        assertThat(intake.matters()).hasSize(2);
        assertThat(intake.bill("66/7223").summary()).isNull();
    }

    @Test
    void aMereLinkJoinsNothingHoweverSimilarTheTitles() {
        intake.take(printed());
        intake.take(aBill("66/2026-09-03/5b1f6a0c9d3e4f27")
                .at("mx.diputados.sitl-asuntos")
                .on("list")
                .readAt(NOW)
                .titled("Proyecto de decreto que reforma el artículo 12 de la Ley de Caminos")
                .linked(PLACE));

        assertThat(intake.matters()).hasSize(2);
    }

    private static BillSightings printed() {
        return aBill("66/7223")
                .alias("66/a/20260903-II-1#Iniciativa4")
                .readAt(NOW)
                .titled("Que " + TITLE + ".")
                .numbered("66/7223");
    }

    private static BillSightings signed(String title) {
        return aBill("66/2026-09-03/5b1f6a0c9d3e4f27")
                .at("mx.diputados.sitl-asuntos")
                .on("list")
                .readAt(NOW)
                .titled(title)
                .summed("Encender los puentes.")
                .officiallyAt(PLACE);
    }
}
