package mx.vigia.analysis.text.similarity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import mx.vigia.analysis.text.DataWordList;
import mx.vigia.analysis.text.TextTerm;
import mx.vigia.analysis.text.TextToken;

/**
 * Normalizes equivalent wordings: phrases from {@code text/equal-wordings.tsv}, and mere spellings, which count as the
 * same print, from {@code text/equal-spellings.tsv}.
 */
final class EquivalentPhrases {
    private static final Pattern INFINITIVE_PATTERN = Pattern.compile("\\p{L}+[aei]r(?:se|lo|la|le|los|las|les)?");
    private static final Map<String, List<Phrase>> DUTY_PHRASES_BY_FIRST_WORD =
            byFirstWord(DataWordList.lines("text/duties.txt").stream()
                    .map(line -> new Phrase(List.of(line.split(" ")), List.of(), false))
                    .toList());
    private static final Map<String, List<Phrase>> PHRASES_BY_FIRST_WORD = read();

    private record Phrase(List<String> printed, List<String> compared, boolean isSpelling) {
        String spelled() {
            return String.join(" ", isSpelling ? compared : printed);
        }

        boolean matchesAt(List<TextToken> tokens, int at) {
            if (at + printed.size() > tokens.size()) {
                return false;
            }
            for (int i = 0; i < printed.size(); i++) {
                if (!tokens.get(at + i).word().equals(printed.get(i))) {
                    return false;
                }
            }
            return true;
        }
    }

    private EquivalentPhrases() {}

    /** Returns the terms of these tokens: marks dropped, phrases in one form. */
    static List<TextTerm> terms(List<TextToken> all) {
        var tokens = all.stream().filter(TextToken::isWord).toList();
        var terms = new ArrayList<TextTerm>();
        int i = 0;
        while (i < tokens.size()) {
            int duty = countDutyWords(tokens, i);
            if (duty > 0) {
                terms.add(toBoundTerm(tokens, i, i + duty));
            }
            i += duty > 0 ? duty + 1 : add(tokens, i, terms);
        }
        return terms;
    }

    /** Returns the term of a duty, spelled with the words that impose it. */
    private static TextTerm toBoundTerm(List<TextToken> tokens, int from, int infinitive) {
        var spelled = tokens.subList(from, infinitive + 1).stream()
                .map(TextToken::word)
                .collect(Collectors.joining(" "));
        return new TextTerm(
                tokens.get(infinitive).word(), spelled, tokens.get(from).from());
    }

    /** Returns the number of words here that only say that the infinitive after them is a duty. */
    private static int countDutyWords(List<TextToken> tokens, int at) {
        for (var duty : DUTY_PHRASES_BY_FIRST_WORD.getOrDefault(tokens.get(at).word(), List.of())) {
            int due = at + duty.printed().size();
            if (due < tokens.size()
                    && duty.matchesAt(tokens, at)
                    && INFINITIVE_PATTERN.matcher(tokens.get(due).word()).matches()) {
                return due - at;
            }
        }
        return 0;
    }

    private static int add(List<TextToken> tokens, int at, List<TextTerm> terms) {
        var token = tokens.get(at);
        for (var phrase : PHRASES_BY_FIRST_WORD.getOrDefault(token.word(), List.of())) {
            if (phrase.matchesAt(tokens, at)) {
                phrase.compared().forEach(word -> terms.add(new TextTerm(word, phrase.spelled(), token.from())));
                return phrase.printed().size();
            }
        }
        terms.add(new TextTerm(token.word(), token.word(), token.from()));
        return 1;
    }

    private static Map<String, List<Phrase>> read() {
        var phrases = new ArrayList<Phrase>();
        DataWordList.lines("text/equal-wordings.tsv").forEach(line -> phrases.add(phrase(line, false)));
        DataWordList.lines("text/equal-spellings.tsv").forEach(line -> phrases.add(phrase(line, true)));
        phrases.sort(Comparator.comparing(phrase -> -phrase.printed().size()));
        return byFirstWord(phrases);
    }

    /** Returns the phrases by their first word, in their original order. */
    private static Map<String, List<Phrase>> byFirstWord(List<Phrase> phrases) {
        return phrases.stream()
                .collect(Collectors.groupingBy(phrase -> phrase.printed().getFirst()));
    }

    private static Phrase phrase(String line, boolean isSpelling) {
        var sides = line.split("\t", -1);
        var compared = sides[1].isBlank()
                ? List.<String>of()
                : List.of(sides[1].strip().split(" "));
        return new Phrase(List.of(sides[0].split(" ")), compared, isSpelling);
    }
}
