package mx.vigia.analysis.language.query;

import java.util.ArrayList;
import java.util.List;
import mx.vigia.analysis.language.QueryField;
import mx.vigia.analysis.language.query.Query.MatchAll;
import mx.vigia.analysis.language.query.Query.Not;
import mx.vigia.analysis.language.query.QueryToken.Kind;

/** Puts tokens together by recursive descent: OR binds loosest, side by side means AND, NOT binds tightest. */
final class Parser {
    private static final Query EVERYTHING = new MatchAll();

    private final List<QueryToken> tokens;
    private int here;
    private int clauses;
    private int depth;

    Parser(List<QueryToken> tokens) {
        this.tokens = tokens;
    }

    Query query() {
        if (peek().is(Kind.END)) {
            return EVERYTHING;
        }
        var query = parseOr(QueryField.ANYWHERE);
        if (peek().is(Kind.CLOSE)) {
            throw SyntaxError.LOOSE_BRACKET.at(peek().at());
        }
        return query;
    }

    private Query parseOr(QueryField field) {
        var any = new ArrayList<Query>();
        any.add(all(field));
        while (peek().is(Kind.OR)) {
            var or = take();
            if (ended(peek())) {
                throw SyntaxError.LOOSE_OR.at(or.at(), or.text());
            }
            any.add(all(field));
        }
        return QuerySimplifier.any(any);
    }

    private Query all(QueryField field) {
        if (peek().is(Kind.OR)) {
            throw SyntaxError.LOOSE_OR.at(peek().at(), peek().text());
        }
        var all = new ArrayList<Query>();
        while (!ended(peek()) && !peek().is(Kind.OR)) {
            if (peek().is(Kind.AND)) {
                take();
            } else {
                all.add(near(field));
            }
        }
        return QuerySimplifier.all(all);
    }

    /** One, or two near each other; of three in a row the one in the middle is near both. */
    private Query near(QueryField field) {
        var one = one(field);
        var pairs = new ArrayList<Query>();
        while (peek().is(Kind.NEAR)) {
            var near = take();
            var inField = NearParser.fieldOf(one).orElseThrow(() -> SyntaxError.LOOSE_NEAR.at(near.at(), near.text()));
            var other = ended(peek()) ? EVERYTHING : one(inField);
            pairs.add(NearParser.of(near, one, other));
            one = other;
        }
        return pairs.isEmpty() ? one : QuerySimplifier.all(pairs);
    }

    private Query one(QueryField field) {
        var token = take();
        return switch (token.kind()) {
            case NOT -> parseExclusion(token, field);
            case OPEN -> parseBracketed(token, field);
            case FIELD -> parseInField(token, field);
            case EXACT -> exact(field);
            case WORD -> countClause(TermParser.of(field, token, false));
            case QUOTED -> countClause(TermParser.parseQuoted(field, token, false));
            case NEAR -> throw SyntaxError.LOOSE_NEAR.at(token.at(), token.text());
            case NEAR_WHAT, AND, OR, CLOSE, END -> throw SyntaxError.EMPTY_FIELD.at(token.at(), field.spanish());
        };
    }

    private Query parseExclusion(QueryToken not, QueryField field) {
        if (ended(peek()) || peek().is(Kind.OR) || peek().is(Kind.AND)) {
            throw SyntaxError.LOOSE_NOT.at(not.at());
        }
        checkDepth(not);
        var inner = near(field);
        depth--;
        if (inner instanceof Not(var twice)) {
            return twice;
        }
        return inner.equals(EVERYTHING) ? EVERYTHING : new Not(inner);
    }

    private Query parseBracketed(QueryToken open, QueryField field) {
        checkDepth(open);
        if (peek().is(Kind.CLOSE)) {
            throw SyntaxError.EMPTY_BRACKETS.at(open.at());
        }
        var inner = parseOr(field);
        if (!peek().is(Kind.CLOSE)) {
            throw SyntaxError.OPEN_BRACKET.at(open.at());
        }
        take();
        depth--;
        return inner;
    }

    private Query parseInField(QueryToken name, QueryField outer) {
        if (outer != QueryField.ANYWHERE) {
            throw SyntaxError.FIELD_IN_FIELD.at(name.at());
        }
        if (ended(peek()) || peek().is(Kind.OR) || peek().is(Kind.AND)) {
            throw SyntaxError.EMPTY_FIELD.at(name.at(), name.text());
        }
        var field = QueryField.named(name.text()).orElse(QueryField.DATE);
        if (field.shape() == QueryField.Shape.DATE) {
            return countClause(DateClauseParser.asked(name.text(), take()));
        }
        int before = here;
        var value = one(field);
        if (value.equals(EVERYTHING)) {
            throw SyntaxError.EMPTY_FIELD.at(tokens.get(before).at(), name.text());
        }
        return value;
    }

    private Query exact(QueryField field) {
        var token = take();
        return switch (token.kind()) {
            case WORD -> countClause(TermParser.of(field, token, true));
            case QUOTED -> countClause(TermParser.parseQuoted(field, token, true));
            case FIELD, EXACT, NOT, AND, OR, NEAR, NEAR_WHAT, OPEN, CLOSE, END ->
                throw SyntaxError.EMPTY_FIELD.at(token.at(), "=");
        };
    }

    private Query countClause(Query query) {
        if (++clauses > QueryLanguage.MAX_CLAUSES) {
            throw SyntaxError.TOO_MANY.at(tokens.get(here - 1).at(), QueryLanguage.MAX_CLAUSES);
        }
        return query;
    }

    private void checkDepth(QueryToken token) {
        if (++depth > QueryLanguage.MAX_DEPTH) {
            throw SyntaxError.TOO_DEEP.at(token.at(), QueryLanguage.MAX_DEPTH);
        }
    }

    private QueryToken peek() {
        return tokens.get(here);
    }

    private QueryToken take() {
        var token = tokens.get(here);
        if (!token.is(Kind.END)) {
            here++;
        }
        return token;
    }

    private static boolean ended(QueryToken token) {
        return token.is(Kind.END) || token.is(Kind.CLOSE);
    }
}
