package mx.vigia.analysis.law;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import mx.vigia.analysis.language.ArticleRange;
import mx.vigia.analysis.language.TextAnalyzer;

/** Walks through a decree's words once, left to right, and passes what it finds to the clauses. */
final class DecreeSentenceReader {
    private static final Pattern SUFFIX_PATTERN = Pattern.compile(" [a-z]");
    private static final String CONSTITUTION = "Constitución Política de los Estados Unidos Mexicanos";

    private final LegalTokenizer text;
    private final Map<Integer, List<NamedLaw>> names;
    private final DecreeClauses clauses;
    private boolean counting;
    private boolean transitory;
    private String lastNumber;

    /** @param names the laws named, by the token at which they are read */
    DecreeSentenceReader(LegalTokenizer text, Map<Integer, List<NamedLaw>> names, DecreeClauses clauses) {
        this.text = text;
        this.names = names;
        this.clauses = clauses;
    }

    void read() {
        int next = 0;
        while (next < text.size()) {
            next = step(next);
        }
        clauses.end();
    }

    /** Processes the element that begins here and returns the index after it. */
    private int step(int at) {
        LegalToken lexeme = text.at(at);
        if (lexeme.isMark(".") && LawNameContext.isRemark(text, at + 1)) {
            return text.size();
        }
        if (lexeme.isMark("(")) {
            return LawNameContext.endOfBrackets(text, at);
        }
        List<NamedLaw> laws = names.getOrDefault(at, List.of());
        if (!laws.isEmpty()) {
            return laws(laws);
        }
        if (lexeme.isWord("articulo") || lexeme.isWord("articulos")) {
            return articles(at);
        }
        if (LawNameContext.subject(text, at)) {
            clauses.subject();
        }
        if (LawNameContext.isUnit(lexeme)) {
            if (LawNameContext.isPartOfArticle(lexeme)) {
                clauses.part();
            }
            return LawNameContext.endOfUnits(text, at + 1);
        }
        return counting ? readCounted(at) : word(at);
    }

    private int word(int at) {
        LegalToken lexeme = text.at(at);
        if (lexeme.isWord("decreto") && text.at(at - 1).isWord("del") && clauses.hasPendingArticles()) {
            clauses.startOtherDecree();
        }
        if (isGovernedNumber(at)) {
            article(lexeme.folded());
            return at + 1;
        }
        Verbs.relation(lexeme.folded()).ifPresent(this::readVerb);
        return at + 1;
    }

    private void readVerb(AmendmentKind relation) {
        counting = false;
        clauses.addVerb(relation);
    }

    /** Whether a number after an article word continues the articles: "y adiciona un 8 Bis". */
    private boolean isGovernedNumber(int at) {
        boolean joined =
                Set.of("y", "el", "los", "al", "un").contains(text.at(at - 1).folded());
        boolean ofTheNext = text.at(at + 1).isWord("de")
                        && LawNames.HEAD_WORDS.contains(text.at(at + 3).folded())
                || text.at(at + 1).isWord("del")
                        && LawNames.HEAD_WORDS.contains(text.at(at + 2).folded());
        return joined && text.at(at).kind() == LegalToken.Kind.NUMBER && (clauses.hasPendingArticles() || ofTheNext);
    }

    private int articles(int at) {
        counting = true;
        transitory = ArticleWords.endsInTransitory(text, at + 1);
        lastNumber = null;
        return at + 1;
    }

    private int readCounted(int at) {
        LegalToken lexeme = text.at(at);
        if (lexeme.kind() == LegalToken.Kind.NUMBER) {
            int behind = LawNameContext.endOfArticleParts(text, at);
            if (behind > at) {
                return behind;
            }
            number(at);
            return at + 1;
        }
        Optional<ArticleWords.Number> words = ArticleWords.parseAt(text, at);
        if (words.isPresent()) {
            return readSpelledNumber(words.get());
        }
        if (lexeme.isWord("constitucional") || lexeme.isWord("constitucionales")) {
            return laws(List.of(new NamedLaw(CONSTITUTION, at, at, at + 1)));
        }
        return word(at);
    }

    private int readSpelledNumber(ArticleWords.Number number) {
        boolean ofTransitories =
                number.ordinal() != null && (transitory || ArticleWords.endsInTransitory(text, number.after()));
        article(ofTransitories ? number.ordinal() + " Transitorio" : number.value());
        return number.after();
    }

    private void number(int at) {
        boolean range = Set.of("a", "al").contains(text.at(at - 1).folded()) && lastNumber != null;
        var here = text.at(at).folded();
        if (range) {
            addRange(lastNumber, here);
        }
        article(here);
    }

    private void addRange(String first, String last) {
        ArticleRange.listBetween(TextAnalyzer.fold(first), TextAnalyzer.fold(last)).stream()
                .map(DecreeSentenceReader::capitalizeSuffix)
                .filter(number -> !number.equals(first) && !number.equals(last))
                .forEach(clauses::article);
    }

    /** Capitalises an article suffix: 211 Bis 1. */
    private static String capitalizeSuffix(String number) {
        return SUFFIX_PATTERN
                .matcher(number)
                .replaceAll(suffix -> suffix.group().toUpperCase(Locale.ROOT));
    }

    private void article(String number) {
        clauses.article(number);
        lastNumber = number;
    }

    private int laws(List<NamedLaw> laws) {
        NamedLaw first = laws.getFirst();
        for (NamedLaw law : laws) {
            clauses.law(
                    law,
                    law != first || LawNameContext.isContinuation(text, law.at()),
                    LawNameContext.isDraft(text, law.at()));
        }
        counting = false;
        return endOfRegulatedArticles(laws.getLast().after());
    }

    /**
     * Returns the index after ", reglamentaria de los artículos 103 y 107 constitucionales", which identifies the law
     * and names nothing to be changed.
     */
    private int endOfRegulatedArticles(int after) {
        int next = text.at(after).isMark(",") ? after + 1 : after;
        if (!text.at(next).isWord("reglamentaria")) {
            return after;
        }
        for (int i = next; i < next + 30; i++) {
            if (text.at(i).folded().startsWith("constitucional")) {
                return i + 1;
            }
            if (text.at(i).isWord("constitucion") || text.at(i).isWord("cpeum")) {
                return names.getOrDefault(i, List.of()).stream()
                        .findFirst()
                        .map(NamedLaw::after)
                        .orElse(i + 1);
            }
        }
        return after;
    }
}
