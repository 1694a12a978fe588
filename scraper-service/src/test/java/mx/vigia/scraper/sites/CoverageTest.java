package mx.vigia.scraper.sites;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The map of what there is to be seen of Mexico. */
class CoverageTest {
    private static final Set<String> STATUSES =
            Set.of("read", "by-hand", "declared-draft", "declared-needed", "dormant", "walled", "unknown");
    private static final Set<String> KINDS = Set.of("congress", "gazette", "regulator", "other");
    private static final String ISO =
            "AGU BCN BCS CAM CHH CHP CMX COA COL DUR GRO GUA HID JAL MEX MIC MOR NAY NLE OAX PUE QUE"
                    + " ROO SIN SLP SON TAB TAM TLA VER YUC ZAC";
    private static final JsonNode MAP = map();

    @Test
    void everyMexicanStateIsListedByIsoCode() {
        assertThat(MAP.get("states").valueStream().map(state -> state.get("id").asText()))
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(ISO.split(" ")).map(code -> "MX-" + code).toList());
    }

    @Test
    void eachStateHasItsCongressAndItsOfficialGazette() {
        assertThat(MAP.get("states"))
                .allSatisfy(state -> assertThat(state.get("sources")
                                .valueStream()
                                .map(source -> source.get("kind").asText()))
                        .containsExactly("congress", "gazette"));
    }

    @Test
    void sourceIdsAreUnique() {
        assertThat(sources().map(source -> source.get("id").asText()))
                .doesNotHaveDuplicates()
                .hasSizeGreaterThan(80);
    }

    @Test
    void everySourceHasKindStatusAndTexts() {
        assertThat(sources()).allSatisfy(source -> {
            assertThat(STATUSES).contains(source.get("status").asText());
            assertThat(KINDS).contains(source.get("kind").asText());
            for (var words : List.of("name", "why")) {
                assertThat(source.get(words).get("es").asText()).isNotBlank();
                assertThat(source.get(words).get("en").asText()).isNotBlank();
            }
            if (source.has("home")) {
                assertThat(URI.create(source.get("home").asText()).getHost()).isNotBlank();
            }
        });
    }

    @Test
    void everyMexicanSiteIsOnTheMap() throws IOException, URISyntaxException {
        var named = sources()
                .filter(source -> source.has("site"))
                .map(source -> source.get("site").asText())
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(sources().filter(source -> source.get("status").asText().equals("read")))
                .allSatisfy(source -> assertThat(source.has("site")).isTrue());
        assertThat(named).isEqualTo(sitesOfMexico());
    }

    @Test
    void everyDraftHasADeclaration() {
        var drafts = sources()
                .filter(source -> source.get("status").asText().equals("declared-draft"))
                .toList();

        assertThat(drafts)
                .extracting(source -> source.get("id").asText())
                .containsExactlyInAnyOrder(
                        "mx.crt",
                        "mx.atdt",
                        "mx.cnbv",
                        "mx.banxico",
                        "mx.profeco",
                        "mx.sipinna",
                        "mx.scjn",
                        "mx.que.congreso");
        assertThat(drafts)
                .allSatisfy(draft -> assertThat(
                                Samples.text("declared/" + draft.get("declared").asText() + ".yaml"))
                        .contains("state: draft", "id: " + draft.get("declared").asText()));
    }

    private static TreeSet<String> sitesOfMexico() throws IOException, URISyntaxException {
        var folder = Path.of(CoverageTest.class
                        .getResource("/sites/mx.segob.dof.yaml")
                        .toURI())
                .getParent();
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString().replaceFirst("\\.yaml$", ""))
                    .filter(site -> site.startsWith("mx."))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static Stream<JsonNode> sources() {
        return Stream.concat(
                MAP.get("federal").valueStream(),
                MAP.get("states")
                        .valueStream()
                        .flatMap(state -> state.get("sources").valueStream()));
    }

    private static JsonNode map() {
        try {
            return new ObjectMapper(new YAMLFactory()).readTree(Samples.text("coverage/mexico.yaml"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
