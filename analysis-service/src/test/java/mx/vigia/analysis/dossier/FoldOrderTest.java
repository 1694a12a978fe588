package mx.vigia.analysis.dossier;

import static mx.vigia.analysis.intake.BillSightings.aBill;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import mx.vigia.analysis.dossier.store.InMemoryRegistrar;
import mx.vigia.analysis.intake.BillSightings;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

/**
 * Sightings of one bill in any order, those of one kind of page too, and some of them again: one that is sent again may be overtaken by a
 * later one. What the bill is, and which versions its text had, is the same.
 */
class FoldOrderTest {
    private static final Instant NOW = Instant.parse("2026-09-10T15:00:00Z");
    private static final LocalDate TODAY = LocalDate.parse("2026-09-10");
    private static final String[] PAGES = {"record", "period-list", "annex-part", "turn-list", "feed", "day"};
    private static final String[] STEPS = {
        "referred|Turnada a la Comisión de Salud.",
        "extended|Prórroga hasta el 30 de mayo.",
        "reported|Dictaminada.",
        "passed|Aprobada con 300 votos en pro.",
        "other|Remitida a la Cámara de Senadores.",
        "other|Aprobada por el Senado.",
        "other|Turnada al Ejecutivo.",
        "other|Publicada en el DOF.",
        "rejected|Desechada.",
        "other|Queda en poder de la secretaría técnica."
    };
    private static final int MIXES = 12;

    @RepeatedTest(40)
    void mixedAndRepeatedSightingsFoldToTheSameDossierWithTheSameVersions(RepetitionInfo repetition) {
        Random chance = new Random(repetition.getCurrentRepetition());
        List<BillSightings> said = said(chance);
        FoldedBill expected = folded(said);

        for (int mix = 0; mix < MIXES; mix++) {
            assertThat(folded(withEchoes(mixed(said, chance), chance))).isEqualTo(expected);
        }
    }

    private record FoldedBill(Dossier bill, List<StoredText> versions) {}

    private static FoldedBill folded(List<BillSightings> said) {
        InMemoryRegistrar desk = new InMemoryRegistrar(NOW);
        said.forEach(one -> desk.fold(one));
        return new FoldedBill(desk.dossier(said.getFirst()).at(1, NOW), desk.versions());
    }

    /** Up to three readings of each of some kinds of page. */
    private static List<BillSightings> said(Random chance) {
        List<BillSightings> all = new ArrayList<>();
        int revision = 0;
        for (int round = 0; round < 3; round++) {
            for (String page : PAGES) {
                if (chance.nextInt(3) > 0) {
                    revision++;
                    all.add(sighted(page, revision, chance));
                }
            }
        }
        return all;
    }

    private static BillSightings sighted(String page, int revision, Random chance) {
        BillSightings sighted = aBill("66/a/1")
                .on(page)
                .withRevision(revision)
                .readAt(NOW.plusSeconds(60L * revision))
                .from(
                        "https://gaceta.example/" + page,
                        Integer.toHexString(revision % 16).repeat(64))
                .titled("Que reforma la ley " + chance.nextInt(3));
        if (chance.nextInt(3) > 0) {
            sighted.presented(TODAY.minusDays(chance.nextInt(3))).numbered("66/" + chance.nextInt(2));
        }
        if (chance.nextInt(3) > 0) {
            sighted.text("Texto " + chance.nextInt(3) + ".").published(TODAY.minusDays(chance.nextInt(3)));
        }
        if (chance.nextInt(3) > 0) {
            sighted.turnedTo("Comisión " + chance.nextInt(3));
        }
        for (String step : STEPS) {
            if (chance.nextInt(3) == 0) {
                String[] parts = step.split("\\|");
                sighted.step(parts[0], parts[1], TODAY.minusDays(chance.nextInt(4)));
            }
        }
        return sighted;
    }

    private static List<BillSightings> mixed(List<BillSightings> said, Random chance) {
        List<BillSightings> mixed = new ArrayList<>(said);
        Collections.shuffle(mixed, chance);
        return mixed;
    }

    /** Each sighting may come again, at any time after it came first. */
    private static List<BillSightings> withEchoes(List<BillSightings> said, Random chance) {
        List<BillSightings> all = new ArrayList<>();
        List<BillSightings> heard = new ArrayList<>();
        for (BillSightings one : said) {
            all.add(one);
            heard.add(one);
            Collections.shuffle(heard, chance);
            all.addAll(heard.subList(0, chance.nextInt(Math.min(3, heard.size()) + 1)));
        }
        return all;
    }
}
