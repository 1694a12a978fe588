package mx.vigia.analysis.linking.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import mx.vigia.analysis.bill.Chamber;
import mx.vigia.analysis.bill.proceeding.BillMention;
import mx.vigia.analysis.bill.proceeding.ProceedingKind;
import mx.vigia.analysis.bill.proceeding.ProceedingOccasion;
import mx.vigia.analysis.dossier.Dossier;
import mx.vigia.platform.text.Json;
import org.junit.jupiter.api.Test;

class CandidateScoreTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final String TITLE = "Que expide la Ley de Faros Verdes";
    private static final Dossier PRESENTED = Json.read("""
            {"id": "6f1f3a52-0000-4000-8000-000000000001", "revision": 1, "site": "mx.diputados.gaceta",
             "kind": "initiative", "stage": "PRESENTED", "title": "%s.", "proponents": [], "committees": [], "documents": [],
             "provenance": [], "tags": [], "subjects": [], "laws": [], "flagged": [], "presentedOn": "2026-11-17",
             "steps": [{"kind": "presented", "chamber": "deputies", "phrase": "Presentada.", "date": "2026-11-24",
                        "committees": [], "documents": []}]}
            """.formatted(TITLE), Dossier.class);

    @Test
    void debateLinksBillsPresentedThatDayButAVoteDoesNot() {
        assertThat(ground(ProceedingKind.DEBATE, DAY, Chamber.DEPUTIES)).isEqualTo(LinkReason.TITLE_AND_DAY);
        assertThat(ground(ProceedingKind.VOTE, DAY, Chamber.DEPUTIES)).isEqualTo(LinkReason.TITLE_ALONE);
        assertThat(ground(ProceedingKind.DEBATE, DAY.plusDays(1), Chamber.DEPUTIES))
                .isEqualTo(LinkReason.TITLE_ALONE);
        assertThat(ground(ProceedingKind.DEBATE, DAY, Chamber.SENATE)).isEqualTo(LinkReason.TITLE_ALONE);
    }

    @Test
    void debateLinksBillsOfThatDaysGazette() {
        assertThat(ground(ProceedingKind.DEBATE, PRESENTED.presentedOn(), Chamber.DEPUTIES))
                .isEqualTo(LinkReason.TITLE_AND_DAY);
        assertThat(ground(ProceedingKind.VOTE, PRESENTED.presentedOn(), Chamber.DEPUTIES))
                .isEqualTo(LinkReason.TITLE_ALONE);
    }

    private static LinkReason ground(ProceedingKind subject, LocalDate day, Chamber chamber) {
        var occasion = new ProceedingOccasion(UUID.randomUUID(), subject, "mx.diputados.cronica", chamber, day, null);
        return new CandidateScore(
                        occasion, MentionForms.of(BillMention.ofTitle(TITLE)), Candidate.of(PRESENTED), false, false)
                .ground()
                .orElseThrow();
    }
}
