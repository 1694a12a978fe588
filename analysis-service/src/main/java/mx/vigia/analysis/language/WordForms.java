package mx.vigia.analysis.language;

import java.io.IOException;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * Unifies the written forms of a word: an ordinal becomes its number (1o., 1º and 1er are 1, as 1° is), and a feminine
 * form the masculine one where that is safe ({@code language/feminine.txt}). Expects stems without accents.
 */
final class WordForms extends TokenFilter {
    private static final Pattern ORDINAL_PATTERN =
            Pattern.compile("(\\d{1,3})(?:o|a|º|ª|er|ro|ra|do|da|to|ta|mo|ma|vo|va|no|na)s?");
    private static final String FEMALE_AGENT_ENDING = "ora";
    private static final Pattern FEMALE_AGENT_PATTERN = Pattern.compile("\\p{L}{2,}[dts]ora");
    private static final Set<String> FEMININE_WORDS = WordList.readFile("feminine.txt");

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

    WordForms(TokenStream input) {
        super(input);
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!input.incrementToken()) {
            return false;
        }
        if (canHaveForms()) {
            String one = form(term.toString());
            term.setEmpty().append(one);
        }
        return true;
    }

    static String form(String stem) {
        if (Character.isDigit(stem.charAt(0))) {
            var ordinal = ORDINAL_PATTERN.matcher(stem);
            return ordinal.matches() ? ordinal.group(1) : stem;
        }
        if (stem.endsWith(FEMALE_AGENT_ENDING)
                && FEMALE_AGENT_PATTERN.matcher(stem).matches()) {
            return stem.substring(0, stem.length() - 1);
        }
        return stem.endsWith("a") && FEMININE_WORDS.contains(stem.substring(0, stem.length() - 1))
                ? stem.substring(0, stem.length() - 1) + "o"
                : stem;
    }

    /** Whether the word may have other forms; a cheap check, since nearly all words have none. */
    private boolean canHaveForms() {
        int length = term.length();
        return length > 1 && (term.charAt(length - 1) == 'a' || Character.isDigit(term.charAt(0)));
    }
}
