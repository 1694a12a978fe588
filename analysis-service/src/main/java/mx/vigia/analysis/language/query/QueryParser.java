package mx.vigia.analysis.language.query;

import java.util.ArrayList;
import java.util.List;
import mx.vigia.analysis.language.QueryField;
import mx.vigia.analysis.language.query.Query.MatchAll;
import mx.vigia.analysis.language.query.Query.Not;
import mx.vigia.analysis.language.query.QueryToken.Kind;

/** Recursive-descent parser: OR binds loosest, adjacency means AND, NOT binds tightest. */
final class QueryParser {
    private static final Query EVERYTHING = new MatchAll();

    private final List<QueryToken> tokens;
    private int here;
    private int clauses;
    private int depth;

    QueryParser(List<QueryToken> tokens) {
        this.tokens = tokens;
    }

    Query query() {
        if (peek().isKind(Kind.END)) {
            return EVERYTHING;
        }
        var query = parseOr(QueryField.ANYWHERE);
        if (peek().isKind(Kind.CLOSE)) {
            throw SyntaxError.LOOSE_BRACKET.exceptionAt(peek().at());
        }
        return query;
    }

    private Query parseOr(QueryField field) {
        var any = new ArrayList<Query>();
        any.add(all(field));
        while (peek().isKind(Kind.OR)) {
            var or = nextToken();
            if (isEnd(peek())) {
                throw SyntaxError.LOOSE_OR.exceptionAt(or.at(), or.text());
            }
            any.add(all(field));
        }
        return QuerySimplifier.simplifyOr(any);
    }

    private Query all(QueryField field) {
        if (peek().isKind(Kind.OR)) {
            throw SyntaxError.LOOSE_OR.exceptionAt(peek().at(), peek().text());
        }
        var all = new ArrayList<Query>();
        while (!isEnd(peek()) && !peek().isKind(Kind.OR)) {
            if (peek().isKind(Kind.AND)) {
                nextToken();
            } else {
                all.add(parseNear(field));
            }
        }
        return QuerySimplifier.all(all);
    }

    /** Parses an operand or a NEAR pair; of three in a row the middle one is near both. */
    private Query parseNear(QueryField field) {
        var one = parseOne(field);
        var pairs = new ArrayList<Query>();
        while (peek().isKind(Kind.NEAR)) {
            var near = nextToken();
            var inField = NearParser.fieldOf(one)
                    .orElseThrow(() -> SyntaxError.LOOSE_NEAR.exceptionAt(near.at(), near.text()));
            var other = isEnd(peek()) ? EVERYTHING : parseOne(inField);
            pairs.add(NearParser.of(near, one, other));
            one = other;
        }
        return pairs.isEmpty() ? one : QuerySimplifier.all(pairs);
    }

    private Query parseOne(QueryField field) {
        var token = nextToken();
        return switch (token.kind()) {
            case NOT -> parseExclusion(token, field);
            case OPEN -> parseBracketed(token, field);
            case FIELD -> parseInField(token, field);
            case EXACT -> exact(field);
            case WORD -> countClause(TermParser.of(field, token, false));
            case QUOTED -> countClause(TermParser.parseQuoted(field, token, false));
            case NEAR -> throw SyntaxError.LOOSE_NEAR.exceptionAt(token.at(), token.text());
            case NEAR_WHAT, AND, OR, CLOSE, END ->
                throw SyntaxError.EMPTY_FIELD.exceptionAt(token.at(), field.spanish());
        };
    }

    private Query parseExclusion(QueryToken not, QueryField field) {
        if (isEnd(peek()) || peek().isKind(Kind.OR) || peek().isKind(Kind.AND)) {
            throw SyntaxError.LOOSE_NOT.exceptionAt(not.at());
        }
        checkDepth(not);
        var inner = parseNear(field);
        depth--;
        if (inner instanceof Not(var twice)) {
            return twice;
        }
        return inner.equals(EVERYTHING) ? EVERYTHING : new Not(inner);
    }

    private Query parseBracketed(QueryToken open, QueryField field) {
        checkDepth(open);
        if (peek().isKind(Kind.CLOSE)) {
            throw SyntaxError.EMPTY_BRACKETS.exceptionAt(open.at());
        }
        var inner = parseOr(field);
        if (!peek().isKind(Kind.CLOSE)) {
            throw SyntaxError.OPEN_BRACKET.exceptionAt(open.at());
        }
        nextToken();
        depth--;
        return inner;
    }

    private Query parseInField(QueryToken name, QueryField outer) {
        if (outer != QueryField.ANYWHERE) {
            throw SyntaxError.FIELD_IN_FIELD.exceptionAt(name.at());
        }
        if (isEnd(peek()) || peek().isKind(Kind.OR) || peek().isKind(Kind.AND)) {
            throw SyntaxError.EMPTY_FIELD.exceptionAt(name.at(), name.text());
        }
        var field = QueryField.findByName(name.text()).orElse(QueryField.DATE);
        if (field.shape() == QueryField.Shape.DATE) {
            return countClause(DateClauseParser.parseClause(name.text(), nextToken()));
        }
        int before = here;
        var value = parseOne(field);
        if (value.equals(EVERYTHING)) {
            throw SyntaxError.EMPTY_FIELD.exceptionAt(tokens.get(before).at(), name.text());
        }
        return value;
    }

    private Query exact(QueryField field) {
        var token = nextToken();
        return switch (token.kind()) {
            case WORD -> countClause(TermParser.of(field, token, true));
            case QUOTED -> countClause(TermParser.parseQuoted(field, token, true));
            case FIELD, EXACT, NOT, AND, OR, NEAR, NEAR_WHAT, OPEN, CLOSE, END ->
                throw SyntaxError.EMPTY_FIELD.exceptionAt(token.at(), "=");
        };
    }

    private Query countClause(Query query) {
        if (++clauses > QueryLanguage.MAX_CLAUSES) {
            throw SyntaxError.TOO_MANY.exceptionAt(tokens.get(here - 1).at(), QueryLanguage.MAX_CLAUSES);
        }
        return query;
    }

    private void checkDepth(QueryToken token) {
        if (++depth > QueryLanguage.MAX_DEPTH) {
            throw SyntaxError.TOO_DEEP.exceptionAt(token.at(), QueryLanguage.MAX_DEPTH);
        }
    }

    private QueryToken peek() {
        return tokens.get(here);
    }

    private QueryToken nextToken() {
        var token = tokens.get(here);
        if (!token.isKind(Kind.END)) {
            here++;
        }
        return token;
    }

    private static boolean isEnd(QueryToken token) {
        return token.isKind(Kind.END) || token.isKind(Kind.CLOSE);
    }
}
