package mx.vigia.analysis.text.obligation.duty;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import mx.vigia.analysis.text.obligation.duty.ActionReader.Action;
import mx.vigia.analysis.text.obligation.duty.Duty.Modality;
import mx.vigia.analysis.text.obligation.duty.OrderingVerb.Form;

/** The clauses of one sentence that order something, and what belongs to each. */
final class DutyClauses {
    private static final Set<String> FRACTION_OPENERS = GrammarWords.set("fraction-openers");

    private final LegalTokens tokens;
    private final LegalSentence sentence;
    private final BearerFinder bearers;
    private final List<OrderingVerb> verbs = new ArrayList<>();
    private final DeadlineChoice choice;
    private final ActionReader actions;
    private final Optional<NounPhrase> topic;

    DutyClauses(LegalTokens tokens, LegalSentence sentence, BearerFinder bearers, Optional<NounPhrase> topic) {
        this.tokens = tokens;
        this.sentence = sentence;
        this.bearers = bearers;
        this.topic = topic;
        verbs.addAll(new OrderingVerbFinder(tokens, sentence).find());
        var places = verbs.stream().map(OrderingVerb::begin).collect(Collectors.toSet());
        var deadlines = new DeadlineFinder(tokens, sentence, places).find();
        this.choice = new DeadlineChoice(tokens, sentence, deadlines);
        this.actions = new ActionReader(tokens, sentence, deadlines);
    }

    /** Returns the duties of the sentence, which may be a fraction under this head. */
    List<Duty> read(ListHead head) {
        if (sentence.listed() && head.orders()) {
            addListed(head);
        }
        var duties = new ArrayList<Duty>();
        Optional<NounPhrase> last = sentence.listed() ? head.bearer().stream().findFirst() : Optional.empty();
        for (int i = 0; i < verbs.size(); i++) {
            var verb = verbs.get(i);
            var previous = last;
            boolean joined = i + 1 < verbs.size() && sharesObject(verb, verbs.get(i + 1));
            if (joined) {
                verbs.remove(i + 1);
            }
            int end = i + 1 < verbs.size() ? clauseStart(verbs.get(i + 1), verb.action()) : sentence.to();
            var behind = bearers.subjects().behind(verb, end);
            var bearer = behind.or(() -> bearers.find(verb, previous, end));
            if (verb.form() != Form.NONE) {
                var read = read(verb, behind.map(NounPhrase::from).orElse(end), bearer);
                duties.addAll(read);
                last = read.isEmpty() ? last : bearer;
            } else if (bearer.isPresent()) {
                last = bearer;
            }
        }
        return duties;
    }

    /** Adds the infinitive that a fraction begins with, perhaps behind a condition or remark. */
    private void addListed(ListHead head) {
        int at = sentence.from();
        boolean negated = tokens.word(at).equals("no");
        at = negated ? at + 1 : at;
        if (FRACTION_OPENERS.contains(tokens.word(at))) {
            at = afterOpening(at);
        }
        if (VerbForms.isInfinitive(tokens.word(at))
                && (verbs.isEmpty() || verbs.getFirst().begin() > at)) {
            verbs.addFirst(
                    new OrderingVerb(at, at, at, negated ? Modality.MUST_NOT : head.modality(), false, Form.LISTED));
        }
    }

    private int afterOpening(int from) {
        for (int at = from; at < sentence.to(); at++) {
            if (tokens.word(at).equals(",") && VerbForms.isInfinitive(tokens.word(at + 1))) {
                return at + 1;
            }
        }
        return from;
    }

    /** Whether two verbs share the object behind the second: <i>no establecerá ni mantendrá gravámenes</i>. */
    private boolean sharesObject(OrderingVerb verb, OrderingVerb next) {
        return verb.form() == Form.FUTURE && next.form() == Form.FUTURE && next.begin() == verb.verb() + 2;
    }

    private List<Duty> read(OrderingVerb verb, int limit, Optional<NounPhrase> bearer) {
        var duties = new ArrayList<Duty>();
        var read = actions.read(verb, limit);
        for (int i = 0; i < read.size(); i++) {
            int end = i + 1 < read.size() ? read.get(i + 1).from() : limit;
            var deadline = choice.choose(verb, read.get(i), end, limit, bearer);
            if (isDuty(verb, bearer, deadline)) {
                duties.add(duty(verb, read.get(i), end, bearer, deadline));
            }
        }
        return duties;
    }

    private Duty duty(OrderingVerb verb, Action action, int end, Optional<NounPhrase> bearer, TextSpan deadline) {
        boolean nobody = bearer.filter(phrase -> tokens.is(phrase.from(), "ningun[oa]?|nadie"))
                .isPresent();
        return new Duty(
                nobody ? Modality.MUST_NOT : verb.modality(),
                bearer.map(phrase -> tokens.span(phrase.from(), phrase.to())).orElse(TextSpan.NONE),
                tokens.span(action.from(), action.to()),
                deadline,
                new AuthorityFinder(tokens, sentence, bearers.people().all())
                        .find(action.from(), end, bearer.orElse(null)),
                TextSpan.NONE);
    }

    /** Whether a verb in the future continues what was said of somebody named before. */
    private boolean isElided(OrderingVerb verb, Optional<NounPhrase> bearer) {
        return bearer.isEmpty()
                && verb.modality() == Modality.MUST
                && bearers.people()
                        .topic()
                        .or(() -> topic)
                        .filter(phrase -> phrase.agrees(verb))
                        .isPresent()
                && bearers.subjects().isElided(verb);
    }

    private boolean isDuty(OrderingVerb verb, Optional<NounPhrase> bearer, TextSpan deadline) {
        return switch (verb.form()) {
            case MODAL, TERM, LISTED -> true;
            case CHARGE -> bearer.isPresent();
            case FUTURE ->
                isElided(verb, bearer)
                        || bearer.isPresent() && (verb.modality() != Modality.MUST_NOT || isForbidden(bearer.get()));
            case REFLEXIVE -> verb.modality() == Modality.MUST && (bearer.isPresent() || choice.isTerm(deadline));
            case PURPOSE -> bearer.isPresent() && deadline.isPresent();
            case PASSIVE -> bearer.isPresent() || choice.isTerm(deadline);
            case NONE -> false;
        };
    }

    /** Whether a negated future forbids: it does so to authorities and parties; taxpayers it exempts. */
    private boolean isForbidden(NounPhrase bearer) {
        return NounList.PUBLIC_BODIES.has(tokens, bearer.head())
                || tokens.isQuote(bearer.head())
                || tokens.word(bearer.head()).equals("dependencias");
    }

    /** Returns where the clause of a verb begins, at its subject. */
    private int clauseStart(OrderingVerb verb, int after) {
        int start = bearers.subjects()
                .subject(verb)
                .filter(phrase -> phrase.from() > after && phrase.from() < verb.begin())
                .map(NounPhrase::from)
                .orElse(verb.begin());
        if (tokens.is(start - 1, "y|e|o|u|ni")) {
            return start;
        }
        for (int at = start - 1; at > after && start - at < 8; at--) {
            boolean joined = tokens.is(at - 1, "y|,|;");
            if (joined && NounPhraseParser.DETERMINERS.contains(tokens.word(at))) {
                return at;
            }
            if (tokens.is(at, ",|;|que")) {
                break;
            }
        }
        return start;
    }
}
