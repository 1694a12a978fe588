package mx.vigia.analysis.search.suggestion;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Suggests other spellings of a query without results: OR and NEAR in capitals, and ñ where the keyboard had only n.
 */
public final class AlternativeSpellings {
    private static final Pattern LOWERCASE_OR_PATTERN = Pattern.compile("(?<=\\S\\s)(?:or|o)(?=\\s+\\S)");
    private static final Pattern LOWERCASE_NEAR_PATTERN =
            Pattern.compile("(?i)(?<=\\S\\s)(?:near|cerca)/\\d{1,2}(?=\\s+\\S)");
    private static final Pattern PLAIN_N_PATTERN = Pattern.compile("(?i)(?<=[aeiouáéíóú])n(?=[aeiouáéíóú])");
    private static final int MAX_SPELLINGS = 8;

    private AlternativeSpellings() {}

    public static List<String> of(String typed) {
        Set<String> ways = new LinkedHashSet<>();
        ways.add(LOWERCASE_NEAR_PATTERN
                .matcher(typed)
                .replaceAll(near -> near.group().toUpperCase(Locale.ROOT)));
        ways.add(LOWERCASE_OR_PATTERN.matcher(typed).replaceAll("OR"));
        var plain = PLAIN_N_PATTERN.matcher(typed);
        while (plain.find() && ways.size() <= MAX_SPELLINGS) {
            var with = typed.charAt(plain.start()) == 'n' ? "ñ" : "Ñ";
            ways.add(typed.substring(0, plain.start()) + with + typed.substring(plain.end()));
        }
        ways.remove(typed);
        return List.copyOf(ways);
    }
}
