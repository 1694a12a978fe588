package mx.vigia.scraper.sites.br_camara;

import static mx.vigia.scraper.sites.Recordings.statedField;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import mx.vigia.scraper.reading.PageChanged;
import mx.vigia.scraper.reading.Reading;
import mx.vigia.scraper.reading.StatedFields.Step;
import mx.vigia.scraper.sites.Recordings;
import mx.vigia.scraper.sites.Samples;
import org.junit.jupiter.api.Test;

/** One bill is recorded; the list and the passage are our own, from their description. */
class BrazilianAnswersTest {
    private static final Recordings RECORDED = new Recordings(
            OneProposition.SITE, "br-camara", List.of(new OneProposition(), new PropositionList(), new Passage()));
    private static final String API = "https://dadosabertos.camara.leg.br/api/v2/proposicoes";
    private static final String FILE = "proposicao_2611313.json";
    private static final String KEY = "2611313";

    @Test
    void everyRecordedFileIsRead() {
        assertThat(RECORDED.files()).containsExactly(FILE);
        assertThat(bill().problems()).isEmpty();
    }

    @Test
    @SuppressWarnings("unchecked")
    void billFieldsMatchTheAnswer() {
        assertThat(statedField(bill(), KEY, "number")).isEqualTo("PLP 74/2026");
        assertThat(statedField(bill(), KEY, "title"))
                .isEqualTo(
                        "Dispõe sobre regras relativas a benefícios tributários e despesas obrigatórias no exercício de 2026.");
        assertThat(statedField(bill(), KEY, "officialTerm")).isEqualTo("Projeto de Lei Complementar");
        assertThat(statedField(bill(), KEY, "kind")).isEqualTo("initiative");
        assertThat(statedField(bill(), KEY, "presentedOn")).isEqualTo("2026-03-23");
        assertThat(statedField(bill(), KEY, "language")).isEqualTo("pt");
        assertThat((List<String>) statedField(bill(), KEY, "subjects"))
                .hasSize(8)
                .startsWith("Inaplicação", "Lei de Diretrizes Orçamentárias (LDO)", "2026")
                .endsWith("benefício fiscal", "tributação");
        assertThat((List<?>) statedField(bill(), KEY, "documents")).hasSize(1);
    }

    @Test
    @SuppressWarnings("unchecked")
    void enactedBillIsPublishedInTheChambersWording() {
        assertThat((List<Step>) statedField(bill(), KEY, "steps"))
                .singleElement()
                .satisfies(step -> {
                    assertThat(step.kind()).isEqualTo("published");
                    assertThat(step.date()).isEqualTo("2026-09-04");
                    assertThat(step.phrase()).contains("Lei Complementar 237/2026", "DOU 15/09/2026");
                });
    }

    @Test
    void listLinksItsBillsAndTheNextPage() {
        var list = RECORDED.readText(Samples.text("brazil/lista.json"), API + "?itens=2");

        assertThat(list.sightings()).hasSize(2);
        assertThat(statedField(list, "2611300", "kind")).isEqualTo("other");
        assertThat(list.next()).hasSize(3).last().hasToString(API + "?itens=2&pagina=2");
        assertThat(RECORDED.readText(Samples.text("brazil/lista.json"), API + "?itens=500")
                        .problems())
                .hasSize(1);
    }

    @Test
    @SuppressWarnings("unchecked")
    void stepsAreOrderedByNumberAndGapsReported() {
        var text = Samples.text("brazil/tramitacoes.json");
        var passage = RECORDED.readText(text, API + "/2611313/tramitacoes");

        assertThat((List<Step>) statedField(passage, KEY, "steps"))
                .extracting(Step::date)
                .containsExactly("2026-03-23", "2026-05-12", "2026-09-04");
        assertThat(passage.problems()).isEmpty();
        assertThat(RECORDED.readText(text.replace("\"sequencia\":3", "\"sequencia\":7"), API + "/2611313/tramitacoes")
                        .problems())
                .hasSize(1);
    }

    @Test
    void brokenAnswersAreReported() {
        RECORDED.assumeHere();
        assertThatThrownBy(() ->
                        RECORDED.readText(RECORDED.text(FILE).replace("\"siglaTipo\"", "\"tipo\""), API + "/2611313"))
                .isInstanceOf(PageChanged.class)
                .hasMessageContaining("'siglaTipo'");
        assertThatThrownBy(() -> RECORDED.readText("{\"status\":504}", API + "/2611313"))
                .isInstanceOf(PageChanged.class);
    }

    private static Reading bill() {
        return RECORDED.read(FILE, API + "/2611313");
    }
}
