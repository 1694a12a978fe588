package mx.vigia.scraper.sites.mx_comisiones;

import static mx.vigia.scraper.sites.Recordings.statedField;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import mx.vigia.scraper.reading.PageChanged;
import mx.vigia.scraper.reading.ReadingProblem;
import mx.vigia.scraper.reading.StatedCommittee.Member;
import mx.vigia.scraper.sites.Recordings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing of this service is recorded: the answers are our own. */
class CommitteeMembersTest {
    private static final Recordings READERS = new Recordings(
            CommitteeMeetings.SITE,
            "comisiones",
            List.of(new CommitteeMeetings(), new CommitteeMembers(), new Refusal()));
    private static final String OID = "0c0ffee0-1111-4222-8333-444455556666";
    private static final String ADDRESS =
            "https://micrositios.diputados.gob.mx:4001/graphql#" + OID + "/Comisi%C3%B3n%20de%20Faros;asked-1";

    @Test
    void membersOfAllGroupsAreReadInTheirOrderAndWithoutOffice() {
        var read = READERS.readText("""
            {"data":{"getPartidosComision":[
              {"Integrantes":[{"Diputado":"Robledo Arce Tomás"},{"Diputado":"Duarte Pineda Inés"}]},
              {"Integrantes":[{"Diputado":"Elena Quintana Ruiz"}]}]}}
            """, ADDRESS);

        assertThat(statedField(read, "committee/" + OID, "name")).isEqualTo("Comisión de Faros");
        assertThat(statedField(read, "committee/" + OID, "members"))
                .isEqualTo(List.of(
                        new Member("Robledo Arce Tomás", "", ""),
                        new Member("Duarte Pineda Inés", "", ""),
                        new Member("Elena Quintana Ruiz", "", "")));
        assertThat(statedField(read, "committee/" + OID, "officialAddress"))
                .isEqualTo("https://web.diputados.gob.mx/inicio/comision/" + OID);
    }

    @Test
    void memberWithoutNameIsReported() {
        var read = READERS.readText("""
            {"data":{"getPartidosComision":[{"Integrantes":[{"Diputado":"Robledo Arce Tomás"},{"Diputado":""}]}]}}
            """, ADDRESS);

        assertThat((List<?>) statedField(read, "committee/" + OID, "members")).hasSize(1);
        assertThat(read.problems()).extracting(ReadingProblem::what).containsExactly("entry-unread");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"data\":{\"getPartidosComision\":[]}}",
                "{\"data\":{\"getPartidosComision\":null}}",
                "{\"data\":{\"getPartidosComision\":[{\"Miembros\":[{\"Diputado\":\"Ana\"}]}]}}"
            })
    void committeeWithoutMembersIsAChangedAnswer(String answer) {
        assertThatThrownBy(() -> READERS.readText(answer, ADDRESS))
                .isInstanceOf(PageChanged.class)
                .hasMessageContaining("a list of members");
    }
}
