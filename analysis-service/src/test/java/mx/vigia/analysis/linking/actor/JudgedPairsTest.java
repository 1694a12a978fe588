package mx.vigia.analysis.linking.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mx.vigia.analysis.bill.Chamber;
import org.junit.jupiter.api.Test;

class JudgedPairsTest {
    private static final Pattern WHERE = Pattern.compile("\\s*\\{([ds])(\\d+)(?: ([a-z-]+))?(?: k(\\d+))?\\}$");

    private record Pair(NameComparison judged, NamedPerson one, NamedPerson other, String line) {}

    @Test
    void mergesAgreeWithJudgedPairs() throws IOException {
        List<Pair> pairs = pairs();
        List<String> wrong = pairs.stream()
                .filter(pair -> NameComparison.of(pair.one(), pair.other()) != pair.judged())
                .map(pair -> NameComparison.of(pair.one(), pair.other()) + " instead of " + pair.line())
                .toList();
        System.out.printf(
                "names: %d pairs judged by hand, %d same, %d different, %d unknown; %d found otherwise%n",
                pairs.size(),
                count(pairs, NameComparison.SAME),
                count(pairs, NameComparison.DIFFERENT),
                count(pairs, NameComparison.UNKNOWN),
                wrong.size());

        assertThat(pairs).hasSizeGreaterThanOrEqualTo(150);
        assertThat(wrong).isEmpty();
    }

    @Test
    void nameComparisonIsSymmetric() throws IOException {
        assertThat(pairs())
                .allSatisfy(pair -> assertThat(NameComparison.of(pair.other(), pair.one()))
                        .isEqualTo(NameComparison.of(pair.one(), pair.other())));
    }

    private static long count(List<Pair> pairs, NameComparison judged) {
        return pairs.stream().filter(pair -> pair.judged() == judged).count();
    }

    private static List<Pair> pairs() throws IOException {
        try (InputStream in = JudgedPairsTest.class.getResourceAsStream("/actor/pairs.tsv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(JudgedPairsTest::pair)
                    .toList();
        }
    }

    private static Pair pair(String line) {
        String[] parts = line.split("\t");
        return new Pair(
                NameComparison.valueOf(parts[0].toUpperCase(Locale.ROOT)), named(parts[1]), named(parts[2]), line);
    }

    private static NamedPerson named(String written) {
        Matcher where = WHERE.matcher(written);
        boolean stated = where.find();
        PersonName name = PersonName.read(stated ? written.substring(0, where.start()) : written)
                .orElseThrow(() -> new AssertionError("no name of a person: " + written));
        if (!stated) {
            return new NamedPerson(name, new ChamberSeat(Chamber.DEPUTIES, 66), null, null);
        }
        Chamber chamber = where.group(1).equals("s") ? Chamber.SENATE : Chamber.DEPUTIES;
        String group = "-".equals(where.group(3)) ? null : where.group(3);
        String key = where.group(4) == null ? null : "mx.diputados.sitl 66/" + where.group(4);
        return new NamedPerson(name, new ChamberSeat(chamber, Integer.parseInt(where.group(2))), group, key);
    }
}
