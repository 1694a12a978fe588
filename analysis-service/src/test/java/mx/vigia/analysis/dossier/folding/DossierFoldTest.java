package mx.vigia.analysis.dossier.folding;

import static mx.vigia.analysis.intake.BillSightings.aBill;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import mx.vigia.analysis.bill.Chamber;
import mx.vigia.analysis.bill.Provenance;
import mx.vigia.analysis.bill.Referral;
import mx.vigia.analysis.bill.stage.Stage;
import mx.vigia.analysis.dossier.Dossier;
import mx.vigia.analysis.dossier.StoredText;
import mx.vigia.analysis.dossier.fact.AddressedFact;
import mx.vigia.analysis.dossier.fact.Fact;
import mx.vigia.analysis.dossier.fact.FactAudience;
import mx.vigia.analysis.dossier.fact.FactKind;
import mx.vigia.analysis.dossier.fact.FactSides;
import mx.vigia.analysis.dossier.fact.FactState;
import mx.vigia.analysis.dossier.registry.RegistrationResult;
import mx.vigia.analysis.dossier.store.InMemoryRegistrar;
import mx.vigia.analysis.intake.BillSightings;
import mx.vigia.platform.text.Sha256;
import org.junit.jupiter.api.Test;

class DossierFoldTest {
    private static final Instant NOW = Instant.parse("2026-09-10T15:00:00Z");
    private static final LocalDate TODAY = LocalDate.parse("2026-09-10");
    private static final String KEY = "66/a/20260903-II-1#Iniciativa4";

    private final InMemoryRegistrar registrar = new InMemoryRegistrar(NOW);

    @Test
    void firstSightingOpensADossierWithOneFact() {
        List<AddressedFact> found = findings(bill().titled("Que reforma la ley")
                .turnedTo("Salud")
                .step("presented", "Presentada por la diputada N.", TODAY)
                .step("referred", "Turnada a la Comisión de Salud."));

        assertThat(found).singleElement().satisfies(addressed -> {
            assertThat(addressed.fact().kind()).isEqualTo(FactKind.NEW);
            assertThat(addressed.fact().naturalKey()).endsWith("/new/1");
            assertThat(FactSides.after(addressed.fact(), FactState.WithStage.class)
                            .stage())
                    .isEqualTo(Stage.REFERRED);
            assertThat(addressed.audience()).isEqualTo(FactAudience.WHO_MATCHES);
        });
    }

    @Test
    void decreeIsPublishedAndConsultationHasItsWindow() {
        BillSightings decree = bill().on("list").kind("decree").titled("Decreto por el que se reforma la ley");
        fold(decree);
        assertThat(dossier(decree).stage()).isEqualTo(Stage.PUBLISHED_DOF);

        BillSightings call = aBill("other/1")
                .on("list")
                .kind("consultation")
                .titled("Call for comments on cloud rules")
                .summed("Whoever runs a cloud may comment.", "Cloud", "Security")
                .openForCommentsUntil(TODAY.plusDays(20), "en");
        fold(call);
        Dossier told = dossier(call);
        assertThat(told.stage()).isEqualTo(Stage.IN_CONSULTATION);
        assertThat(told.consultation().closesOn()).isEqualTo(TODAY.plusDays(20));
        assertThat(told.language()).isEqualTo("en");
        assertThat(told.subjects()).containsExactly("Cloud", "Security");
        assertThat(told.summary()).contains("cloud");
    }

    @Test
    void recordOutranksListAndListOutranksFeed() {
        BillSightings bill = bill();
        fold(bill.on("feed").titled("From the feed").withRevision(1));
        fold(bill.then(2).on("list").titled("From the list"));
        assertThat(dossier(bill).title()).isEqualTo("From the list");

        fold(bill.then(3).on("record").titled("From its own page"));
        fold(bill.then(4).on("feed").titled("From the feed"));
        assertThat(dossier(bill).title()).isEqualTo("From its own page");
    }

    @Test
    void replayedSightingIsIgnored() {
        BillSightings first = bill();
        fold(first);

        assertThat(fold(first)).isEqualTo(new RegistrationResult.NothingNew());
        assertThat(fold(first.then(2).titled("Otro"))).isInstanceOf(RegistrationResult.Changed.class);
        assertThat(fold(first.then(2).titled("Otro").readAt(NOW))).isEqualTo(new RegistrationResult.NothingNew());
    }

    @Test
    void sightingOvertakenByAnotherPageIsStillProcessed() {
        BillSightings overtaken = bill().titled("Título").turnedTo("Salud");
        fold(bill().then(2).on("annex-part").titled("Título"));

        assertThat(after(fold(overtaken)).committees())
                .extracting(Referral::name)
                .containsExactly("Salud");
        assertThat(fold(overtaken)).isEqualTo(new RegistrationResult.NothingNew());
    }

    @Test
    void olderReadingCountsForFieldsTheLaterOneOmits() {
        fold(bill().then(3).titled("Título nuevo").readAt(NOW.plusSeconds(60)));

        Dossier after = after(
                fold(bill().then(2).titled("Título viejo").turnedTo("Salud").readAt(NOW)));

        assertThat(after.title()).isEqualTo("Título nuevo");
        assertThat(after.committees()).extracting(Referral::name).containsExactly("Salud");
        assertThat(fold(bill().then(2).titled("Título viejo").turnedTo("Salud").readAt(NOW)))
                .isEqualTo(new RegistrationResult.NothingNew());
    }

    @Test
    void stepOfAnOvertakenReadingOnlyIsNotAnnounced() {
        fold(bill().step("presented", "Presentada."));
        fold(bill().then(3).step("presented", "Presentada."));

        assertThat(kinds(bill().then(2).step("presented", "Presentada.").step("reported", "Dictaminada.")))
                .as("the page says so no longer")
                .isEmpty();
        assertThat(findings(bill().then(4).step("presented", "Presentada.").step("reported", "Dictaminada.")))
                .singleElement()
                .satisfies(addressed -> assertThat(addressed.audience()).isEqualTo(FactAudience.WHO_MATCHES));
    }

    @Test
    void lateIntermediateReadingCountsForChangesOfItsPage() {
        fold(bill().on("annex-part").titled("Título A"));
        fold(bill().then(2).titled("Título B"));
        fold(bill().then(4).titled("Título B").readAt(NOW.plusSeconds(120)));
        assertThat(dossier(bill()).title()).isEqualTo("Título A");

        fold(bill().then(3).titled("Título C").readAt(NOW.plusSeconds(60)));

        assertThat(dossier(bill()).title()).isEqualTo("Título B");
    }

    @Test
    void lateOlderTextIsAnEarlierVersionWithoutAlert() {
        fold(bill().on("annex-part").text("Texto primero."));
        fold(bill().then(3).on("annex-part").text("Texto tercero.").readAt(NOW.plusSeconds(120)));

        RegistrationResult late =
                fold(bill().then(2).on("annex-part").text("Texto segundo.").readAt(NOW.plusSeconds(60)));

        assertThat(registrar.versions())
                .extracting(StoredText::sha256)
                .containsExactly(Sha256.of("Texto primero."), Sha256.of("Texto segundo."), Sha256.of("Texto tercero."));
        assertThat(late).isInstanceOfSatisfying(RegistrationResult.Changed.class, changed -> {
            assertThat(changed.findings()).isEmpty();
            assertThat(changed.after().text().content()).isEqualTo("Texto tercero.");
            assertThat(changed.after().revision()).isEqualTo(changed.before().revision() + 1);
        });
    }

    @Test
    void lateButLatestTextIsAnnouncedAsAChange() {
        fold(bill().on("annex-part").text("Texto primero."));
        fold(bill().then(3).on("annex-part").numbered("66/7223").readAt(NOW.plusSeconds(120)));

        assertThat(findings(
                        bill().then(2).on("annex-part").text("Texto segundo.").readAt(NOW.plusSeconds(60))))
                .singleElement()
                .satisfies(addressed -> {
                    assertThat(addressed.fact().kind()).isEqualTo(FactKind.TEXT_CHANGED);
                    assertThat(FactSides.before(addressed.fact(), FactState.Wording.class)
                                    .textSha256())
                            .isEqualTo(Sha256.of("Texto primero."));
                    assertThat(addressed.audience()).isEqualTo(FactAudience.WHO_MATCHES_OR_DID);
                });
    }

    @Test
    void repeatedTextIsOneVersionDatedByItsEarliestReading() {
        fold(bill().then(2).on("annex-part").text("El texto.").readAt(NOW.plusSeconds(60)));
        fold(bill().then(3).on("annex-part").text("El  texto").readAt(NOW.plusSeconds(120)));
        fold(bill().on("annex-part").text("El texto."));

        assertThat(registrar.versions()).extracting(StoredText::captured).containsExactly(NOW);
    }

    @Test
    void sameRevisionWithOtherContentIsRefused() {
        fold(bill());

        assertThat(fold(bill().titled("Otra cosa"))).isInstanceOf(RegistrationResult.Refused.class);
    }

    @Test
    void foldIsIndependentOfPageOrder() {
        List<BillSightings> pages = List.of(
                bill().on("annex-part")
                        .titled("Que reforma el artículo 5 de la Ley, en materia de datos")
                        .text("Texto."),
                bill().on("annex-index").titled("Que reforma el artículo 5 de la Ley"),
                bill().on("day").titled("Reforma al artículo 5").presented(TODAY.minusDays(1)),
                bill().on("turn-list").titled("Que reforma el artículo 5").turnedTo("Comisión de Salud"),
                bill().titled("Que reforma el artículo 5 de la ley.")
                        .numbered("66/7223")
                        .presented(TODAY)
                        .turnedTo("Salud", "Economía")
                        .step("presented", "Presentada.", TODAY)
                        .step("referred", "Turnada.")
                        .step("reported", "Dictaminada.", TODAY));
        Dossier expected = folded(pages);

        for (int seed = 0; seed < 60; seed++) {
            List<BillSightings> shuffled = new ArrayList<>(pages);
            Collections.shuffle(shuffled, new Random(seed));
            assertThat(folded(shuffled)).isEqualTo(expected);
        }
        assertThat(expected.title()).isEqualTo("Que reforma el artículo 5 de la Ley, en materia de datos");
        assertThat(expected.presentedOn()).isEqualTo(TODAY);
        assertThat(expected.committees()).extracting(Referral::name).containsExactly("Salud", "Economía");
        assertThat(expected.stage()).isEqualTo(Stage.REPORTED_POSITIVE);
    }

    @Test
    void changedPageOutweighsARepeatedOne() {
        fold(bill().on("annex-part").titled("Título A"));
        fold(bill().then(2).titled("Título A"));

        assertThat(after(fold(bill().then(3).titled("Título B"))).title()).isEqualTo("Título B");
        assertThat(after(fold(bill().then(4).titled("Título A"))).title()).isEqualTo("Título A");
    }

    @Test
    void titleChangedAndRevertedMakesTwoFacts() {
        fold(bill().titled("A"));

        assertThat(kinds(bill().then(2).titled("B"))).containsExactly(FactKind.TEXT_CHANGED);
        List<AddressedFact> back = findings(bill().then(3).titled("A"));

        assertThat(back).singleElement().satisfies(addressed -> {
            assertThat(FactSides.before(addressed.fact(), FactState.Wording.class)
                            .title())
                    .isEqualTo("B");
            assertThat(FactSides.after(addressed.fact(), FactState.Wording.class)
                            .title())
                    .isEqualTo("A");
            assertThat(addressed.audience()).isEqualTo(FactAudience.WHO_MATCHES_OR_DID);
        });
    }

    @Test
    void typographicChangesMakeNoFact() {
        fold(bill().titled("Que reforma la \"Ley de Aguas\"").on("annex-part").text("Uno dos.\n\nTres."));

        assertThat(kinds(bill().then(2)
                        .on("annex-part")
                        .titled("QUE  reforma la “Ley de Aguas”.")
                        .text("Uno  dos.\nTres")))
                .isEmpty();
    }

    @Test
    void firstTextReachesNewMatchesOnly() {
        fold(bill());

        assertThat(findings(bill().then(2).on("annex-part").text("El texto.")))
                .singleElement()
                .satisfies(addressed -> {
                    assertThat(addressed.fact().kind()).isEqualTo(FactKind.TEXT_CHANGED);
                    assertThat(addressed.fact().stateBefore()).isEmpty();
                    var learned = FactSides.after(addressed.fact(), FactState.Learned.class);
                    assertThat(learned.wording().textLength()).isEqualTo(9);
                    assertThat(learned.bill().tells()).contains(FactKind.NEW);
                    assertThat(addressed.fact().selectableAs()).contains(FactKind.NEW, FactKind.TEXT_CHANGED);
                    assertThat(addressed.audience()).isEqualTo(FactAudience.WHO_MATCHES_ONLY_NOW);
                });
    }

    @Test
    void secondReferralFactHasOldAndNewCommittees() {
        fold(bill().step("referred", "Turnada a la Comisión de Salud.", TODAY.minusDays(9)));

        List<AddressedFact> found = findings(bill().then(2)
                .step("referred", "Turnada a la Comisión de Salud.", TODAY.minusDays(9))
                .stepIn("senate", "referred", "Turnada a la Comisión de Economía del Senado.", TODAY));

        assertThat(found).singleElement().satisfies(addressed -> {
            assertThat(FactSides.before(addressed.fact(), FactState.Referred.class)
                            .step()
                            .phrase())
                    .contains("Salud");
            assertThat(addressed.fact().step().orElseThrow().phrase()).contains("Economía");
            assertThat(addressed.fact().happened()).isEqualTo(TODAY);
            assertThat(addressed.fact().naturalKey()).contains("/referred/senate/2");
        });
    }

    @Test
    void referralOfASecondChamberIsAFactBesideTheOpening() {
        BillSightings both = bill().step("presented", "Presentada.", TODAY.minusDays(9))
                .step("referred", "Turnada a la Comisión de Salud.", TODAY.minusDays(9))
                .stepIn("senate", "referred", "Turnada a la Comisión de Economía del Senado.", TODAY);
        assertThat(findings(both))
                .as("first seen in its second chamber")
                .extracting(
                        addressed -> addressed.fact().kind(),
                        addressed -> addressed.fact().selectableAs().contains(FactKind.REFERRED))
                .containsExactly(tuple(FactKind.NEW, true), tuple(FactKind.REFERRED, true));
    }

    @Test
    void openingTellsTheReferralOfTheShowingChamberOrElseTheFirst() {
        BillSightings unstated = bill().vaguely(null, "referred", "Turnada a la Comisión de Salud.", TODAY.minusDays(9))
                .stepIn("senate", "referred", "Turnada a la Comisión de Economía del Senado.", TODAY);
        BillSightings reviewing = aBill("66/m/9")
                .kind("minuta")
                .readAt(NOW)
                .stepIn("senate", "referred", "Turnada a la Comisión de Economía del Senado.", TODAY);

        assertThat(findings(unstated))
                .extracting(addressed -> addressed.fact().kind())
                .containsExactly(FactKind.NEW, FactKind.REFERRED);
        assertThat(findings(reviewing))
                .extracting(addressed -> addressed.fact().kind())
                .doesNotContain(FactKind.REFERRED);
    }

    @Test
    void openingDoesNotTellTheReferralOfTheOtherChamberAlone() {
        assertThat(findings(bill().step("presented", "Presentada.", TODAY.minusDays(9))
                        .stepIn("senate", "referred", "Turnada a la Comisión de Economía del Senado.", TODAY)
                        .readAt(NOW)))
                .extracting(
                        addressed -> addressed.fact().kind(),
                        addressed -> addressed.fact().selectableAs().contains(FactKind.REFERRED))
                .containsExactly(tuple(FactKind.NEW, false), tuple(FactKind.REFERRED, true));
    }

    @Test
    void referralsOfBothChambersReadTogetherAreTwoFacts() {
        fold(bill());
        List<AddressedFact> found = findings(bill().then(2)
                .step("referred", "Turnada a la Comisión de Salud.", TODAY.minusDays(9))
                .stepIn("senate", "referred", "Turnada a la Comisión de Economía del Senado.", TODAY));

        assertThat(found)
                .map(AddressedFact::fact)
                .allMatch(fact -> fact.kind() == FactKind.REFERRED)
                .extracting(fact -> fact.step().orElseThrow().chamber(), Fact::happened)
                .containsExactly(tuple(Chamber.DEPUTIES, TODAY.minusDays(9)), tuple(Chamber.SENATE, TODAY));
    }

    @Test
    void referralOfTheSecondChamberToCommitteesOfTheSameNamesIsNews() {
        fold(bill().turnedTo("Gobernación"));

        assertThat(findings(bill().then(2)
                        .turnedTo("Gobernación")
                        .stepIn("senate", "referred", "Se turna a la Comisión de Gobernación.", TODAY)
                        .readAt(NOW)))
                .extracting(addressed -> addressed.fact().kind(), AddressedFact::audience)
                .containsExactly(tuple(FactKind.REFERRED, FactAudience.WHO_MATCHES));
    }

    @Test
    void factNamesTheLaterOfTwoReferralsOfAChamber() {
        fold(bill());

        List<AddressedFact> found = findings(bill().then(2)
                .step("referred", "Turnada a la Comisión de Salud.", TODAY.minusDays(9))
                .step("referred", "Returnada a la Comisión de Economía.", TODAY));

        assertThat(found).singleElement().satisfies(addressed -> {
            assertThat(FactSides.before(addressed.fact(), FactState.Referred.class)
                            .step())
                    .isNull();
            assertThat(addressed.fact().step().orElseThrow().phrase()).contains("Economía");
            assertThat(addressed.fact().happened()).isEqualTo(TODAY);
        });
    }

    @Test
    void referralAndItsStepAreOneFact() {
        fold(bill().step("presented", "Presentada."));

        List<AddressedFact> found = findings(bill().then(2)
                .turnedTo("Salud")
                .step("presented", "Presentada.")
                .step("referred", "Turnada a la Comisión de Salud."));

        assertThat(found).singleElement().satisfies(addressed -> {
            assertThat(addressed.fact().kind()).isEqualTo(FactKind.REFERRED);
            assertThat(addressed.fact().naturalKey()).contains("/referred/deputies/2");
            assertThat(FactSides.before(addressed.fact(), FactState.WithStage.class)
                            .stage())
                    .isEqualTo(Stage.PRESENTED);
            assertThat(FactSides.after(addressed.fact(), FactState.WithStage.class)
                            .stage())
                    .isEqualTo(Stage.REFERRED);
            assertThat(addressed.fact().step().orElseThrow().phrase()).startsWith("Turnada");
        });
    }

    @Test
    void committeeNamedInAnotherFormIsTheSame() {
        fold(bill().turnedTo("Salud", "Ciencia, Tecnología e Innovación"));

        assertThat(kinds(bill().then(2)
                        .on("turn-list")
                        .turnedTo("Comisión de Ciencia, Tecnología e Innovación", "Comisión de Salud")))
                .isEmpty();
    }

    @Test
    void newStepsMakeFactsButReorderedOrRedatedOnesDoNot() {
        fold(bill().step("presented", "Presentada.", TODAY));

        assertThat(kinds(bill().then(2)
                        .step("presented", "Presentada.", TODAY)
                        .step("reported", "Dictaminada.", TODAY)
                        .step("extended", "Prórroga hasta el 30 de mayo.")
                        .step("extended", "Prórroga hasta el 30 de junio.")))
                .containsExactly(FactKind.REPORTED, FactKind.EXTENDED, FactKind.EXTENDED);
        assertThat(kinds(bill().then(3)
                        .step("extended", "Prórroga hasta el 30 de junio.")
                        .step("reported", "Dictaminada.", TODAY.minusDays(1))
                        .step("extended", "Prórroga hasta el 30 de mayo.")
                        .step("presented", "Presentada.", TODAY.minusDays(2))))
                .isEmpty();
    }

    @Test
    void stepMissingForADayIsNotPublishedAgain() {
        fold(bill().step("presented", "Presentada."));
        fold(bill().then(2).step("presented", "Presentada.").step("reported", "Dictaminada."));
        fold(bill().then(3).step("presented", "Presentada."));

        assertThat(kinds(bill().then(4).step("presented", "Presentada.").step("reported", "Dictaminada.")))
                .isEmpty();
    }

    @Test
    void oldEventsAreStoredWithoutAlert() {
        assertThat(audienceOf(TODAY)).isEqualTo(FactAudience.WHO_MATCHES);
        assertThat(audienceOf(TODAY.minusDays(14))).isEqualTo(FactAudience.WHO_MATCHES);
        assertThat(audienceOf(TODAY.minusDays(15))).isEqualTo(FactAudience.NOBODY);
        assertThat(audienceOf(TODAY.plusDays(3))).isEqualTo(FactAudience.WHO_MATCHES);
    }

    @Test
    void stepKeepsThePageItWasFirstReadFrom() {
        fold(bill().from("https://gaceta.example/a", "a".repeat(64)).step("presented", "Presentada.", TODAY));
        fold(bill().then(2)
                .on("annex-part")
                .readAt(NOW.plusSeconds(60))
                .from("https://gaceta.example/b", "b".repeat(64))
                .step("presented", "PRESENTADA"));

        Dossier after = after(fold(bill().then(3)
                .readAt(NOW.plusSeconds(120))
                .from("https://gaceta.example/a", "c".repeat(64))
                .step("presented", "Presentada.", TODAY)
                .step("reported", "Dictaminada.")));

        assertThat(after.stepPages()).extracting(Provenance::sha256).containsExactly("a".repeat(64), "c".repeat(64));
    }

    @Test
    void numberPrintedInTheAnnexPrevailsOverTheListsNumber() {
        fold(bill().cited("7176-2"));

        Dossier after = after(fold(bill().then(2).on("annex-part").cited("7176-II-3")));

        assertThat(after.citation().number()).isEqualTo("7176-II-3");
        assertThat(after(fold(bill().then(3).titled("Otro").cited("7176-2")))
                        .citation()
                        .number())
                .isEqualTo("7176-II-3");
    }

    @Test
    void fieldNotCoveredByAPageKeepsItsValue() {
        fold(bill().numbered("66/7223").turnedTo("Salud"));

        Dossier after = after(fold(bill().then(2).titled("Otro título")));

        assertThat(after.number()).isEqualTo("66/7223");
        assertThat(after.committees()).hasSize(1);
    }

    @Test
    void sameKeyAtAnotherSiteIsAnotherMatter() {
        fold(bill().alias("66/c/2026-09-03/5b1f6a0c9d3e4f27"));
        var elsewhere = bill().at("mx.senado.gaceta").alias("66/c/2026-09-03/5b1f6a0c9d3e4f27");

        assertThat(fold(elsewhere)).isInstanceOf(RegistrationResult.Opened.class);
        assertThat(fold(elsewhere)).isEqualTo(new RegistrationResult.NothingNew());
        assertThat(findings(bill().then(2).readAt(NOW).alias("66/c/2026-09-03/5b1f6a0c9d3e4f27")))
                .isEmpty();
        assertThat(dossier(elsewhere).id()).isNotEqualTo(dossier(bill()).id());
    }

    @Test
    void recordSharingANameJoinsTheDossierIfOfTheSameKind() {
        fold(bill().alias("66/c/2026-09-03/5b1f6a0c9d3e4f27"));

        RegistrationResult joined = fold(aBill("66/m/20260902-VII#6")
                .alias("66/c/2026-09-03/5b1f6a0c9d3e4f27")
                .turnedTo("Salud"));
        RegistrationResult apart = fold(aBill("66/m/20260902-VII#7")
                .alias("66/c/2026-09-03/5b1f6a0c9d3e4f27")
                .kind("motion"));

        assertThat(joined).isInstanceOf(RegistrationResult.Changed.class);
        assertThat(apart).isInstanceOf(RegistrationResult.Opened.class);
    }

    private FactAudience audienceOf(LocalDate presented) {
        return findings(aBill().readAt(NOW).presented(presented)).getFirst().audience();
    }

    private static BillSightings bill() {
        return aBill(KEY).readAt(NOW);
    }

    private Dossier folded(List<BillSightings> pages) {
        DossierFoldTest fresh = new DossierFoldTest();
        Dossier last = null;
        for (int i = 0; i < pages.size(); i++) {
            last = fresh.after(fresh.fold(pages.get(i).withRevision(i + 1)));
        }
        return last.at(1, NOW);
    }

    private RegistrationResult fold(BillSightings sighted) {
        return registrar.fold(sighted);
    }

    private Dossier dossier(BillSightings sighted) {
        return registrar.dossier(sighted);
    }

    private List<AddressedFact> findings(BillSightings sighted) {
        return registrar.findings(sighted);
    }

    private List<FactKind> kinds(BillSightings sighted) {
        return findings(sighted).stream()
                .map(addressed -> addressed.fact().kind())
                .toList();
    }

    private Dossier after(RegistrationResult verdict) {
        return switch (verdict) {
            case RegistrationResult.Opened(var after, var found) -> after;
            case RegistrationResult.Changed(var before, var after, var found) -> after;
            case RegistrationResult.NothingNew() -> throw new AssertionError("nothing changed");
            case RegistrationResult.Refused(var why) -> throw new AssertionError(why);
        };
    }
}
