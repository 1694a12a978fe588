package mx.vigia.analysis.language.query;

import java.util.ArrayList;
import java.util.List;
import mx.vigia.analysis.language.QueryField;
import mx.vigia.analysis.language.query.Query.Everything;
import mx.vigia.analysis.language.query.Query.Not;
import mx.vigia.analysis.language.query.QueryToken.Kind;

/** Puts tokens together by recursive descent: OR binds loosest, side by side means AND, NOT binds tightest. */
final class Parser {
    private static final Query NOTHING = new Everything();

    private final List<QueryToken> tokens;
    private int here;
    private int clauses;
    private int depth;

    Parser(List<QueryToken> tokens) {
        this.tokens = tokens;
    }

    Query query() {
        if (peek().is(Kind.END)) {
            return NOTHING;
        }
        var query = either(QueryField.ANYWHERE);
        if (peek().is(Kind.CLOSE)) {
            throw SyntaxError.LOOSE_BRACKET.at(peek().at());
        }
        return query;
    }

    private Query either(QueryField field) {
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
            var other = ended(peek()) ? NOTHING : one(inField);
            pairs.add(NearParser.of(near, one, other));
            one = other;
        }
        return pairs.isEmpty() ? one : QuerySimplifier.all(pairs);
    }

    private Query one(QueryField field) {
        var token = take();
        return switch (token.kind()) {
            case NOT -> excluded(token, field);
            case OPEN -> bracketed(token, field);
            case FIELD -> inField(token, field);
            case EXACT -> exact(field);
            case WORD -> leaf(TermParser.of(field, token, false));
            case QUOTED -> leaf(TermParser.quoted(field, token, false));
            case NEAR -> throw SyntaxError.LOOSE_NEAR.at(token.at(), token.text());
            case NEAR_WHAT, AND, OR, CLOSE, END -> throw SyntaxError.EMPTY_FIELD.at(token.at(), field.spanish());
        };
    }

    private Query excluded(QueryToken not, QueryField field) {
        if (ended(peek()) || peek().is(Kind.OR) || peek().is(Kind.AND)) {
            throw SyntaxError.LOOSE_NOT.at(not.at());
        }
        deeper(not);
        var inner = near(field);
        depth--;
        if (inner instanceof Not(var twice)) {
            return twice;
        }
        return inner.equals(NOTHING) ? NOTHING : new Not(inner);
    }

    private Query bracketed(QueryToken open, QueryField field) {
        deeper(open);
        if (peek().is(Kind.CLOSE)) {
            throw SyntaxError.EMPTY_BRACKETS.at(open.at());
        }
        var inner = either(field);
        if (!peek().is(Kind.CLOSE)) {
            throw SyntaxError.OPEN_BRACKET.at(open.at());
        }
        take();
        depth--;
        return inner;
    }

    private Query inField(QueryToken name, QueryField outer) {
        if (outer != QueryField.ANYWHERE) {
            throw SyntaxError.FIELD_IN_FIELD.at(name.at());
        }
        if (ended(peek()) || peek().is(Kind.OR) || peek().is(Kind.AND)) {
            throw SyntaxError.EMPTY_FIELD.at(name.at(), name.text());
        }
        var field = QueryField.named(name.text()).orElse(QueryField.DATE);
        if (field.shape() == QueryField.Shape.DATE) {
            return leaf(DateClauseParser.asked(name.text(), take()));
        }
        int before = here;
        var value = one(field);
        if (value.equals(NOTHING)) {
            throw SyntaxError.EMPTY_FIELD.at(tokens.get(before).at(), name.text());
        }
        return value;
    }

    private Query exact(QueryField field) {
        var token = take();
        return switch (token.kind()) {
            case WORD -> leaf(TermParser.of(field, token, true));
            case QUOTED -> leaf(TermParser.quoted(field, token, true));
            case FIELD, EXACT, NOT, AND, OR, NEAR, NEAR_WHAT, OPEN, CLOSE, END ->
                throw SyntaxError.EMPTY_FIELD.at(token.at(), "=");
        };
    }

    private Query leaf(Query query) {
        if (++clauses > QueryLanguage.MOST_CLAUSES) {
            throw SyntaxError.TOO_MANY.at(tokens.get(here - 1).at(), QueryLanguage.MOST_CLAUSES);
        }
        return query;
    }

    private void deeper(QueryToken token) {
        if (++depth > QueryLanguage.DEEPEST) {
            throw SyntaxError.TOO_DEEP.at(token.at(), QueryLanguage.DEEPEST);
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
