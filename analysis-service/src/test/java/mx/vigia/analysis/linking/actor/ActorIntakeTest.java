package mx.vigia.analysis.linking.actor;

import static mx.vigia.analysis.intake.BillSightings.aBill;
import static mx.vigia.analysis.intake.ProceedingSightings.aDebate;
import static mx.vigia.analysis.intake.ProceedingSightings.aMeeting;
import static mx.vigia.analysis.intake.ProceedingSightings.aVote;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import mx.vigia.analysis.intake.followers.ActorFollower;
import mx.vigia.analysis.intake.followers.ProceedingFixture;
import mx.vigia.platform.realparts.RealParts;
import mx.vigia.platform.store.Jdbc;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "database", value = "analysis"))
class ActorIntakeTest {
    private static final LocalDate DAY = LocalDate.of(2026, 9, 10);
    private static final String TABLES = """
            select (select string_agg(n::text, '|' order by n.id) from actor_name n)
                || (select string_agg(d::text, '|' order by d::text) from actor_deed d)
                || (select string_agg(b::text, '|' order by b::text) from body_deed b)
            """;

    @Inject
    ProceedingFixture house;

    @Inject
    ActorFollower follower;

    @Inject
    Jdbc database;

    @Test
    void proposerVoterAndSpeakerAreOnePerson() {
        house.take(aBill().presented(DAY).proposedBy("Dip. Teodora Quezada Lomas (PAN)", "PAN", "deputy"));
        house.take(aVote().heldOn(DAY).ballot("QUEZADA LOMAS TEODORA", "PAN", "favour"));
        house.take(aDebate("debate/" + DAY + "/quezada")
                .heldOn(DAY)
                .turnOf("Teodora Quezada Lomas", "diputada", "Gracias."));
        follower.follow();

        assertThat(list("select distinct person::text from actor_name where ring like '%quezada%'"))
                .hasSize(1);
        assertThat(list("select part from actor_deed d join actor_page p on p.id = d.page where d.name in"
                        + " (select id from actor_name where ring like '%quezada%') order by part"))
                .containsExactly("proponent", "turn", "vote");
    }

    @Test
    void namesakesInTwoChambersAreTwoPeople() {
        house.take(aBill().presented(DAY).proposedBy("Gildardo Yerena Lomas", "PAN", "deputy"));
        house.take(aBill().presented(DAY).proposedBy("Gildardo Yerena Lomas", "PAN", "senator"));
        follower.follow();

        assertThat(list("select distinct person::text from actor_name where ring like '%yerena%'"))
                .hasSize(2);
    }

    @Test
    void groupsTheExecutiveAndCongressesAreBodies() {
        house.take(aBill().presented(DAY).proposedBy("Congreso del Estado de Colima", "", "state-congress"));
        house.take(aBill().presented(DAY)
                .proposedBy("Diputados integrantes del Grupo Parlamentario del PT", "PT", "group"));
        follower.follow();

        assertThat(list("select distinct body from body_deed where part = 'proponent'"))
                .contains("congreso-colima", "pt");
        assertThat(list("select shown from actor_name where ring like '%colima%' or ring like '%integrantes%'"))
                .isEmpty();
    }

    @Test
    void nameRemovedFromThePageIsDeleted() {
        var bill = aBill().presented(DAY).proposedBy("Ludivina Xacur Lomas", "PRI", "deputy");
        house.take(bill);
        follower.follow();
        assertThat(list("select shown from actor_name where ring like '%xacur%'"))
                .containsExactly("Ludivina Xacur Lomas");

        house.take(bill.then(2).presented(DAY).proposedBy("Odilón Xacur Lomas", "PRI", "deputy"));
        follower.follow();
        assertThat(list("select shown from actor_name where ring like '%xacur%'"))
                .containsExactly("Odilón Xacur Lomas");
    }

    @Test
    void leaveAndCommitteeMeetingsAreStoredWithTheirDay() {
        house.take(
                aDebate("debate/" + DAY + "/leave")
                        .heldOn(DAY)
                        .turnOf(
                                "Hermila Zozaya Lomas",
                                "Secretaria diputada",
                                "Se concede licencia por tiempo indefinido al diputado Evaristo Zozaya Lomas, para separarse de sus funciones, a partir de esta fecha."));
        house.take(aMeeting().heldOn(DAY).said("body", "Comisión de Ganadería"));

        assertThat(
                        list(
                                "select kind || ' ' || from_day from actor_post p join actor_name n on n.id = p.name where ring like '%evaristo%'"))
                .containsExactly("leave 2026-09-10");
        assertThat(list("select part from body_deed where body = 'diputados-ganaderia'"))
                .containsExactly("meeting");
    }

    @Test
    void reprocessingYieldsTheSameActors() {
        reprocessAll(); // what tests before entered by hand is no part of it
        house.take(aBill().presented(DAY).proposedBy("Belén Ugalde Lomas", "MC", "deputy"));
        house.take(aVote().heldOn(DAY).ballot("Ugalde Lomas Belén", "MC", "against"));
        follower.follow();
        List<String> before = list(TABLES);

        reprocessAll();

        assertThat(list(TABLES)).isEqualTo(before);
    }

    private void reprocessAll() {
        database.update("update reprocessing set rules_version = 'other' where follower = 'actors'");
        follower.follow();
    }

    private List<String> list(String question) {
        return database.list(question, row -> row.getString(1));
    }
}
