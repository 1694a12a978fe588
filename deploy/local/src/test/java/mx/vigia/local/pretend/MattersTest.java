package mx.vigia.local.pretend;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.List;
import java.util.Map;
import mx.vigia.local.pretend.chamber.Json;
import mx.vigia.scraper.catalog.SiteRequest;
import mx.vigia.scraper.reading.Sighting;
import mx.vigia.scraper.reading.StatedFields;
import mx.vigia.scraper.reading.Subject;
import org.junit.jupiter.api.Test;

/** What can be had happen to a matter, what the sites then show, and what is said to be true of it. */
class MattersTest extends ReadPretendSites {
    private static final String GAZETTE = "mx.diputados.gaceta";
    private static final URI ISSUE = URI.create("https://gaceta.diputados.gob.mx/Gaceta/66/2026/nov/20261124.html");
    private static final String TITLE =
            "Que reforma diversas disposiciones de la Ley General de Salud, en materia de salud mental en los puertos.";

    @Test
    void lifeOfABillIsToldStepByStep() throws Exception {
        var bill = present(TITLE, "salud", "medium");
        opened.act("refer", act(bill));
        opened.act("call-meeting", act(bill));
        for (var step : List.of("reported", "passed-deputies", "passed-senate", "published")) {
            opened.act("step", act(bill, "step", step));
        }

        var matter = matter(bill);

        assertThat(kinds(matter))
                .containsExactly(
                        "new",
                        "referred",
                        "reported",
                        "passed",
                        "minuta",
                        "agenda",
                        "reported",
                        "agenda",
                        "passed",
                        "sent-to-executive",
                        "published",
                        "agenda");
        assertThat(matter.path("subjects").path("laws").toString()).isEqualTo("[\"Ley General de Salud\"]");
        assertThat(matter.path("documents").toString()).contains("Decreto por el que se reforma");
        assertThat(step(matter, "/passed").path("particulars").path("votes")).hasSize(2);
        assertThat(step(matter, "/reported").path("articles"))
                .hasSizeGreaterThan(1)
                .anySatisfy(
                        article -> assertThat(article.path("number").asText()).endsWith("Bis"));
    }

    @Test
    void reportIsPrintedBeforeItIsVotedOn() throws Exception {
        var bill = present(TITLE, "salud", "medium");
        opened.act("refer", act(bill));
        opened.act("step", act(bill, "step", "reported"));

        var report = readers.read(GAZETTE, List.of(ISSUE)).of(Subject.BILL).stream()
                .filter(sighting -> title(sighting).contains("dictamen con proyecto")
                        && title(sighting).contains("puertos"))
                .toList();

        assertThat(report)
                .singleElement()
                .satisfies(sighting -> assertThat(sighting.said().fields()).containsEntry("kind", "report"));
        assertThat(opened.text("/Gaceta/Iniciativas/66/gp66_a3primero.html"))
                .doesNotContain("Dictaminada el martes 24");
    }

    @Test
    void stateCongressReportsAndPassesItsOwnInitiative() throws Exception {
        var followed = presentUntilFollowedBy("mx.sin.congreso");
        opened.act("state-step", act(followed, "state", "REPORTED"));
        opened.act("state-step", act(followed, "state", "APPROVED"));

        var matter = matter("mx.sin.congreso/" + followed);

        assertThat(kinds(matter)).containsExactly("new", "reported", "passed", "published");
        assertThat(matter.path("titles").get(0).asText())
                .endsWith("del Estado de Sinaloa, en materia de salud mental en los puertos");
        assertThat(matter.path("documents")).hasSize(2);
        assertThat(titles("mx.sin.congreso"))
                .contains(
                        matter.path("documents").get(0).asText(),
                        matter.path("documents").get(1).asText());
    }

    @Test
    void hearingIsMovedAndCancelledUnderItsOwnName() throws Exception {
        opened.act("call-meeting", Json.text(Map.of("sort", "hearing", "matter", "ciberseguridad en los puertos")));
        var id = newestMeeting();
        opened.act("postpone-meeting", Json.text(Map.of("meeting", id)));
        assertThat(calls())
                .anySatisfy(fields ->
                        assertThat(fields).containsEntry("kind", "hearing").containsEntry("status", "postponed"));
        opened.act("cancel-meeting", Json.text(Map.of("meeting", id)));
        assertThat(calls())
                .anySatisfy(fields ->
                        assertThat(fields).containsEntry("kind", "hearing").containsEntry("status", "cancelled"));

        var matter = matter(id);

        assertThat(kinds(matter)).containsExactly("agenda", "agenda-postponed", "agenda-cancelled");
        assertThat(matter.path("titles").get(0).asText())
                .contains("a la audiencia pública sobre ciberseguridad en los puertos");
        assertThat(matter.path("subjects").path("topics").toString()).contains("cybersecurity");
    }

    @Test
    void consultationIsOpenedAndExtended() throws Exception {
        var title = "Anteproyecto de lineamientos de nube, que se somete a consulta pública durante 20 días naturales.";
        opened.act(
                "print-notice",
                Json.text(Map.of(
                        "title",
                        title,
                        "text",
                        title + "\nSe reciben comentarios durante los 20 días naturales siguientes a su publicación.",
                        "topics",
                        "cloud",
                        "closes",
                        "2026-12-14")));
        opened.act(
                "print-notice",
                Json.text(Map.of(
                        "title", "Aviso por el que se amplía el plazo.", "extended", title, "closes", "2026-12-24")));

        var matter = matter("notice-1");
        var read = sightings("mx.segob.dof");

        assertThat(kinds(matter)).containsExactly("consultation-opened", "consultation-extended");
        assertThat(step(matter, "/opened").path("particulars").path("closes").asText())
                .isEqualTo("2026-12-14");
        assertThat(read)
                .extracting(sighting -> sighting.said().fields().get("consultation"))
                .as("a term of days, of which the notice states no last day")
                .contains(new StatedFields.Consultation("2026-11-24", "", ""));
    }

    @Test
    void omnibusChangesManyLawsEachWithItsTopics() throws Exception {
        var bill = present("Que reforma diversos ordenamientos, en materia de trámites.", "salud,nube,ia", "omnibus");
        opened.act("refer", act(bill));
        opened.act("step", act(bill, "step", "reported"));

        var matter = matter(bill);

        assertThat(matter.path("subjects").path("laws")).hasSize(6);
        assertThat(step(matter, "/reported").path("articles"))
                .hasSize(3)
                .allSatisfy(article -> assertThat(article.path("law").asText()).isNotEmpty());
        assertThat(opened.text(URI.create(address(bill)).getPath()))
                .contains(
                        "Artículo Segundo. Se reforman y adicionan diversas disposiciones de la Ley del Seguro Social");
    }

    private String present(String title, String themes, String size) throws Exception {
        return opened.act("present", Json.text(Map.of("title", title, "themes", themes, "size", size, "deputy", "7")))
                .getFirst()
                .path("bill")
                .asText();
    }

    /** Presents bills until one of them is followed by this state congress; each follows one of four. */
    private String presentUntilFollowedBy(String site) throws Exception {
        for (int i = 0; i < 4; i++) {
            var bill = present(TITLE, "salud", "short");
            if (matters().stream().anyMatch(matter -> matter.path("id").asText().equals(site + "/" + bill))) {
                return bill;
            }
        }
        throw new AssertionError("no bill is followed by " + site);
    }

    private static String act(String bill, String... more) {
        return more.length == 0 ? Json.text(Map.of("bill", bill)) : Json.text(Map.of("bill", bill, more[0], more[1]));
    }

    private List<JsonNode> matters() throws Exception {
        return opened.items("/pretend/api/matters");
    }

    private JsonNode matter(String id) throws Exception {
        return matters().stream()
                .filter(matter -> matter.path("id").asText().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private String newestMeeting() throws Exception {
        return matters().stream()
                .map(matter -> matter.path("id").asText())
                .filter(id -> id.startsWith("meeting-"))
                .reduce((first, second) -> second)
                .orElseThrow();
    }

    private static List<String> kinds(JsonNode matter) {
        return matter.path("steps")
                .valueStream()
                .map(step -> step.path("kinds").get(0).asText())
                .toList();
    }

    private static JsonNode step(JsonNode matter, String ending) {
        return matter.path("steps")
                .valueStream()
                .filter(step ->
                        step.path("id").asText().equals(matter.path("id").asText() + ending))
                .findFirst()
                .orElseThrow();
    }

    private String address(String bill) throws Exception {
        return opened.truth().stream()
                .filter(one -> one.path("bill").asText().equals(bill))
                .map(one -> one.path("address").asText())
                .findFirst()
                .orElseThrow();
    }

    private List<Sighting> sightings(String site) throws Exception {
        return readers.read(site).of(Subject.BILL);
    }

    private List<String> titles(String site) throws Exception {
        return sightings(site).stream().map(MattersTest::title).toList();
    }

    private static String title(Sighting sighting) {
        return sighting.said().fields().getOrDefault("title", "").toString();
    }

    private List<Map<String, Object>> calls() throws Exception {
        return readers.page(GAZETTE, SiteRequest.page(ISSUE)).sightings().stream()
                .filter(sighting -> sighting.subject() == Subject.MEETING)
                .map(sighting -> sighting.said().fields())
                .toList();
    }
}
