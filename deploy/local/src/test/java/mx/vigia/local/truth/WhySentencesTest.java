package mx.vigia.local.truth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class WhySentencesTest {
    @Test
    void sentencesAreRecognisedByTheMessageThatSaysMost() throws IOException {
        var sentences = WhySentences.of(new StringReader("""
                why.NOT_ANSWERED={0}: no coincidía
                why.UNANSWERABLE={0}: {1}
                why.title=¿Por qué?
                kind.passed=Aprobación
                """));

        assertThat(sentences.reason("tema:nube (comité de X): no coincidía")).contains("NOT_ANSWERED");
        assertThat(sentences.reason("tema:nube: otra cosa")).contains("UNANSWERABLE");
        assertThat(sentences.reason("¿Por qué?")).isEmpty();
        assertThat(sentences.kind("aprobación")).contains("passed");
    }

    @Test
    void messagesOfTheServiceHaveReasonsAndKinds() {
        var sentences = WhySentences.in(Path.of("../.."));

        assertThat(sentences.reason("tema Nube: estaba en pausa")).contains("PAUSED");
        assertThat(sentences.kind("Votación")).isPresent();
    }

    @Test
    void rowsOfThePageAreReadWithTheirReasons() {
        var page = Jsoup.parse("""
                <table><tbody>
                <tr data-row><td>1 dic</td><td>aprobación<br><span class="meta">se leyó tarde</span></td>
                <td>entregada<br><span class="meta">por el tema Nube</span></td></tr>
                <tr data-row><td>1 dic</td><td>votación</td>
                <td>No se avisó, porque:<ul><li>tema Nube: no pide que se le avise de esto</li></ul></td></tr>
                <tr data-row><td>1 dic</td><td>turno a comisiones</td>
                <td>No se avisó: no hay ninguna alerta suya ni de sus comités.</td></tr>
                </tbody></table>""");
        var unknown = new WhyAnswer("ana", "t", WhyPages.NO_RECORD, false, List.of());

        assertThat(WhyPages.read(page, unknown, WhySentences.in(Path.of("../.."))))
                .extracting(WhyAnswer::kind, WhyAnswer::sent, WhyAnswer::reasons)
                .containsExactly(
                        tuple("passed", true, List.of()),
                        tuple("vote", false, List.of("KIND_NOT_ASKED")),
                        tuple("referred", false, List.of(WhySentences.NO_WATCHES)));
        assertThat(WhyPages.read(Jsoup.parse(""), unknown, WhySentences.in(Path.of("../.."))))
                .containsExactly(unknown);
    }
}
