package mx.vigia.analysis.bill.proceeding;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import mx.vigia.analysis.language.LatinSuffixes;
import mx.vigia.analysis.language.TextAnalyzer;
import mx.vigia.platform.text.ContractEnum;
import mx.vigia.platform.text.OrEmpty;
import org.jspecify.annotations.Nullable;

/**
 * A vote on articles reserved for separate discussion (<i>reservas</i>), as the words of the vote state it.
 *
 * @param articles their numbers as printed; empty where the words name none, or others that we cannot read
 * @param wording in which wording they were put to the vote, which is the fate of the reservations; null where not
 *     stated
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record ArticleReservation(
        List<String> articles, @Nullable Wording wording) {
    /** The wording that was put to the vote. */
    public enum Wording implements ContractEnum {
        /** That of the report: no reservation was accepted. */
        AS_REPORTED("as-reported"),
        /** With modifications that the chamber accepted. */
        AS_MODIFIED("as-modified"),
        /** Some as reported, some with modifications that the chamber accepted. */
        PARTLY_MODIFIED("partly-modified");

        private final String word;

        Wording(String word) {
            this.word = word;
        }

        @Override
        public String word() {
            return word;
        }

        /** Returns the member with this contract word. */
        @JsonCreator
        public static Wording of(String word) {
            return ContractEnum.withWord(Wording.class, word);
        }
    }

    private static final Pattern RESERVED_PATTERN = Pattern.compile("(?<!\\bno )(?<!\\bni )\\breservad[oa]s?\\b");
    private static final Pattern SEPARATELY_PATTERN = Pattern.compile("\\ben lo part(?:icular)?\\b\\.?");
    private static final Pattern AS_REPORTED_PATTERN =
            Pattern.compile("\\ben (?:sus (?:propios )?|los )?terminos\\b(?! (?:de|del) (?:articulo|reglamento))");
    private static final Pattern AS_MODIFIED_PATTERN = Pattern.compile(
            "\\bcon (?:las? |una )?modifica?cion(?:es)?\\b|\\bmodificad[oa]s?\\b|\\bpropuestas? (?:de modificacion )?(?:aceptad|admitid|aprobad)[oa]s?\\b");
    private static final Pattern NUMBER_PATTERN =
            Pattern.compile("\\b\\d{1,4}(?:\\.?[oºª]\\b\\.?|[º°])?(?:-[a-z]\\b)?(?: (?:"
                    + LatinSuffixes.toPatternAlternatives() + ")\\b(?: \\d{1,2}\\b)?)?");
    private static final Pattern KNOWN_WORDS_PATTERN = Pattern.compile(
            "\\b(?:articulos?|arts?|el|los|la|las|y|e|del?|reservad[oa]s?|que|fueron|votacion|discusion|para|su"
                    + "|fraccion(?:es)?|parrafos?|incisos?|apartados?|numeral(?:es)?|bases?|primer[oa]?|segund[oa]|tercer[oa]?|cuart[oa]|quint[oa]|sext[oa]"
                    + "|septim[oa]|octav[oa]|noven[oa]|decim[oa]|ultim[oa]|[ivxlc]{1,8}|[a-h]|dictamen|proyecto|decreto)\\b");

    public ArticleReservation {
        articles = OrEmpty.list(articles);
    }

    /** Returns the reservation that the words of a vote are about; empty for any other vote. */
    public static Optional<ArticleReservation> of(@Nullable String question, @Nullable String title) {
        return Stream.of(OrEmpty.text(question), OrEmpty.text(title))
                .map(TextAnalyzer::fold)
                .map(words -> words.replaceAll("\\s+", " "))
                .filter(words -> RESERVED_PATTERN.matcher(words).find())
                .filter(words -> SEPARATELY_PATTERN.matcher(words).find())
                .findFirst()
                .map(ArticleReservation::read);
    }

    private static ArticleReservation read(String words) {
        String separately = after(words, SEPARATELY_PATTERN);
        boolean reported = AS_REPORTED_PATTERN.matcher(separately).find();
        boolean modified = AS_MODIFIED_PATTERN.matcher(separately).find();
        return new ArticleReservation(articles(separately), wording(reported, modified));
    }

    private static @Nullable Wording wording(boolean reported, boolean modified) {
        if (reported && modified) {
            return Wording.PARTLY_MODIFIED;
        }
        return reported ? Wording.AS_REPORTED : modified ? Wording.AS_MODIFIED : null;
    }

    /** Returns the numbers of the articles, if everything up to the wording is understood. */
    private static List<String> articles(String words) {
        String list = Stream.of(AS_REPORTED_PATTERN, AS_MODIFIED_PATTERN)
                .map(pattern -> pattern.split(words, 2)[0])
                .min((one, other) -> Integer.compare(one.length(), other.length()))
                .orElse(words);
        String rest = KNOWN_WORDS_PATTERN
                .matcher(NUMBER_PATTERN.matcher(list).replaceAll(" "))
                .replaceAll(" ");
        return rest.chars().anyMatch(Character::isLetterOrDigit)
                ? List.of()
                : NUMBER_PATTERN
                        .matcher(list)
                        .results()
                        .map(MatchResult::group)
                        .map(number ->
                                number.replaceAll("[.º°ª]|(?<=\\d)o\\b", "").strip())
                        .distinct()
                        .toList();
    }

    private static String after(String words, Pattern pattern) {
        return words.substring(
                pattern.matcher(words).results().findFirst().orElseThrow().end());
    }
}
