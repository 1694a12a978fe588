package mx.vigia.bench.searching;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Searches that have brought other search engines down: as expensive as a query can be, or more. */
public final class HostileQueries {
    private static final int MAX_CONDITIONS = 62;
    private static final int EXCESSIVE_TERMS = 10_000;
    private static final String PATH_PREFIX = "/api/v1/bills?limit=100&q=";

    private HostileQueries() {}

    /** Returns their API addresses. */
    public static List<String> paths() {
        var questions = Stream.of(
                "*a*",
                "/(a|a)*b{30}/",
                terms(EXCESSIVE_TERMS),
                "(".repeat(100_000),
                "(".repeat(250) + ")".repeat(250),
                Stream.generate(() -> "ley~2").limit(EXCESSIVE_TERMS / 20).collect(Collectors.joining(" ")),
                repeatCondition("con* "),
                repeatCondition("\"de la\" "),
                repeatCondition("de OR ") + "la",
                repeatCondition("-que ") + "ley",
                "con* NEAR/50 pro*",
                IntStream.range(0, 24).mapToObj(i -> "que NEAR/50 ").collect(Collectors.joining()) + "de",
                repeatCondition("=de ") + "ley",
                "que la ley de los datos que se de la persona");
        var others = Stream.of(
                "/api/v1/bills?limit=1000000&q=ley",
                "/api/v1/bills?limit=100&cursor=" + "A".repeat(3_000) + "&q=ley",
                "/api/v1/bills?page=1000000&q=ley");
        return Stream.concat(
                        questions.map(requested -> PATH_PREFIX + URLEncoder.encode(requested, StandardCharsets.UTF_8)),
                        others)
                .toList();
    }

    private static String terms(int count) {
        return IntStream.range(0, count).mapToObj(i -> "t" + i).collect(Collectors.joining(" "));
    }

    private static String repeatCondition(String condition) {
        int fit = Math.min(MAX_CONDITIONS, 490 / condition.length());
        return condition.repeat(fit);
    }
}
