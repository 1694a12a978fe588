package mx.vigia.notification.watch;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The things that a query follows by id, each written with its name: {@code asunto:"Ley de Aguas [0190…]"}. Readers see
 * the name, only the id is compared.
 */
final class NamedIds {
    private static final Pattern CLAUSE_PATTERN = Pattern.compile(
            "(?<!\\p{L})(asunto|bill|norma|statute|persona|person|[óo]rgano|body):\"([^\"\\[\\]]*?)\\s*\\[([^\"\\[\\]]+)]\"",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    /** Between the ids of one thing that has several. */
    private static final Pattern BETWEEN_PATTERN = Pattern.compile("\\s+(?:OR|O)\\s+|\\s*\\|\\s*|\\s+");

    private NamedIds() {}

    /** A followed thing. */
    record Followed(WatchQueryText.Subject subject, String name) {
        static Followed of(MatchResult clause) {
            return new Followed(subjectOf(clause.group(1)), clause.group(2).strip());
        }
    }

    /** Returns what is followed by a query of nothing else; the ids of one thing may be several. */
    static Optional<Followed> findSingle(String query) {
        List<Followed> all = CLAUSE_PATTERN
                .matcher(query)
                .results()
                .map(Followed::of)
                .distinct()
                .toList();
        boolean nothingElse = BETWEEN_PATTERN
                .matcher(CLAUSE_PATTERN.matcher(query).replaceAll(" "))
                .replaceAll("")
                .isEmpty();
        return nothingElse && all.size() == 1 && !all.getFirst().name().isEmpty()
                ? Optional.of(all.getFirst())
                : Optional.empty();
    }

    /** Returns the query with names alone. */
    static String withDisplayNames(String query) {
        return CLAUSE_PATTERN
                .matcher(query)
                .replaceAll(found -> Matcher.quoteReplacement(
                        found.group(2).isBlank()
                                ? found.group()
                                : found.group(1) + ": \"" + found.group(2).strip() + '"'));
    }

    /** Returns the query with ids alone, to compare it. */
    static String withoutNames(String query) {
        return CLAUSE_PATTERN
                .matcher(query)
                .replaceAll(found -> Matcher.quoteReplacement(found.group(1) + ":\"[" + found.group(3) + "]\""));
    }

    private static WatchQueryText.Subject subjectOf(String field) {
        return switch (field.toLowerCase(Locale.ROOT)) {
            case "asunto", "bill" -> WatchQueryText.Subject.BILL;
            case "norma", "statute" -> WatchQueryText.Subject.LAW;
            case "persona", "person" -> WatchQueryText.Subject.PERSON;
            default -> WatchQueryText.Subject.BODY;
        };
    }
}
