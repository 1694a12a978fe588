package mx.vigia.analysis.law;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The sentences of a bill's text that open a decree: "ARTÍCULO PRIMERO. Se reforman … para quedar como sigue". */
final class DecreeSentences {
    /** The most characters read of an opening sentence; none is longer. */
    static final int MAX_OPENING_LENGTH = 6_000;

    /** The most decrees read of one bill. */
    static final int MAX_DECREES = 200;

    private static final Pattern OPENING_PATTERN = Pattern.compile(
            "(?:art[íi]culo\\s+(?:[úu]nico|primero|segundo|tercero|cuarto|quinto|sexto|s[ée]ptimo|octavo|noveno"
                    + "|(?:und|duod|d)[ée]cimo[ \\p{L}]{0,12}"
                    + "|(?:vig|trig|cuadrag|quincuag|sexag|septuag|octog|nonag)[ée]simo[ \\p{L}]{0,12})"
                    + "|^\\s*[úu]nico|por el que)\\s*\\.?[-–—\\s]{0,4}"
                    + "(se\\s+(?:reforma|adiciona|deroga|abroga|expide|modifica|crea)n?\\b)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.MULTILINE);
    private static final Pattern END_PATTERN = Pattern.compile(
            "para\\s+quedar|como\\s+sigue|en\\s+los\\s+siguientes\\s+t[ée]rminos|:\\s*\\n|\\n\\s*\\n|\\.\\s*\\n",
            Pattern.CASE_INSENSITIVE);

    private DecreeSentences() {}

    /** Returns the opening sentences in the order of the text. */
    static List<Sentence> of(String text) {
        List<Sentence> all = new ArrayList<>();
        Matcher opening = OPENING_PATTERN.matcher(text);
        while (opening.find() && all.size() < MAX_DECREES) {
            int start = opening.start(1);
            int limit = Math.min(text.length(), start + MAX_OPENING_LENGTH);
            Matcher end = END_PATTERN.matcher(text).region(start, limit);
            all.add(new Sentence(text.substring(start, end.find() ? end.start() : limit), start));
        }
        return all;
    }

    /** @param start where it begins in the text */
    record Sentence(String words, int start) {}
}
