package mx.vigia.analysis.topic.english;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The request of a point of agreement and its addressees, from {@code english/addressees.tsv}; only those with a known
 * English name are given.
 */
final class MotionRequest {
    private static final String DATA_FILE = "/english/addressees.tsv";
    private static final int MAX_ADDRESSEES = 3;
    private static final Pattern MOTION_PATTERN = Pattern.compile("\\bpuntos? de acuerdo\\b");
    private static final Map<String, String> ENGLISH_ADDRESSEES = read();
    private static final Pattern VERB_PATTERN = Pattern.compile("\\b(?:(exhort)|solicit)(?:a|an|ar|e)\\b");

    /** Excludes ministries of the entities, which are called as the federal ones are, followed by the entity. */
    private static final String NOT_OF_STATE_REGEX =
            "(?! (?:estatal|local|municipal|capitalina)\\b|,? de(?:l| la| los)? (?:gobierno (?:de(?:l| la)? )?)?"
                    + "(?:estado(?! mexicano)s?|entidad|municipio|alcaldia|estatal|local|municipal|"
                    + EnglishEntityNames.names().stream().map(Pattern::quote).collect(Collectors.joining("|"))
                    + ")\\b)";

    private static final Pattern ADDRESSEE_PATTERN =
            Pattern.compile("\\G(?:,? ?(?:respetuosamente|de manera respetuosa|atentamente|cordialmente),?)?"
                    + " ?(?:a|al|a la|a los|a las) (?:titular de la )?("
                    + ENGLISH_ADDRESSEES.keySet().stream()
                            .sorted(Comparator.comparing(String::length).reversed())
                            .map(Pattern::quote)
                            .collect(Collectors.joining("|"))
                    + ")\\b" + NOT_OF_STATE_REGEX);
    private static final Pattern NEXT_ADDRESSEE_PATTERN =
            Pattern.compile("\\G(?:,| y|, y| asi como|, asi como)(?= (?:al|a la|a los|a las) )");

    private MotionRequest() {}

    /** Whether this folded title is that of a point of agreement. */
    static boolean isMotion(String folded) {
        return MOTION_PATTERN.matcher(folded).find();
    }

    /** Returns "exhorting the Federal Executive"; empty if the folded title neither exhorts nor requests. */
    static Optional<String> of(String folded) {
        Matcher verb = VERB_PATTERN.matcher(folded);
        if (!verb.find()) {
            return Optional.empty();
        }
        String whom = addressees(folded, verb.end());
        boolean urges = verb.group(1) != null;
        if (whom.isEmpty()) {
            return Optional.of(urges ? "with an exhortation" : "with a request");
        }
        return Optional.of((urges ? "exhorting " : "with a request to ") + whom);
    }

    private static String addressees(String folded, int from) {
        List<String> all = new ArrayList<>();
        Matcher addressee = ADDRESSEE_PATTERN.matcher(folded);
        Matcher more = NEXT_ADDRESSEE_PATTERN.matcher(folded);
        int at = from;
        while (addressee.find(at)) {
            all.add(ENGLISH_ADDRESSEES.get(addressee.group(1)));
            at = addressee.end();
            if (!more.find(at)) {
                return EnglishEnumeration.of(all.stream().distinct().toList(), MAX_ADDRESSEES, "others");
            }
            at = more.end();
        }
        return all.isEmpty()
                ? ""
                : EnglishEnumeration.of(
                                all.stream().distinct().limit(MAX_ADDRESSEES).toList()) + ", among others";
    }

    private static Map<String, String> read() {
        return TwoColumnTable.pairs(DATA_FILE).stream()
                .collect(Collectors.toUnmodifiableMap(pair -> pair.spanish(), pair -> pair.english()));
    }
}
