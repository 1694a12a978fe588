package mx.vigia.analysis.linking.actor;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mx.vigia.platform.time.MonthNames;
import org.jspecify.annotations.Nullable;

/** Reads leave, return and oath from the words of the plenary; only explicit sentences count. */
final class PostWords {
    private static final String PERSON_REGEX =
            "(?<who>\\p{Lu}[\\p{L}.'’-]*(?:\\s+(?:del?|las?|los|y|\\p{Lu}[\\p{L}.'’-]*)){1,8}?)";
    private static final String LEGISLATOR_REGEX = "(?:al?|l[ao]|al|del|de la)\\s+(?<role>diputad[oa]|senadora?)\\s+";
    private static final Pattern LEAVE_GRANTED_PATTERN = Pattern.compile(
            "(?U)[Ss]e (?:le )?concede licencia[^.;]{0,80}?,? " + LEGISLATOR_REGEX + PERSON_REGEX
                    + ",?\\s+para (?:separarse|ausentarse)[^;]{0,260}?(?:,? a partir (?<from>de esta fecha|del? [^.;,]{3,60}))?[.;]");
    private static final Pattern RETURN_PATTERN =
            Pattern.compile("(?U)\\b[Dd]e(?:l| la)\\s+(?<role>diputad[oa]|senadora?)\\s+" + PERSON_REGEX
                    + ",?\\s+por (?:el|la|medio del) (?:que|cual)\\s+(?:comunica|informa|solicita)\\s+(?:que se reincorpora|su reincorporación|reincorporarse)"
                    + "[^.;]{0,80}?(?:,? a partir (?<from>de esta fecha|del? [^.;,]{3,60}))?[.;]");
    private static final Pattern OATH_PATTERN =
            Pattern.compile("(?U)\\b[Cc]iudadan[oa]s?\\s+(?<who>\\p{Lu}[^¿?,;.]{4,200}?),?\\s+¿[Pp]rotestan?\\s+guardar"
                    + "[^?]{0,300}?cargo\\s+de\\s+(?<role>diputad[oa]|senadora?)");
    private static final Pattern DAY_PATTERN =
            Pattern.compile("(?iU)(\\d{1,2})o?\\.?\\s+de\\s+(\\p{L}+)(?:\\s+(?:de|del)\\s+(?:año\\s+)?(\\d{4}))?");

    private PostWords() {}

    /** The person the words name, as written, whether a senator, and the change. */
    record Read(String who, boolean senator, PostChange post) {}

    /** Returns every change these words state on a day. */
    static List<Read> findPosts(String words, LocalDate day) {
        List<Read> found = new ArrayList<>();
        LEAVE_GRANTED_PATTERN
                .matcher(words)
                .results()
                .forEach(m -> found.add(read(m, PostChange.Kind.LEAVE, from(m.group("from"), day))));
        RETURN_PATTERN
                .matcher(words)
                .results()
                .forEach(m -> found.add(read(m, PostChange.Kind.RETURN, from(m.group("from"), day))));
        OATH_PATTERN.matcher(words).results().forEach(m -> {
            for (String one : m.group("who").split("(?U),\\s*|\\s+y\\s+(?=\\p{Lu}\\p{L}+\\s+\\p{Lu})")) {
                found.add(new Read(
                        one, m.group("role").startsWith("s"), new PostChange(PostChange.Kind.OATH, day, m.group())));
            }
        });
        return found;
    }

    /** Returns the kind of a remark in brackets after a name. */
    static Optional<PostChange.Kind> findRemark(String written) {
        String low = written.toLowerCase(Locale.ROOT);
        if (low.matches("(?s).*[(\\[]\\s*(?:con |de |en )?licencia\\s*[)\\]].*")) {
            return Optional.of(PostChange.Kind.ON_LEAVE);
        }
        return low.matches("(?s).*[(\\[]\\s*suplente\\s*[)\\]].*")
                ? Optional.of(PostChange.Kind.SUBSTITUTE)
                : Optional.empty();
    }

    private static Read read(MatchResult m, PostChange.Kind kind, Optional<LocalDate> from) {
        return new Read(
                m.group("who"), m.group("role").startsWith("s"), new PostChange(kind, from.orElse(null), m.group()));
    }

    /** Returns the start day stated in the words. */
    private static Optional<LocalDate> from(@Nullable String words, @Nullable LocalDate day) {
        if (words == null || day == null) {
            return Optional.empty();
        }
        Matcher named = DAY_PATTERN.matcher(words);
        if (!named.find()) {
            return words.startsWith("de esta fecha") ? Optional.of(day) : Optional.empty();
        }
        int month = MonthNames.SPANISH.indexOf(named.group(2).toLowerCase(Locale.ROOT)) + 1;
        int year = Optional.ofNullable(named.group(3)).map(Integer::valueOf).orElse(day.getYear());
        try {
            return Optional.of(LocalDate.of(year, month, Integer.parseInt(named.group(1))));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
