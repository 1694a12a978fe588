package mx.vigia.analysis.dossier;

import static mx.vigia.analysis.intake.Sighted.aBill;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import mx.vigia.analysis.intake.Sighted;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

/** Sightings of one bill, mixed by chance: what one kind of page says comes in its order, as its topic keeps it, and all else as it likes. */
class FoldingInAnyOrderTest {
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
    void mixedAndRepeatedSightingsFoldToTheSameDossier(RepetitionInfo repetition) {
        Random chance = new Random(repetition.getCurrentRepetition());
        List<Said> said = said(chance);
        Dossier expected = folded(said);

        for (int mix = 0; mix < MIXES; mix++) {
            assertThat(folded(withEchoes(mixed(said, chance), chance))).isEqualTo(expected);
        }
    }

    private record Said(String page, Sighted sighted) {}

    private static Dossier folded(List<Said> said) {
        FoldingDesk desk = new FoldingDesk(NOW);
        said.forEach(one -> desk.fold(one.sighted()));
        return desk.dossier(said.getFirst().sighted()).at(1, NOW);
    }

    /** Up to three readings of each of some kinds of page. */
    private static List<Said> said(Random chance) {
        List<Said> all = new ArrayList<>();
        int revision = 0;
        for (int round = 0; round < 3; round++) {
            for (String page : PAGES) {
                if (chance.nextInt(3) > 0) {
                    revision++;
                    all.add(new Said(page, sighted(page, revision, chance)));
                }
            }
        }
        return all;
    }

    private static Sighted sighted(String page, int revision, Random chance) {
        Sighted sighted = aBill("66/a/1")
                .on(page)
                .withRevision(revision)
                .readAt(NOW.plusSeconds(60L * revision))
                .from(
                        "https://gaceta.example/" + page,
                        Integer.toHexString(revision % 16).repeat(64))
                .titled("Que reforma la ley " + chance.nextInt(3))
                .presented(TODAY.minusDays(chance.nextInt(3)))
                .turnedTo("Comisión " + chance.nextInt(3))
                .numbered("66/" + chance.nextInt(2));
        for (String step : STEPS) {
            if (chance.nextInt(3) == 0) {
                String[] parts = step.split("\\|");
                sighted.step(parts[0], parts[1], TODAY.minusDays(chance.nextInt(4)));
            }
        }
        return sighted;
    }

    private static List<Said> mixed(List<Said> said, Random chance) {
        Map<String, Deque<Said>> pages = new TreeMap<>();
        said.forEach(one ->
                pages.computeIfAbsent(one.page(), absent -> new ArrayDeque<>()).add(one));
        List<Said> mixed = new ArrayList<>();
        List<Deque<Said>> left = new ArrayList<>(pages.values());
        while (!left.isEmpty()) {
            Deque<Said> page = left.get(chance.nextInt(left.size()));
            mixed.add(page.remove());
            left.removeIf(Deque::isEmpty);
        }
        return mixed;
    }

    /** Each sighting may come again, at any time after it came first. */
    private static List<Said> withEchoes(List<Said> said, Random chance) {
        List<Said> all = new ArrayList<>();
        List<Said> heard = new ArrayList<>();
        for (Said one : said) {
            all.add(one);
            heard.add(one);
            Collections.shuffle(heard, chance);
            all.addAll(heard.subList(0, chance.nextInt(Math.min(3, heard.size()) + 1)));
        }
        return all;
    }
}
