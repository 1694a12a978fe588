package mx.vigia.analysis.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import mx.vigia.analysis.bill.BillKind;
import mx.vigia.analysis.bill.BillText;
import mx.vigia.analysis.bill.Chamber;
import mx.vigia.analysis.bill.Proponent;
import mx.vigia.analysis.bill.ProponentRole;
import mx.vigia.analysis.bill.Referral;
import mx.vigia.analysis.bill.ReferralPurpose;
import mx.vigia.analysis.bill.Step;
import mx.vigia.analysis.bill.StepKind;
import mx.vigia.analysis.bill.stage.BillOutcome;
import mx.vigia.analysis.bill.stage.Stage;
import mx.vigia.analysis.dossier.Dossier;
import mx.vigia.analysis.dossier.DossierBuilder;
import mx.vigia.analysis.language.NamedId;
import mx.vigia.analysis.language.QueryField;
import mx.vigia.analysis.language.TokenCache;
import mx.vigia.analysis.language.query.AnalysedDocument;
import mx.vigia.analysis.language.query.LocatableTerms;
import mx.vigia.analysis.language.query.ParseResult.Parsed;
import mx.vigia.analysis.language.query.Query;
import mx.vigia.analysis.language.query.QueryLanguage;
import mx.vigia.analysis.law.AffectedLaw;
import mx.vigia.analysis.law.AmendmentKind;
import mx.vigia.analysis.topic.TopicCatalog;
import mx.vigia.analysis.topic.document.BillDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A matter, a person, a law and a committee are followed by their ids, however they are written. */
class FollowedThingsTest {
    private static final UUID ID = UUID.fromString("01900000-0000-7000-8000-000000000001");
    private static final UUID FORMER = UUID.fromString("01900000-0000-7000-8000-000000000002");
    private static final LocalDate DAY = LocalDate.parse("2026-09-03");
    private static final Instant NOW = Instant.parse("2026-09-10T15:00:00Z");

    @Test
    void matterIsFollowedByItsOwnIdAndByThatOfWhatWasMergedIntoIt() {
        var bill = bill().title("Otro título, corregido").otherNumbers(List.of("66/7223", FORMER.toString()));

        assertThat(matches(bill, new NamedId("El título de antes", ID.toString()).clause(QueryField.MATTER)))
                .isTrue();
        assertThat(matches(bill, "asunto:" + FORMER)).isTrue();
        assertThat(matches(bill, "asunto:66/7223")).isFalse();
        assertThat(matches(bill, "asunto:" + UUID.randomUUID())).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Dip. Elsa María Díaz Soto", "Díaz Soto Elsa María", "DÍAZ SOTO, ELSA MARÍA"})
    void personIsFollowedWhateverTheOrderOfNames(String written) {
        var bill = bill().proponents(List.of(new Proponent(written, "PAN", ProponentRole.DEPUTY)));

        assertThat(matches(bill, "persona:\"Dip. Elsa María Díaz Soto [deputies-66-diaz-soto-elsa-maria]\""))
                .isTrue();
        assertThat(matches(bill, "persona:senate-66-diaz-soto-elsa-maria")).isFalse();
        assertThat(matches(bill, "persona:deputies-65-diaz-soto-elsa-maria")).isFalse();
    }

    @Test
    void lawIsFollowedByItsIdAndNotByOneWhoseNameBeginsTheSame() {
        var penal = bill().laws(List.of(law("Código Penal Federal", AmendmentKind.REFORM)));
        var mention = bill().laws(List.of(law("Código Penal Federal", AmendmentKind.MENTION)));

        assertThat(matches(penal, "norma:\"Código Penal Federal [codigo-penal-federal]\""))
                .isTrue();
        assertThat(matches(penal, "norma:codigo-penal")).isFalse();
        assertThat(matches(mention, "norma:codigo-penal-federal")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Salud", "Comisión de Salud", "a la Comisión de Salud", "COMISIÓN DE SALUD"})
    void committeeIsFollowedInItsChamberHoweverItIsWritten(String written) {
        var referral = new Referral(written, ReferralPurpose.REPORT);
        var step = new Step(StepKind.REFERRED, Chamber.SENATE, "Turnada", DAY, List.of(referral), List.of());
        var bill = bill().steps(List.of(step)).committees(List.of(referral));

        assertThat(matches(bill, "órgano:\"Salud, Senado [senado-salud]\"")).isTrue();
        assertThat(matches(bill, "órgano:diputados-salud")).isFalse();
    }

    @Test
    void minutaIsFoundInAMatterThatWasPassed() {
        var passed = new Step(StepKind.PASSED, Chamber.DEPUTIES, "Aprobada por 468 votos", DAY, List.of(), List.of());

        assertThat(matches(bill().steps(List.of(passed)), "aguas \"minuta\"")).isTrue();
        assertThat(matches(bill().steps(List.of(passed)), "tipo:minuta")).isFalse();
        assertThat(matches(bill(), "aguas minuta")).isFalse();
    }

    @Test
    void reasonsNameWhatIsFollowed() {
        var bill = bill().laws(List.of(law("Código Penal Federal", AmendmentKind.REFORM)))
                .proponents(List.of(new Proponent("Díaz Soto Elsa María", "PAN", ProponentRole.DEPUTY)))
                .build();
        var side = new BillSide(bill, TopicCatalog.read(), new TokenCache());
        var query = understood("norma:codigo-penal-federal persona:deputies-66-diaz-soto-elsa-maria asunto:" + ID);

        assertThat(side.reasonsFor(LocatableTerms.of(query)))
                .extracting(MatchReason::words)
                .containsExactly("Código Penal Federal", "Díaz Soto Elsa María", "Ley de Aguas");
    }

    @Test
    void pastedTextIsNotReadAsAnId() {
        assertThat(understood("Asunto: reforma").print()).isEqualTo("asunto reforma");
    }

    @Test
    void longNameOfAFollowedThingSaysThatItIsCut() {
        assertThat(new NamedId("Que reforma la Ley de Aguas ".repeat(10), "abc-1").clause(QueryField.MATTER))
                .startsWith("asunto:\"Que reforma")
                .contains("… [abc-1]");
    }

    @Test
    void clauseIsReadBackWhateverTheName() {
        var clause = new NamedId("Ley \"de\" [Aguas] «Nacionales»", "abc-1").clause(QueryField.NORM);

        assertThat(understood(clause)).isEqualTo(understood(understood(clause).print()));
        assertThat(((Query.Value) understood(clause)).folded()).isEqualTo("abc-1");
    }

    private static DossierBuilder bill() {
        return new DossierBuilder()
                .id(ID)
                .revision(1)
                .site("mx.diputados.gaceta")
                .kind(BillKind.INITIATIVE)
                .title("Ley de Aguas")
                .presentedOn(DAY)
                .stage(Stage.PRESENTED)
                .outcome(BillOutcome.OPEN)
                .text(BillText.unknown())
                .firstSeen(NOW)
                .lastChanged(NOW);
    }

    private static AffectedLaw law(String name, AmendmentKind relation) {
        return new AffectedLaw(name, relation, List.of(), AffectedLaw.Where.TITLE, 0, 1);
    }

    private static boolean matches(DossierBuilder bill, String question) {
        Dossier built = bill.build();
        return AnalysedDocument.of(BillDocument.of(built, none -> Optional.empty()))
                .matches(understood(question));
    }

    private static Query understood(String question) {
        return ((Parsed) QueryLanguage.read(question)).query();
    }
}
