package mx.vigia.analysis.topic;

import static org.assertj.core.api.Assertions.assertThat;

import mx.vigia.analysis.dossier.DossierTags;
import mx.vigia.analysis.dossier.Evidence;
import mx.vigia.analysis.dossier.EvidencePlace;
import mx.vigia.analysis.dossier.Tag;
import org.junit.jupiter.api.Test;

class EvidenceTest {
    private final Tagger tagger = new Tagger(TopicCatalog.read());

    @Test
    void theSameBillAndRulesGiveTheSameTags() {
        DossierTags once = tagger.read("Que expide la Ley de Ciberseguridad", "", "");

        assertThat(new Tagger(TopicCatalog.read()).read("Que expide la Ley de Ciberseguridad", "", ""))
                .isEqualTo(once);
        assertThat(once.sure().getFirst().rules()).hasSize(12);
    }

    @Test
    void evidenceAgainstATopicIsShown() {
        DossierTags tagged = tagger.read("Que protege los derechos de la niñez, en materia de vacunación", "", "");

        assertThat(tagged.sure()).isEmpty();
        Tag doubtful = tagged.toReview().getFirst();
        assertThat(doubtful.topic()).isEqualTo("child-protection");
        assertThat(doubtful.against()).extracting(Evidence::words).containsExactly("vacunación");
    }

    @Test
    void wordInTheReasonsWeighsLessThanInAnArticle() {
        String decree =
                "PROYECTO DE DECRETO\n\nArtículo Único.- Se reforma la Ley, para quedar como sigue:\n\nArtículo 5. ";
        String duty = "Todo incidente de ciberseguridad se notificará.";
        String dull = "Las obras se pagarán con recursos propios.";

        DossierTags argued =
                tagger.read("Que reforma la Ley", "", "EXPOSICIÓN DE MOTIVOS\n\n" + duty + "\n\n" + decree + dull);
        DossierTags enacted =
                tagger.read("Que reforma la Ley", "", "EXPOSICIÓN DE MOTIVOS\n\n" + dull + "\n\n" + decree + duty);

        assertThat(argued.sure()).isEmpty();
        assertThat(argued.toReview().getFirst().evidence().getFirst().place()).isEqualTo(EvidencePlace.MOTIVES);
        assertThat(enacted.sure()).extracting(Tag::topic).containsExactly("cybersecurity");
    }
}
