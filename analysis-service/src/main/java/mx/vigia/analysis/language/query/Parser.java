package mx.vigia.analysis.language.query;

import java.util.ArrayList;
import java.util.List;
import mx.vigia.analysis.language.Field;
import mx.vigia.analysis.language.query.Query.Everything;
import mx.vigia.analysis.language.query.Query.Not;
import mx.vigia.analysis.language.query.Token.Kind;

/** Puts tokens together by recursive descent: OR binds loosest, side by side means AND, NOT binds tightest. */
final class Parser {
    private static final Query NOTHING = new Everything();

    private final List<Token> tokens;
    private int here;
    private int clauses;
    private int depth;

    Parser(List<Token> tokens) {
        this.tokens = tokens;
    }

    Query query() {
        if (peek().is(Kind.END)) {
            return NOTHING;
        }
        var query = either(Field.ANYWHERE);
        if (peek().is(Kind.CLOSE)) {
            throw Trouble.LOOSE_BRACKET.at(peek().at());
        }
        return query;
    }

    private Query either(Field field) {
        var any = new ArrayList<Query>();
        any.add(all(field));
        while (peek().is(Kind.OR)) {
            var or = take();
            if (ended(peek())) {
                throw Trouble.LOOSE_OR.at(or.at(), or.text());
            }
            any.add(all(field));
        }
        return Joined.any(any);
    }

    private Query all(Field field) {
        if (peek().is(Kind.OR)) {
            throw Trouble.LOOSE_OR.at(peek().at(), peek().text());
        }
        var all = new ArrayList<Query>();
        while (!ended(peek()) && !peek().is(Kind.OR)) {
            if (peek().is(Kind.AND)) {
                take();
            } else {
                all.add(near(field));
            }
        }
        return Joined.all(all);
    }

    /** One, or two near each other; of three in a row the one in the middle is near both. */
    private Query near(Field field) {
        var one = one(field);
        var pairs = new ArrayList<Query>();
        while (peek().is(Kind.NEAR)) {
            var near = take();
            var inField = Nearness.fieldOf(one).orElseThrow(() -> Trouble.LOOSE_NEAR.at(near.at(), near.text()));
            var other = ended(peek()) ? NOTHING : one(inField);
            pairs.add(Nearness.of(near, one, other));
            one = other;
        }
        return pairs.isEmpty() ? one : Joined.all(pairs);
    }

    private Query one(Field field) {
        var token = take();
        return switch (token.kind()) {
            case NOT -> excluded(token, field);
            case OPEN -> bracketed(token, field);
            case FIELD -> inField(token, field);
            case EXACT -> exact(field);
            case WORD -> leaf(Leaves.of(field, token, false));
            case QUOTED -> leaf(Leaves.quoted(field, token, false));
            case NEAR -> throw Trouble.LOOSE_NEAR.at(token.at(), token.text());
            case NEAR_WHAT, AND, OR, CLOSE, END -> throw Trouble.EMPTY_FIELD.at(token.at(), field.spanish());
        };
    }

    private Query excluded(Token not, Field field) {
        if (ended(peek()) || peek().is(Kind.OR) || peek().is(Kind.AND)) {
            throw Trouble.LOOSE_NOT.at(not.at());
        }
        deeper(not);
        var inner = near(field);
        depth--;
        if (inner instanceof Not(var twice)) {
            return twice;
        }
        return inner.equals(NOTHING) ? NOTHING : new Not(inner);
    }

    private Query bracketed(Token open, Field field) {
        deeper(open);
        if (peek().is(Kind.CLOSE)) {
            throw Trouble.EMPTY_BRACKETS.at(open.at());
        }
        var inner = either(field);
        if (!peek().is(Kind.CLOSE)) {
            throw Trouble.OPEN_BRACKET.at(open.at());
        }
        take();
        depth--;
        return inner;
    }

    private Query inField(Token name, Field outer) {
        if (outer != Field.ANYWHERE) {
            throw Trouble.FIELD_IN_FIELD.at(name.at());
        }
        if (ended(peek()) || peek().is(Kind.OR) || peek().is(Kind.AND)) {
            throw Trouble.EMPTY_FIELD.at(name.at(), name.text());
        }
        var field = Field.named(name.text()).orElse(Field.DATE);
        if (field.shape() == Field.Shape.DATE) {
            return leaf(Days.asked(name.text(), take()));
        }
        int before = here;
        var value = one(field);
        if (value.equals(NOTHING)) {
            throw Trouble.EMPTY_FIELD.at(tokens.get(before).at(), name.text());
        }
        return value;
    }

    private Query exact(Field field) {
        var token = take();
        return switch (token.kind()) {
            case WORD -> leaf(Leaves.of(field, token, true));
            case QUOTED -> leaf(Leaves.quoted(field, token, true));
            case FIELD, EXACT, NOT, AND, OR, NEAR, NEAR_WHAT, OPEN, CLOSE, END ->
                throw Trouble.EMPTY_FIELD.at(token.at(), "=");
        };
    }

    private Query leaf(Query query) {
        if (++clauses > QueryLanguage.MOST_CLAUSES) {
            throw Trouble.TOO_MANY.at(tokens.get(here - 1).at(), QueryLanguage.MOST_CLAUSES);
        }
        return query;
    }

    private void deeper(Token token) {
        if (++depth > QueryLanguage.DEEPEST) {
            throw Trouble.TOO_DEEP.at(token.at(), QueryLanguage.DEEPEST);
        }
    }

    private Token peek() {
        return tokens.get(here);
    }

    private Token take() {
        var token = tokens.get(here);
        if (!token.is(Kind.END)) {
            here++;
        }
        return token;
    }

    private static boolean ended(Token token) {
        return token.is(Kind.END) || token.is(Kind.CLOSE);
    }
}
