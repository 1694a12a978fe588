package mx.vigia.local.pretend;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import mx.vigia.scraper.catalog.SiteRequest;
import mx.vigia.scraper.reading.StatedDebate.Turn;
import org.junit.jupiter.api.Test;

/** A sitting is written down while it lasts: who spoke, for which group, on what. */
class PretendTranscriptsTest extends ReadPretendSites {
    @Test
    void everyGroupSpeaksOnTheVotedReport() throws Exception {
        var bill = opened.act("vote", "{}").getFirst().path("title").asText();
        var subject = bill.replaceFirst("^Que ", "Por el que se ").replaceFirst("\\.$", "");

        var stands = turns().stream()
                .filter(t -> t.matter().equals(subject) && !t.group().isEmpty())
                .toList();

        assertThat(stands).extracting(Turn::group).containsExactly("PVEM", "PT", "MC", "PRI", "PAN", "Morena");
        assertThat(stands).allSatisfy(t -> assertThat(t.role()).matches("diputad[oa]"));
        assertThat(turns()).anySatisfy(t -> assertThat(t.text()).contains("votos en pro"));
    }

    @Test
    void onlyTheLastSittingsRecordStillGrows() throws Exception {
        var before = turns().size();

        opened.act("publish", "{\"n\":1}");
        opened.act("vote", "{}");

        assertThat(turns()).hasSizeGreaterThan(before);
        assertThat(turns()).noneMatch(t -> t.text().contains("Se levanta la sesión"));
        assertThat(turns("20261123")).anyMatch(t -> t.text().contains("Se levanta la sesión"));
    }

    @Test
    void presenterOfAnInitiativeSpeaksInTheDebate() throws Exception {
        var presented = opened.truth().stream()
                .filter(b -> b.path("day").asText().equals("2026-11-23"))
                .filter(b -> b.path("kind").asText().equals("initiative"))
                .filter(b -> b.path("anchor").asText().contains("-II"))
                .findFirst()
                .orElseThrow();

        assertThat(turns("20261123")).anySatisfy(t -> {
            assertThat(t.speaker()).isEqualTo(presented.path("proponent").asText());
            assertThat(t.group()).isEqualTo(presented.path("group").asText());
            assertThat(t.matter()).isEqualTo(presented.path("title").asText().replaceFirst("\\.$", ""));
        });
    }

    private List<Turn> turns() throws Exception {
        return turns("20261124");
    }

    @SuppressWarnings("unchecked")
    private List<Turn> turns(String day) throws Exception {
        var address = URI.create("http://cronica.diputados.gob.mx/Estenografia/66/2026/nov/" + day + ".html");
        return (List<Turn>) readers.page("mx.diputados.cronica", SiteRequest.page(address))
                .sightings()
                .getFirst()
                .said()
                .fields()
                .get("turns");
    }
}
