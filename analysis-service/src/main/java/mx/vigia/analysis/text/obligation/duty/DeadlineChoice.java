package mx.vigia.analysis.text.obligation.duty;

import java.util.List;
import java.util.Optional;
import mx.vigia.analysis.text.obligation.duty.ActionReader.Action;
import mx.vigia.analysis.text.obligation.duty.DeadlineFinder.Phrase;
import mx.vigia.analysis.text.obligation.duty.Duty.Modality;
import mx.vigia.analysis.text.obligation.duty.OrderingVerb.Form;

/** Chooses among the deadlines of a sentence the one of an action. */
record DeadlineChoice(LegalTokens tokens, LegalSentence sentence, List<Phrase> deadlines) {
    /** Returns the deadline of an action that ends here, before a limit; or none. */
    TextSpan choose(OrderingVerb verb, Action action, int end, int limit, Optional<NounPhrase> bearer) {
        if (verb.form() == Form.TERM) {
            return term(verb, action);
        }
        int before = verb.form() == Form.PURPOSE ? limit : end;
        return deadlines.stream()
                .filter(phrase -> phrase.from() > action.from() && phrase.from() < before)
                .filter(phrase -> !isOfLaterClause(phrase, action))
                .findFirst()
                .or(() -> between(verb))
                .or(() -> leading(verb, bearer))
                .map(phrase -> span(phrase, before))
                .orElse(TextSpan.NONE);
    }

    /** Whether it sets the time of a purpose or of a relative clause behind the action. */
    private boolean isOfLaterClause(Phrase phrase, Action action) {
        for (int at = action.to();
                at < phrase.from() && !tokens.word(phrase.from() - 1).equals(",");
                at++) {
            if (tokens.word(at).equals("que") && tokens.is(at - 1, ",|para|fin|efecto|de")) {
                return true;
            }
        }
        return false;
    }

    /** Returns the range of a deadline, which ends before the next action. */
    private TextSpan span(Phrase phrase, int before) {
        int to = Math.min(phrase.to(), Math.max(before, phrase.from() + 1));
        return tokens.span(phrase.from(), trimmed(phrase.from(), to));
    }

    /** Returns the deadline between a modal verb and its infinitive: <i>deberá, en un plazo de un año, adecuar</i>. */
    private Optional<Phrase> between(OrderingVerb verb) {
        return deadlines.stream()
                .filter(phrase -> phrase.from() > verb.verb() && phrase.to() <= verb.action())
                .findFirst();
    }

    private int trimmed(int from, int end) {
        int last = end;
        while (last > from + 1 && tokens.is(last - 1, "y|o|,|e|u")) {
            last--;
        }
        return last;
    }

    private TextSpan term(OrderingVerb verb, Action action) {
        int from = tokens.word(verb.verb() + 1).equals("con") ? verb.verb() + 2 : verb.verb() + 1;
        for (int at = action.from() - 1; at > from; at--) {
            if (tokens.word(at).equals("para")) {
                int to = tokens.word(at - 1).equals(",") ? at - 1 : at;
                return tokens.span(from, to);
            }
        }
        return TextSpan.NONE;
    }

    /** Returns the deadline at the head of the sentence, or between a subject and its verb. */
    private Optional<Phrase> leading(OrderingVerb verb, Optional<NounPhrase> bearer) {
        return deadlines.stream()
                .filter(phrase -> phrase.to() <= verb.begin())
                .filter(phrase -> phrase.from() == sentence.from()
                        || isBesideSubject(phrase, bearer)
                        || isBesideVerb(phrase, verb))
                .filter(phrase -> verb.modality() != Modality.MUST_NOT
                        || !tokens.word(phrase.from()).equals("una"))
                .reduce((one, other) -> other);
    }

    private boolean isBesideVerb(Phrase phrase, OrderingVerb verb) {
        return !tokens.is(phrase.from(), "antes|durante")
                && verb.begin() - phrase.to() <= 1
                && tokens.word(phrase.from() - 1).equals(",");
    }

    private boolean isBesideSubject(Phrase phrase, Optional<NounPhrase> bearer) {
        return bearer.isPresent()
                && (phrase.from() - bearer.get().to() >= 0
                                && phrase.from() - bearer.get().to() <= 1
                        || phrase.to() <= bearer.get().from()
                                && bearer.get().from() - phrase.to() <= 1
                                && tokens.word(phrase.from() - 1).equals(","));
    }

    /** Whether a deadline makes an order of a future without a subject; <i>una vez que</i> only says after what. */
    boolean isTerm(TextSpan deadline) {
        return deadline.isPresent()
                && deadlines.stream()
                        .noneMatch(phrase -> tokens.word(phrase.from()).equals("una")
                                && tokens.span(phrase.from(), phrase.to()).from() == deadline.from());
    }
}
