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
 * Sightings of one bill in any order, those of one kind of page too, and some of them again: one that is sent again may
 * be overtaken by a later one. What the bill is, and which versions its text had, is the same.
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
    void shuffledAndRepeatedSightingsFoldToTheSameDossier(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        List<BillSightings> stated = randomSightings(random);
        FoldedBill expected = folded(stated);

        for (int mix = 0; mix < MIXES; mix++) {
            assertThat(folded(withRepetitions(mixed(stated, random), random))).isEqualTo(expected);
        }
    }

    private record FoldedBill(Dossier bill, List<StoredText> versions) {}

    private static FoldedBill folded(List<BillSightings> stated) {
        InMemoryRegistrar registrar = new InMemoryRegistrar(NOW);
        stated.forEach(one -> registrar.fold(one));
        return new FoldedBill(registrar.dossier(stated.getFirst()).at(1, NOW), registrar.versions());
    }

    /** Up to three readings of each of some kinds of page. */
    private static List<BillSightings> randomSightings(Random random) {
        List<BillSightings> all = new ArrayList<>();
        int revision = 0;
        for (int round = 0; round < 3; round++) {
            for (String page : PAGES) {
                if (random.nextInt(3) > 0) {
                    revision++;
                    all.add(sighted(page, revision, random));
                }
            }
        }
        return all;
    }

    private static BillSightings sighted(String page, int revision, Random random) {
        BillSightings sighted = aBill("66/a/1")
                .on(page)
                .withRevision(revision)
                .readAt(NOW.plusSeconds(60L * revision))
                .from(
                        "https://gaceta.example/" + page,
                        Integer.toHexString(revision % 16).repeat(64))
                .titled("Que reforma la ley " + random.nextInt(3));
        if (random.nextInt(3) > 0) {
            sighted.presented(TODAY.minusDays(random.nextInt(3))).numbered("66/" + random.nextInt(2));
        }
        if (random.nextInt(3) > 0) {
            sighted.text("Texto " + random.nextInt(3) + ".").published(TODAY.minusDays(random.nextInt(3)));
        }
        if (random.nextInt(3) > 0) {
            sighted.turnedTo("Comisión " + random.nextInt(3));
        }
        for (String step : STEPS) {
            if (random.nextInt(3) == 0) {
                String[] parts = step.split("\\|");
                sighted.step(parts[0], parts[1], TODAY.minusDays(random.nextInt(4)));
            }
        }
        return sighted;
    }

    private static List<BillSightings> mixed(List<BillSightings> stated, Random random) {
        List<BillSightings> mixed = new ArrayList<>(stated);
        Collections.shuffle(mixed, random);
        return mixed;
    }

    /** Repeats sightings at random positions after their first occurrence. */
    private static List<BillSightings> withRepetitions(List<BillSightings> stated, Random random) {
        List<BillSightings> all = new ArrayList<>();
        List<BillSightings> received = new ArrayList<>();
        for (BillSightings one : stated) {
            all.add(one);
            received.add(one);
            Collections.shuffle(received, random);
            all.addAll(received.subList(0, random.nextInt(Math.min(3, received.size()) + 1)));
        }
        return all;
    }
}
