package mx.vigia.analysis.law;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import mx.vigia.analysis.language.ArticleRange;
import mx.vigia.analysis.language.TextAnalyzer;

/** Walks through a decree's words once, from left to right, and tells the clauses what it meets. */
final class DecreeSentenceReader {
    private static final Pattern SUFFIX = Pattern.compile(" [a-z]");
    private static final String CONSTITUTION = "Constitución Política de los Estados Unidos Mexicanos";

    private final LegalTokenizer text;
    private final LawNames names;
    private final DecreeClauses clauses;
    private boolean counting;
    private boolean transitory;
    private String lastNumber;

    DecreeSentenceReader(LegalTokenizer text, LawNames names, DecreeClauses clauses) {
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

    /** Takes what begins here and gives the lexeme after it. */
    private int step(int at) {
        LegalToken lexeme = text.at(at);
        if (lexeme.isMark(".") && LawNameContext.remarkFrom(text, at + 1)) {
            return text.size();
        }
        if (lexeme.isMark("(")) {
            return LawNameContext.afterBrackets(text, at);
        }
        List<NamedLaw> laws = names.at(text, at);
        if (!laws.isEmpty()) {
            return laws(laws);
        }
        if (lexeme.is("articulo") || lexeme.is("articulos")) {
            return articles(at);
        }
        if (LawNameContext.subject(text, at)) {
            clauses.subject();
        }
        if (LawNameContext.unit(lexeme)) {
            if (LawNameContext.partOfArticle(lexeme)) {
                clauses.part();
            }
            return LawNameContext.afterUnits(text, at + 1);
        }
        return counting ? counted(at) : word(at);
    }

    private int word(int at) {
        LegalToken lexeme = text.at(at);
        if (lexeme.is("decreto") && text.at(at - 1).is("del") && clauses.articlesWait()) {
            clauses.anotherDecree();
        }
        if (governed(at)) {
            article(lexeme.folded());
            return at + 1;
        }
        Verbs.relation(lexeme.folded()).ifPresent(this::verb);
        return at + 1;
    }

    private void verb(AmendmentKind relation) {
        counting = false;
        clauses.verb(relation);
    }

    /** "y adiciona un 8 Bis": a number right after its small word, once articles have been counted. */
    private boolean governed(int at) {
        boolean joined =
                Set.of("y", "el", "los", "al", "un").contains(text.at(at - 1).folded());
        boolean ofTheNext = text.at(at + 1).is("de")
                        && LawNames.HEADS.contains(text.at(at + 3).folded())
                || text.at(at + 1).is("del")
                        && LawNames.HEADS.contains(text.at(at + 2).folded());
        return joined && text.at(at).kind() == LegalToken.Kind.NUMBER && (clauses.articlesWait() || ofTheNext);
    }

    private int articles(int at) {
        counting = true;
        transitory = ArticleWords.transitory(text, at + 1);
        lastNumber = null;
        return at + 1;
    }

    private int counted(int at) {
        LegalToken lexeme = text.at(at);
        if (lexeme.kind() == LegalToken.Kind.NUMBER) {
            int behind = LawNameContext.afterPartsOfAnArticle(text, at);
            if (behind > at) {
                return behind;
            }
            number(at);
            return at + 1;
        }
        Optional<ArticleWords.Number> words = ArticleWords.at(text, at);
        if (words.isPresent()) {
            return inWords(words.get());
        }
        if (lexeme.is("constitucional") || lexeme.is("constitucionales")) {
            return laws(List.of(new NamedLaw(CONSTITUTION, at, at + 1)));
        }
        return word(at);
    }

    private int inWords(ArticleWords.Number number) {
        boolean ofTransitories =
                number.ordinal() != null && (transitory || ArticleWords.transitory(text, number.after()));
        article(ofTransitories ? number.ordinal() + " Transitorio" : number.value());
        return number.after();
    }

    private void number(int at) {
        boolean range = Set.of("a", "al").contains(text.at(at - 1).folded()) && lastNumber != null;
        var here = text.at(at).folded();
        if (range) {
            between(lastNumber, here);
        }
        article(here);
    }

    private void between(String first, String last) {
        ArticleRange.between(TextAnalyzer.fold(first), TextAnalyzer.fold(last)).stream()
                .map(DecreeSentenceReader::asPrinted)
                .filter(number -> !number.equals(first) && !number.equals(last))
                .forEach(clauses::article);
    }

    /** A suffix with a capital: 211 Bis 1. */
    private static String asPrinted(String number) {
        return SUFFIX.matcher(number).replaceAll(suffix -> suffix.group().toUpperCase(Locale.ROOT));
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
                    law != first || LawNameContext.continued(text, law.first()),
                    LawNameContext.drafted(text, law.first()));
        }
        counting = false;
        return afterItsArticles(laws.getLast().after());
    }

    /** ", reglamentaria de los artículos 103 y 107 constitucionales" tells which law it is, and names nothing to be changed. */
    private int afterItsArticles(int after) {
        int next = text.at(after).isMark(",") ? after + 1 : after;
        if (!text.at(next).is("reglamentaria")) {
            return after;
        }
        for (int i = next; i < next + 30; i++) {
            if (text.at(i).folded().startsWith("constitucional")) {
                return i + 1;
            }
            if (text.at(i).is("constitucion") || text.at(i).is("cpeum")) {
                return names.at(text, i).stream()
                        .findFirst()
                        .map(NamedLaw::after)
                        .orElse(i + 1);
            }
        }
        return after;
    }
}
