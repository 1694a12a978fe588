package mx.vigia.analysis.intake.manual;

import static mx.vigia.analysis.intake.BillSightings.aBill;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import mx.vigia.analysis.bill.BillField;
import mx.vigia.analysis.bill.BillKind;
import mx.vigia.analysis.bill.Chamber;
import mx.vigia.analysis.bill.ManualStatement;
import mx.vigia.analysis.bill.Provenance;
import mx.vigia.analysis.bill.StatedFields;
import mx.vigia.analysis.bill.Step;
import mx.vigia.analysis.bill.StepKind;
import mx.vigia.analysis.bill.stage.Stage;
import mx.vigia.analysis.dossier.Dossier;
import mx.vigia.analysis.dossier.fact.Fact;
import mx.vigia.analysis.dossier.fact.FactKind;
import mx.vigia.analysis.dossier.fact.FactSides;
import mx.vigia.analysis.dossier.fact.FactState;
import mx.vigia.analysis.dossier.manual.EditEndReason;
import mx.vigia.analysis.dossier.manual.ManualEdit;
import mx.vigia.analysis.dossier.manual.ManualEditRepository;
import mx.vigia.analysis.dossier.store.DossierRepository;
import mx.vigia.analysis.intake.BillIntake;
import mx.vigia.analysis.intake.BillSightings;
import mx.vigia.analysis.intake.KafkaTopics;
import mx.vigia.analysis.intake.UniqueValues;
import mx.vigia.analysis.search.IndexedTestBills;
import mx.vigia.platform.realparts.ContractSamples;
import mx.vigia.platform.realparts.RealParts;
import mx.vigia.platform.store.StoreException;
import mx.vigia.platform.text.Json;
import mx.vigia.platform.text.Sha256;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "database", value = "analysis"))
class ClerkTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration SOON = Duration.ofSeconds(60);
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("America/Mexico_City"));
    private static final UUID ANALYST = UUID.randomUUID();

    @Inject
    BillIntake intake;

    @Inject
    Clerk clerk;

    @Inject
    DossierRepository dossiers;

    @Inject
    ManualEditRepository book;

    private final KafkaTopics topics = new KafkaTopics();

    @Test
    void correctionPrevailsOverRepetitionAndIsACorrectedFact() {
        BillSightings bill = aBill().titled("Que reforma la Ley de Agas.").numbered("66/1");
        IndexedTestBills.take(intake, bill);

        ManualEditResult result = correct(bill, BillField.TITLE, titled("Que reforma la Ley de Aguas."));

        assertThat(result).isInstanceOf(ManualEditResult.Applied.class);
        assertThat(of(bill).title()).isEqualTo("Que reforma la Ley de Aguas.");
        IndexedTestBills.take(
                intake, bill, bill.then(2).titled("Que reforma la Ley de Agas.").numbered("66/2"));
        assertThat(of(bill).title()).isEqualTo("Que reforma la Ley de Aguas.");
        assertThat(of(bill).number()).isEqualTo("66/2");
        assertThat(facts(bill))
                .extracting(Fact::kind)
                .containsExactlyInAnyOrder(FactKind.NEW, FactKind.CORRECTED, FactKind.DETAILS_CHANGED);
        Fact fact = facts(bill).stream()
                .filter(one -> one.kind() == FactKind.CORRECTED)
                .findFirst()
                .orElseThrow();
        assertThat(FactSides.before(fact, FactState.Corrected.class).title()).isEqualTo("Que reforma la Ley de Agas.");
        assertThat(FactSides.after(fact, FactState.Corrected.class).title()).isEqualTo("Que reforma la Ley de Aguas.");
        assertThat(FactSides.after(fact, FactState.Corrected.class).correction().field())
                .isEqualTo("title");
        assertThat(publishedFacts(id(bill)))
                .hasSize(3)
                .allSatisfy(event -> ContractSamples.assertValid("bills.facts.v1", event.value()));
        assertThat(act(bill).contested()).isFalse();
    }

    @Test
    void undoneCorrectionOfAnyFieldLeavesNoTrace() {
        BillSightings bill = aBill().titled("Que reforma la Ley de Vivienda.")
                .numbered("66/77")
                .presented(TODAY)
                .turnedTo("Vivienda")
                .text("Artículo 1. La vivienda.")
                .step("presented", "Presentada.", TODAY)
                .step("referred", "Turnada a Vivienda.", TODAY);
        IndexedTestBills.take(intake, bill);
        String never = stateHash(of(bill));

        for (BillField field : BillField.values()) {
            Step step = field == BillField.STEPS ? of(bill).steps().getLast() : null;
            ManualEditResult result = clerk.correct(author(), seen(bill), field, step, UniqueValues.other(field));

            assertThat(result).as("corrected %s", field).isInstanceOf(ManualEditResult.Applied.class);
            assertThat(stateHash(of(bill))).as("after %s", field).isNotEqualTo(never);
            clerk.undo(author(), seen(bill), ((ManualEditResult.Applied) result).act());
            assertThat(stateHash(of(bill))).as("undone %s", field).isEqualTo(never);
        }
        assertThat(book.of(id(bill)))
                .hasSize(BillField.values().length)
                .allMatch(edit -> edit.closing().how() == EditEndReason.UNDONE
                        && edit.closing().author().equals(ANALYST));
    }

    @Test
    void withdrawnStepNamesExactlyTheFactsThatReportedIt() {
        BillSightings bill = aBill().titled("Que reforma la Ley de Puentes.").presented(TODAY);
        IndexedTestBills.take(intake, bill);
        Step passed = new Step(StepKind.PASSED, Chamber.DEPUTIES, "Aprobada por error.", TODAY, List.of(), List.of());
        Step referred = new Step(StepKind.REFERRED, Chamber.DEPUTIES, "Turnada.", TODAY, List.of(), List.of());
        clerk.add(author(), seen(bill), referred);
        ManualEditResult added = clerk.add(author(), seen(bill), passed);

        clerk.undo(author(), seen(bill), ((ManualEditResult.Applied) added).act());

        List<Fact> facts = facts(bill);
        Fact told = facts.stream()
                .filter(fact -> fact.kind() == FactKind.PASSED)
                .findFirst()
                .orElseThrow();
        assertThat(facts)
                .filteredOn(fact -> fact.kind() == FactKind.CORRECTED)
                .singleElement()
                .satisfies(fact -> assertThat(FactSides.after(fact, FactState.Corrected.class)
                                .correction()
                                .takesBack())
                        .containsExactly(told.id()));
        assertThat(publishedFacts(id(bill)))
                .hasSize(4)
                .allSatisfy(event -> ContractSamples.assertValid("bills.facts.v1", event.value()))
                .satisfies(events -> assertThat(events)
                        .filteredOn(
                                event -> new String(event.value(), StandardCharsets.UTF_8).contains("\"byHand\":true"))
                        .as("all but that the source has the bill")
                        .hasSize(3))
                .last()
                .satisfies(event -> assertThat(new String(event.value(), StandardCharsets.UTF_8))
                        .contains("\"takesBack\":[\"" + told.id() + "\"]"));
    }

    @Test
    void laterSourceChangeIsAConflictUntilDecided() {
        BillSightings bill = aBill().titled("Que reforma la Ley de Minas.").presented(TODAY.minusDays(3));
        IndexedTestBills.take(intake, bill);
        correct(bill, BillField.PRESENTED_ON, presented(TODAY.minusDays(2)));

        IndexedTestBills.take(
                intake, bill.then(2).titled("Que reforma la Ley de Minas.").presented(TODAY.minusDays(1)));

        ManualEdit contested = act(bill);
        assertThat(contested.contested()).isTrue();
        var correction = (ManualStatement.Corrected) contested.statement();
        assertThat(correction.base().presentedOn()).isEqualTo(TODAY.minusDays(3));
        assertThat(correction.says().presentedOn()).isEqualTo(TODAY.minusDays(1));
        assertThat(of(bill).presentedOn()).isEqualTo(TODAY.minusDays(2));
        assertThat(book.findContested(1000)).extracting(ManualEdit::dossier).contains(id(bill));

        assertThat(clerk.confirm(author(), seen(bill), contested.signature().act()))
                .isInstanceOf(ManualEditResult.Applied.class);
        assertThat(act(bill).contested()).isFalse();
        assertThat(of(bill).presentedOn()).isEqualTo(TODAY.minusDays(2));

        IndexedTestBills.take(
                intake, bill.then(3).titled("Que reforma la Ley de Minas.").presented(TODAY));
        assertThat(act(bill).contested()).isTrue();
        clerk.undo(author(), seen(bill), act(bill).signature().act());
        assertThat(of(bill).presentedOn()).isEqualTo(TODAY);
        assertThat(book.findContested(1000)).extracting(ManualEdit::dossier).doesNotContain(id(bill));
    }

    @Test
    void conflictEndsWhenTheSourceRevertsItsChange() {
        BillSightings bill = aBill().titled("Uno.");
        IndexedTestBills.take(intake, bill);
        correct(bill, BillField.TITLE, titled("Dos."));
        IndexedTestBills.take(intake, bill.then(2).titled("Tres."));
        assertThat(act(bill).contested()).isTrue();

        IndexedTestBills.take(intake, bill.then(3).titled("Uno."));

        assertThat(act(bill).contested()).isFalse();
        assertThat(act(bill).inForce()).isTrue();
        assertThat(of(bill).title()).isEqualTo("Dos.");
    }

    @Test
    void correctionEndsWhenTheSourceStatesTheSame() {
        BillSightings bill = aBill().titled("Que reforma la Ley de Pezca.");
        IndexedTestBills.take(intake, bill);
        correct(bill, BillField.TITLE, titled("Que reforma la Ley de Pesca."));

        IndexedTestBills.take(intake, bill.then(2).titled("Que reforma la Ley de Pesca."));

        assertThat(act(bill).closing().how()).isEqualTo(EditEndReason.SPENT);
        IndexedTestBills.take(intake, bill.then(3).titled("Que reforma la Ley General de Pesca."));
        assertThat(of(bill).title()).isEqualTo("Que reforma la Ley General de Pesca.");
    }

    @Test
    void manualStepMovesTheBillAndItsRepetitionAddsNothing() {
        BillSightings bill = aBill().step("presented", "Presentada.", TODAY);
        IndexedTestBills.take(intake, bill);
        String never = stateHash(of(bill));
        Step step = new Step(
                StepKind.REFERRED, Chamber.DEPUTIES, "Turnada a la Comisión de Energía.", TODAY, List.of(), List.of());

        ManualEditResult result = clerk.add(author(), seen(bill), step);

        assertThat(of(bill).stage()).isEqualTo(Stage.REFERRED);
        assertThat(of(bill).stepPages()).extracting(Provenance::site).endsWith(ManualStatement.MANUAL_SITE);
        assertThat(facts(bill)).extracting(Fact::kind).containsExactlyInAnyOrder(FactKind.NEW, FactKind.REFERRED);
        assertThat(clerk.add(author(), seen(bill), step)).isEqualTo(new ManualEditResult.Unchanged());
        IndexedTestBills.take(
                intake, bill.then(2).on("turn-list").step("referred", "Turnada a la Comisión de Energía.", TODAY));
        assertThat(facts(bill)).hasSize(2);
        assertThat(of(bill).steps()).hasSize(2);
        assertThat(stateHash(of(bill))).isNotEqualTo(never);
        assertThat(result).isInstanceOf(ManualEditResult.Applied.class);
    }

    @Test
    void undoneManualStepLeavesNoTrace() {
        BillSightings bill = aBill().step("presented", "Presentada.", TODAY);
        IndexedTestBills.take(intake, bill);
        String never = stateHash(of(bill));
        ManualEditResult.Applied done = (ManualEditResult.Applied) clerk.add(
                author(),
                seen(bill),
                new Step(StepKind.REFERRED, Chamber.DEPUTIES, "Turnada.", TODAY, List.of(), List.of()));

        clerk.undo(author(), seen(bill), done.act());

        assertThat(stateHash(of(bill))).isEqualTo(never);
        assertThat(clerk.undo(author(), seen(bill), done.act())).isEqualTo(new ManualEditResult.Unchanged());
    }

    @Test
    void deletedSourceStepDoesNotHideLaterSteps() {
        BillSightings bill = aBill().step("presented", "Presentada.", TODAY).step("passed", "Aprobada.", TODAY);
        IndexedTestBills.take(intake, bill);

        clerk.correct(author(), seen(bill), BillField.STEPS, of(bill).steps().getLast(), StatedFields.empty());
        IndexedTestBills.take(
                intake,
                bill.then(2)
                        .step("presented", "Presentada.", TODAY)
                        .step("passed", "Aprobada.", TODAY)
                        .step("withdrawn", "Retirada por su autor.", TODAY));

        assertThat(of(bill).steps()).extracting(Step::kind).containsExactly(StepKind.PRESENTED, StepKind.WITHDRAWN);
        assertThat(act(bill).contested()).isFalse();
    }

    @Test
    void manualMatterIsFoundTaggedMatchedAndPublished() {
        String word = IndexedTestBills.rareWord();
        UUID watch = UUID.randomUUID();
        topics.watch(watch, 1, word);
        await().atMost(SOON).untilAsserted(() -> {
            ManualEditResult.Applied probe =
                    (ManualEditResult.Applied) clerk.enterMatter(author(), matter("Sondeo " + word));
            await().atMost(SOON).until(() -> !publishedFacts(probe.bill()).isEmpty());
            assertThat(json(publishedFacts(probe.bill()).getFirst())
                            .get("watches")
                            .toString())
                    .contains(watch.toString());
        });

        ManualEditResult.Applied done = (ManualEditResult.Applied) clerk.enterMatter(
                author(), matter("Que expide la Ley General de Ciberseguridad, ventanilla cerrada " + word));

        Dossier entered = dossiers.findById(done.bill()).orElseThrow();
        assertThat(entered.site()).isEqualTo(ManualStatement.MANUAL_SITE);
        assertThat(entered.tags()).extracting("topic").contains("cybersecurity");
        assertThat(entered.laws()).isNotEmpty();
        assertThat(publishedFacts(done.bill())).singleElement().satisfies(event -> {
            ContractSamples.assertValid("bills.facts.v1", event.value());
            assertThat(json(event).get("watches").toString()).contains(watch.toString());
        });
        IndexedTestBills.awaitFound("ventanilla " + word, 1);
        assertThat(dossiers.findFacts(done.bill())).singleElement().satisfies(fact -> {
            assertThat(fact.kind()).isEqualTo(FactKind.NEW);
            assertThat(fact.announced()).isNotNull();
            assertThat(fact.page().site()).isEqualTo(ManualStatement.MANUAL_SITE);
        });
        assertThat(clerk.undo(author(), new Clerk.Seen(done.bill(), 1), done.act()))
                .isEqualTo(new ManualEditResult.NothingLeft());
    }

    @Test
    void repeatedEditIsAppliedOnceAndAReusedKeyIsRefused() {
        BillSightings bill = aBill();
        IndexedTestBills.take(intake, bill);
        EditAuthor editAuthor = author();
        Clerk.Seen seen = seen(bill);
        ManualEditResult first = clerk.correct(editAuthor, seen, BillField.NUMBER, null, numbered("66/900"));

        assertThat(clerk.correct(editAuthor, seen, BillField.NUMBER, null, numbered("66/900")))
                .isEqualTo(new ManualEditResult.AlreadyDone(id(bill), ((ManualEditResult.Applied) first).act()));
        assertThat(clerk.correct(editAuthor, seen, BillField.NUMBER, null, numbered("66/901")))
                .isEqualTo(new ManualEditResult.KeyReused());
        assertThat(book.of(id(bill))).hasSize(1);
        EditAuthor other = author();
        ManualEditResult.Applied entered =
                (ManualEditResult.Applied) clerk.enterMatter(other, matter("Dos veces el mismo"));
        assertThat(clerk.enterMatter(other, matter("Dos veces el mismo")))
                .isEqualTo(new ManualEditResult.AlreadyDone(entered.bill(), entered.act()));
        assertThat(dossiers.findFacts(entered.bill())).hasSize(1);
    }

    @Test
    void oneOfTenConcurrentEditsSucceedsWithoutOverwriting() {
        BillSightings bill = aBill();
        IndexedTestBills.take(intake, bill);
        Clerk.Seen seen = seen(bill);

        List<ManualEditResult> all =
                IntStream.range(0, 10)
                        .mapToObj(i -> CompletableFuture.supplyAsync(() -> numberedBy(i, seen)))
                        .toList()
                        .stream()
                        .map(CompletableFuture::join)
                        .toList();

        assertThat(all).filteredOn(ManualEditResult.Applied.class::isInstance).hasSize(1);
        assertThat(all).filteredOn(ManualEditResult.Outdated.class::isInstance).hasSize(9);
        assertThat(facts(bill)).hasSize(2);
    }

    @Test
    void secondCorrectionReplacesTheFirstAndANoOpIsNeedless() {
        BillSightings bill = aBill().titled("A.");
        IndexedTestBills.take(intake, bill);
        correct(bill, BillField.TITLE, titled("B."));

        correct(bill, BillField.TITLE, titled("C."));

        assertThat(of(bill).title()).isEqualTo("C.");
        assertThat(book.of(id(bill))).extracting(ManualEdit::inForce).containsExactly(true, false);
        assertThat(correct(bill, BillField.TITLE, titled("C."))).isEqualTo(new ManualEditResult.Unchanged());
        clerk.undo(author(), seen(bill), act(bill).signature().act());
        assertThat(of(bill).title()).isEqualTo("A.");
        assertThat(correct(bill, BillField.TITLE, titled("A."))).isEqualTo(new ManualEditResult.Unchanged());
        assertThat(clerk.undo(author(), new Clerk.Seen(UUID.randomUUID(), 1), UUID.randomUUID()))
                .isEqualTo(new ManualEditResult.NotFound());
    }

    private ManualEditResult numberedBy(int i, Clerk.Seen seen) {
        try {
            return clerk.correct(author(), seen, BillField.NUMBER, null, numbered("66/" + i));
        } catch (StoreException trouble) {
            throw new AssertionError(trouble);
        }
    }

    private ManualEditResult correct(BillSightings bill, BillField field, StatedFields value) {
        return clerk.correct(author(), seen(bill), field, null, value);
    }

    private Clerk.Seen seen(BillSightings bill) {
        return new Clerk.Seen(id(bill), of(bill).revision());
    }

    private static EditAuthor author() {
        return new EditAuthor(
                ANALYST, UUID.randomUUID().toString(), "El oficio dice otra cosa.", "https://oficio.example/1");
    }

    private ManualEdit act(BillSightings bill) {
        return book.of(id(bill)).getFirst();
    }

    private Dossier of(BillSightings bill) {
        return dossiers.findById(id(bill)).orElseThrow();
    }

    private List<Fact> facts(BillSightings bill) {
        return dossiers.findFacts(id(bill));
    }

    private static UUID id(BillSightings bill) {
        return Sha256.identifier("mx.diputados.gaceta|" + bill.key());
    }

    /** Hashes the content of a bill without its revisions and times. */
    private static String stateHash(Dossier bill) {
        ObjectNode state = (ObjectNode) parsed(Json.bytes(bill));
        state.remove(List.of("revision", "lastChanged"));
        return Sha256.of(state.toString());
    }

    private List<ConsumerRecord<String, byte[]>> publishedFacts(UUID bill) {
        return new ArrayList<>(topics.all("bills.facts.v1", event -> event.key().equals(bill.toString())));
    }

    private static StatedFields titled(String title) {
        return UniqueValues.matter(title, null, null, null);
    }

    private static StatedFields numbered(String number) {
        return UniqueValues.matter(null, null, number, null);
    }

    private static StatedFields presented(LocalDate day) {
        return UniqueValues.matter(null, null, null, day);
    }

    private static StatedFields matter(String title) {
        return UniqueValues.matter(title, BillKind.INITIATIVE, null, TODAY);
    }

    private static JsonNode json(ConsumerRecord<String, byte[]> event) {
        return parsed(event.value());
    }

    private static JsonNode parsed(byte[] json) {
        try {
            return JSON.readTree(json);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
