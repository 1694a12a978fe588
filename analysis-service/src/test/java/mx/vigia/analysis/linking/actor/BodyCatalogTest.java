package mx.vigia.analysis.linking.actor;

import static org.assertj.core.api.Assertions.assertThat;

import mx.vigia.analysis.bill.Chamber;
import mx.vigia.analysis.bill.ProponentRole;
import mx.vigia.analysis.bill.body.Body;
import mx.vigia.analysis.bill.body.BodyCatalog;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BodyCatalogTest {
    private static final BodyCatalog BODIES = BodyCatalog.known();

    @Test
    void regulatorsNameTheirPredecessorsAndSuccessors() {
        assertThat(BODIES.findById("ift").orElseThrow().next())
                .extracting(Body.Next::body)
                .contains("crt");
        assertThat(BODIES.before("crt")).extracting(Body::id).containsExactly("ift");
        assertThat(BODIES.findById("conamer").orElseThrow().next())
                .extracting(Body.Next::body)
                .containsExactly("atdt");
        assertThat(BODIES.findById("inai").orElseThrow().next())
                .extracting(Body.Next::body)
                .containsExactly("sabg", "transparencia-para-el-pueblo");
        assertThat(BODIES.before("cna")).extracting(Body::id).contains("cofece");
    }

    @Test
    void senateHasOneEntryForAllItsNames() {
        assertThat(BODIES.findByName("Cámara de Senadores", null))
                .isEqualTo(BODIES.findByName("el Senado de la República", null));
    }

    @Test
    void aGroupIsFoundByItsShortFormsAndNames() {
        assertThat(BODIES.group("MORENA")).isEqualTo(BODIES.group("Movimiento Regeneración Nacional"));
        assertThat(BodyNames.groups("PAN, PRI")).extracting(Body::id).containsExactly("pan", "pri");
    }

    @Test
    void committeeChamberComesFromItsNameOrSite() {
        assertThat(BodyNames.committees("Gobernación de la Cámara de Senadores", Chamber.DEPUTIES))
                .extracting(Body::id)
                .containsExactly("senado-gobernacion");
        assertThat(BodyNames.committees("Comisión de Ciencia, Tecnología e Innovación", Chamber.DEPUTIES))
                .extracting(Body::id, Body::name)
                .containsExactly(
                        Tuple.tuple("diputados-ciencia-tecnologia-e-innovacion", "Ciencia, Tecnología e Innovación"));
        assertThat(BodyNames.committees("Comisiones Unidas de Justicia, y de Seguridad Ciudadana", Chamber.DEPUTIES))
                .extracting(Body::id)
                .containsExactly("diputados-justicia", "diputados-seguridad-ciudadana");
        assertThat(BodyNames.committees("correspondientes de la Cámara de Senadores", Chamber.DEPUTIES))
                .isEmpty();
        assertThat(BodyNames.committees("Justicia", null)).extracting(Body::id).containsExactly("comision-justicia");
        assertThat(BodyNames.committees("Primera Comisión", null))
                .extracting(Body::id)
                .containsExactly("permanente-primera-comision");
        assertThat(BodyNames.committees("Pleno", Chamber.SENATE))
                .extracting(Body::id)
                .containsExactly("senado");
        assertThat(BodyNames.committees("Pleno de la Cámara de Diputados", null))
                .extracting(Body::id)
                .containsExactly("diputados");
        assertThat(BodyNames.committees("Pleno", null)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Comisión Jurisdiccional, Jurisdiccional",
        "Comisión para la Igualdad de Género, Para la Igualdad de Género",
        "Comisión de Energía, ENERGÍA"
    })
    void committeeIsOneWhateverIsPrintedBeforeItsName(String onItsPage, String inAReferral) {
        assertThat(BodyNames.committees(onItsPage, Chamber.SENATE))
                .extracting(Body::id)
                .isEqualTo(BodyNames.committees(inAReferral, Chamber.SENATE).stream()
                        .map(Body::id)
                        .toList())
                .isNotEmpty();
    }

    @Test
    void institutionalProponentsAreBodiesNotPeople() {
        assertThat(BodyNames.proposingBody("EJECUTIVO FEDERAL", null, ProponentRole.EXECUTIVE, null))
                .extracting(Body::id)
                .containsExactly("ejecutivo-federal");
        assertThat(BodyNames.proposingBody(
                        "Congreso del Estado de Baja California Sur", null, ProponentRole.STATE_CONGRESS, null))
                .extracting(Body::id)
                .containsExactly("congreso-baja-california-sur");
        assertThat(BodyNames.proposingBody(
                        "Diputados integrantes del Grupo Parlamentario del PT", "PT", ProponentRole.GROUP, null))
                .extracting(Body::id)
                .containsExactly("pt");
        assertThat(BodyNames.proposingBody(
                        "SECRETARIA ANTICORRUPCION Y BUEN GOBIERNO", null, ProponentRole.AGENCY, null))
                .extracting(Body::id)
                .containsExactly("sabg");
        assertThat(BodyNames.proposingBody("Comisión de Justicia", null, ProponentRole.COMMITTEE, Chamber.DEPUTIES))
                .isEqualTo(BodyNames.committees("Justicia", Chamber.DEPUTIES));
    }
}
