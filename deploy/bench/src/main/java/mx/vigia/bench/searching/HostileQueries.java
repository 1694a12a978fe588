package mx.vigia.bench.searching;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Searches by which others have brought searches down: as costly as a question can be made, or more. */
public final class HostileQueries {
    private static final int AS_MANY_AS_TAKEN = 62;
    private static final int TOO_MANY = 10_000;
    private static final String PATH = "/api/v1/bills?limit=100&q=";

    private HostileQueries() {}

    /** Their addresses for programs. */
    public static List<String> paths() {
        var questions = Stream.of(
                "*a*",
                "/(a|a)*b{30}/",
                terms(TOO_MANY),
                "(".repeat(100_000),
                "(".repeat(250) + ")".repeat(250),
                Stream.generate(() -> "ley~2").limit(TOO_MANY / 20).collect(Collectors.joining(" ")),
                repeated("con* "),
                repeated("\"de la\" "),
                repeated("de OR ") + "la",
                repeated("-que ") + "ley",
                "con* NEAR/50 pro*",
                IntStream.range(0, 24).mapToObj(i -> "que NEAR/50 ").collect(Collectors.joining()) + "de",
                repeated("=de ") + "ley",
                "que la ley de los datos que se de la persona");
        var others = Stream.of(
                "/api/v1/bills?limit=1000000&q=ley",
                "/api/v1/bills?limit=100&cursor=" + "A".repeat(3_000) + "&q=ley",
                "/api/v1/bills?page=1000000&q=ley");
        return Stream.concat(questions.map(asked -> PATH + URLEncoder.encode(asked, StandardCharsets.UTF_8)), others)
                .toList();
    }

    private static String terms(int count) {
        return IntStream.range(0, count).mapToObj(i -> "t" + i).collect(Collectors.joining(" "));
    }

    private static String repeated(String condition) {
        int fit = Math.min(AS_MANY_AS_TAKEN, 490 / condition.length());
        return condition.repeat(fit);
    }
}
