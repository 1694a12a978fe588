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
    private static final Set<String> JOINTS = WordSet.of("y el los al un del");
    private static final Pattern SUFFIX_PATTERN = Pattern.compile(" [a-z]");
    private static final String CONSTITUTION = "Constitución Política de los Estados Unidos Mexicanos";

    private final LegalTokenizer text;
    private final Map<Integer, List<NamedLaw>> names;
    private final DecreeClauses clauses;
    private boolean counting;
    private boolean transitory;
    private String lastNumber;
    private String lastArticle;

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
        if (LawNameContext.isSameLaw(text, at)) {
            clauses.sameLaw();
            return at + 1;
        }
        if (LawNameContext.isBudget(text, at) && !text.at(at - 2).isWord("materia")) {
            clauses.dropPendingArticles();
        }
        if (lexeme.isWord("decreto") && text.at(at - 1).isWord("del") && clauses.hasPendingArticles()) {
            clauses.startOtherDecree();
        }
        if (isGovernedNumber(at)) {
            article(lexeme.folded());
            counting = isListOfTheNext(at);
            return at + 1;
        }
        Verbs.relation(lexeme.folded()).ifPresent(this::readVerb);
        return at + 1;
    }

    private void readVerb(AmendmentKind relation) {
        counting = false;
        clauses.addVerb(relation);
    }

    /** Whether a number continues the articles without the word: "y adiciona un 8 Bis", "un párrafo del 73 Ter". */
    private boolean isGovernedNumber(int at) {
        LegalToken before = text.at(at - 1);
        boolean joined = JOINTS.contains(before.folded());
        boolean listed = joined
                || before.isMark(",")
                || before.isMark(";")
                || Verbs.relation(before.folded()).isPresent();
        boolean governed = joined && clauses.hasPendingArticles() || listed && isListOfTheNext(at);
        return governed && text.at(at).kind() == LegalToken.Kind.NUMBER && !LawNameContext.isDay(text, at);
    }

    /** Whether the articles of the next law are counted from here on: "y 39, 40 y 42 de la Ley …". */
    private boolean isListOfTheNext(int at) {
        int next = at;
        while (text.at(next).kind() == LegalToken.Kind.NUMBER
                || text.at(next).isMark(",")
                || text.at(next).isWord("y")) {
            next++;
        }
        String joint = text.at(next).folded();
        int head = Set.of("del", "al").contains(joint)
                ? next + 1
                : Set.of("de", "a").contains(joint) ? next + 2 : -1;
        return head > 0 && LawNames.HEAD_WORDS.contains(text.at(head).folded());
    }

    private int articles(int at) {
        if (lastArticle != null && LawNameContext.isSameArticle(text, at)) {
            clauses.sameArticle(lastArticle);
            return at + 1;
        }
        counting = true;
        transitory = ArticleWords.endsInTransitory(text, at + 1);
        lastNumber = null;
        return at + 1;
    }

    private int readCounted(int at) {
        LegalToken lexeme = text.at(at);
        if (lexeme.kind() == LegalToken.Kind.NUMBER) {
            if (LawNameContext.isDay(text, at) || LawNameContext.isYear(text, at)) {
                counting = false;
                return at + 1;
            }
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
        lastArticle = number;
    }

    private int laws(List<NamedLaw> laws) {
        NamedLaw first = laws.getFirst();
        for (NamedLaw law : laws) {
            boolean continued = law != first || LawNameContext.isContinuation(text, law.at());
            if (law.name().isEmpty()) {
                clauses.dropPendingArticles();
            } else {
                clauses.law(law, continued, LawNameContext.isDraft(text, law.at()));
            }
        }
        counting = false;
        return RegulatedArticles.end(text, laws.getLast().after());
    }
}
