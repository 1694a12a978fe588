package mx.vigia.bench.linking;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class JudgeTest {
    private static final UUID ID = UUID.randomUUID();
    private static final String TITLE = "Que reforma el artículo 18-A de la Ley Federal de Derechos.";
    private static final KnownBill BILL = new KnownBill(
            ID,
            TITLE,
            List.of("mirna rubio sanchez"),
            "7117-VII",
            Set.of("gaceta.diputados.gob.mx/Gaceta/66/2026/sep/20260902.html#uno", "x.mx/tabla1.php3"));

    private final Judge judge = new Judge(List.of(BILL), Map.of("mx.x|66/1", Set.of(ID)));

    @Test
    void keyAddressOrLinkingEntryIdentifiesABill() {
        assertThat(meant("", "", Map.of("key", "66/1"))).containsExactly(ID);
        assertThat(meant("", "", Map.of("key", "66/2"))).isEmpty();
        assertThat(meant(
                        "",
                        "",
                        Map.of("address", "http://gaceta.diputados.gob.mx/Gaceta/66/2026/sep/20260902.html#uno")))
                .containsExactly(ID);
        assertThat(meant("", "https://x.mx/tabla1.php3", Map.of())).containsExactly(ID);
    }

    @Test
    void numberNeedsTheTitleAndTitleNeedsAProponent() {
        var cited = "Gaceta Parlamentaria, número 7117-VII, martes";

        assertThat(meant("", "", Map.of("reference", cited, "title", TITLE))).containsExactly(ID);
        assertThat(meant(
                        "Dictamen por el que se reforma el artículo 18-A de la Ley Federal de Derechos",
                        "",
                        Map.of("reference", cited)))
                .containsExactly(ID);
        assertThat(meant("", "", Map.of("reference", cited, "title", "Que reforma otra ley.")))
                .isEmpty();
        assertThat(meant("Iniciativa de la diputada Mirna Rubio Sánchez", "", Map.of("title", TITLE)))
                .containsExactly(ID);
        assertThat(meant("Iniciativa de otra diputada", "", Map.of("title", TITLE)))
                .isEmpty();
    }

    private Set<UUID> meant(String text, String page, Map<String, String> mention) {
        var words = JsonNodeFactory.instance.objectNode();
        mention.forEach(words::put);
        List<JsonNode> mentions = List.of(words);
        return judge.expectedBills(new NamedMatter(UUID.randomUUID(), "debate", "mx.x", 0, text, page, mentions));
    }

    @Test
    void agendaItemMeansOnlyWhatItPrintsItself() {
        var cited = "Gaceta Parlamentaria, número 7117-VII, martes";
        var printed = "por el que se reforma el artículo 18-A de la Ley Federal de Derechos";

        assertThat(onAgenda(Map.of("key", "66/1"))).containsExactly(ID);
        assertThat(onAgenda(Map.of("reference", cited, "title", printed))).containsExactly(ID);
        assertThat(onAgenda(Map.of("reference", cited))).isEmpty();
        assertThat(onAgenda(Map.of("title", TITLE))).isEmpty();
        assertThat(onAgenda(Map.of("reference", cited, "title", printed, "address", "https://x.mx/a.html#otro")))
                .isEmpty();
    }

    private Set<UUID> onAgenda(Map<String, String> mention) {
        var words = JsonNodeFactory.instance.objectNode();
        mention.forEach(words::put);
        var text = "Iniciativa de la diputada Mirna Rubio Sánchez. " + TITLE;
        return judge.expectedBills(new NamedMatter(UUID.randomUUID(), "meeting", "mx.x", 0, text, "", List.of(words)));
    }
}
