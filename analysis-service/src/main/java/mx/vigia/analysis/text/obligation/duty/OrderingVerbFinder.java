package mx.vigia.analysis.text.obligation.duty;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import mx.vigia.analysis.text.obligation.duty.Duty.Modality;
import mx.vigia.analysis.text.obligation.duty.OrderingVerb.Form;

/** Finds the verbs of a sentence that order, forbid or permit, outside of its restrictive clauses. */
record OrderingVerbFinder(LegalTokens tokens, LegalSentence sentence) {
    private static final Set<String> MUST_WORDS = Set.of("debera", "deberan", "debe", "deben", "debiendo");
    private static final Set<String> MAY_WORDS = Set.of("podra", "podran", "puede", "pueden");
    private static final Set<String> BOUND_VERBS =
            Set.of("estara", "estaran", "esta", "estan", "queda", "quedan", "quedara", "quedaran");
    private static final Set<String> PROMISES = Set.of("obliga", "obligan", "compromete", "comprometen");
    private static final Set<String> HAVING = Set.of("tendra", "tendran", "tiene", "tienen");
    private static final Set<String> GRANTED = Set.of("contara", "contaran", "cuenta", "cuentan");

    /** Infinitives that state how to read something, not what to do. */
    private static final Set<String> FICTIONS =
            Set.of("entenderse", "considerarse", "tenerse", "interpretarse", "presumirse");

    /** Returns the verbs in their order; those of form NONE only end what stands before them. */
    List<OrderingVerb> find() {
        var found = new ArrayList<OrderingVerb>();
        for (int at = sentence.from(); at < sentence.to(); at++) {
            var verb = parseAt(at);
            if (verb.isPresent()) {
                if (!isSubordinate(verb.get().begin())) {
                    found.add(verb.get());
                }
                at = Math.max(at, verb.get().action() - 1);
            }
        }
        return found;
    }

    private Optional<OrderingVerb> parseAt(int at) {
        var word = tokens.word(at);
        if (MUST_WORDS.contains(word)) {
            return modal(at, Modality.MUST, Form.MODAL);
        }
        if (MAY_WORDS.contains(word)) {
            return modal(at, Modality.MAY, Form.MODAL);
        }
        if (word.equals("pueda") || word.equals("puedan")) {
            return modal(at, Modality.MAY, Form.PURPOSE);
        }
        return bound(at)
                .or(() -> promise(at))
                .or(() -> obligation(at))
                .or(() -> term(at))
                .or(() -> prohibition(at))
                .or(() -> charge(at))
                .or(() -> new FutureVerbParser(tokens, sentence).parse(at));
    }

    private Optional<OrderingVerb> modal(int at, Modality modality, Form form) {
        int begin = group().begin(at);
        boolean negated = group().isNegated(begin, at);
        int infinitive = group().infinitiveAfter(at + 1, 12);
        if (infinitive < 0
                || FICTIONS.contains(tokens.word(infinitive))
                || tokens.matches(infinitive, "estar a") && tokens.word(at - 1).equals("se")) {
            return Optional.of(OrderingVerb.none(tokens, begin, at));
        }
        boolean joined = tokens.word(begin - 1).equals("ni");
        if (joined && tokens.word(infinitive).equals("ser")) {
            return Optional.of(OrderingVerb.none(tokens, begin, at));
        }
        boolean forbidden = negated
                || joined
                || modality == Modality.MUST && tokens.word(infinitive - 1).equals("no");
        int action = modality == Modality.MAY && tokens.word(infinitive - 1).equals("no") ? infinitive - 1 : infinitive;
        return Optional.of(new OrderingVerb(
                begin,
                at,
                action,
                forbidden ? Modality.MUST_NOT : modality,
                VerbForms.isPlural(tokens.word(at)),
                form));
    }

    private Optional<OrderingVerb> bound(int at) {
        int participle = tokens.word(at + 1).equals("tambien") ? at + 2 : at + 1;
        int preposition = participle + 1;
        if (!BOUND_VERBS.contains(tokens.word(at))
                || !tokens.is(participle, "obligad[oa]s?")
                || !tokens.is(preposition, "a|al")) {
            return Optional.empty();
        }
        int begin = group().begin(at);
        int action = preposition + 1;
        boolean forbidden = tokens.word(action).equals("no");
        return Optional.of(
                group().isNegated(begin, at)
                        ? OrderingVerb.none(tokens, begin, at)
                        : new OrderingVerb(
                                begin,
                                at,
                                forbidden ? action + 1 : action,
                                forbidden ? Modality.MUST_NOT : Modality.MUST,
                                tokens.word(participle).endsWith("s"),
                                Form.MODAL));
    }

    private Optional<OrderingVerb> promise(int at) {
        if (!PROMISES.contains(tokens.word(at)) || !tokens.word(at - 1).equals("se")) {
            return Optional.empty();
        }
        int infinitive = group().infinitiveAfter(at + 1, 22);
        boolean promised =
                infinitive > 0 && (tokens.word(infinitive - 1).equals("a") || tokens.matches(infinitive - 2, "a no"));
        if (!promised) {
            return Optional.empty();
        }
        boolean forbidden = tokens.word(infinitive - 1).equals("no");
        return Optional.of(new OrderingVerb(
                group().begin(at),
                at,
                infinitive,
                forbidden ? Modality.MUST_NOT : Modality.MUST,
                VerbForms.isPlural(tokens.word(at)),
                Form.MODAL));
    }

    private Optional<OrderingVerb> obligation(int at) {
        if (!HAVING.contains(tokens.word(at))) {
            return Optional.empty();
        }
        int noun = at + 1;
        while (Set.of("la", "como", "las", ",", "tambien").contains(tokens.word(noun))) {
            noun++;
        }
        if (!tokens.is(noun, "obligacion(?:es)?") || !tokens.word(noun + 1).equals("de")) {
            return Optional.empty();
        }
        int infinitive = group().infinitiveAfter(noun + 2, 1);
        int begin = group().begin(at);
        return infinitive < 0 || group().isNegated(begin, at)
                ? Optional.of(OrderingVerb.none(tokens, begin, at))
                : Optional.of(new OrderingVerb(
                        begin, at, infinitive, Modality.MUST, VerbForms.isPlural(tokens.word(at)), Form.MODAL));
    }

    private Optional<OrderingVerb> term(int at) {
        if (!HAVING.contains(tokens.word(at)) && !GRANTED.contains(tokens.word(at))) {
            return Optional.empty();
        }
        boolean until = tokens.word(at + 1).equals("hasta");
        boolean counted = tokens.matchesAny(
                at + 1, List.of("con un plazo", "un plazo", "con un termino", "un termino", "el plazo"));
        if (!until && !counted && !isCountedInDays(at)) {
            return Optional.empty();
        }
        for (int next = at + 2; next < sentence.to() && next < at + 45; next++) {
            if (tokens.word(next).equals("para") && VerbForms.isInfinitive(tokens.word(next + 1))) {
                return Optional.of(new OrderingVerb(
                        group().begin(at),
                        at,
                        next + 1,
                        Modality.MUST,
                        VerbForms.isPlural(tokens.word(at)),
                        Form.TERM));
            }
        }
        return Optional.empty();
    }

    /** Whether the term is a number of days: <i>contará con noventa días para</i>. */
    private boolean isCountedInDays(int at) {
        return tokens.word(at + 1).equals("con")
                && tokens.matchesAny(at + 3, GrammarWords.list("time-units"))
                && GRANTED.contains(tokens.word(at));
    }

    private Optional<OrderingVerb> prohibition(int at) {
        boolean forbids =
                tokens.is(at, "quedan?|quedaran?") && tokens.is(at + 1, "(?:estrictamente|expresamente)?prohibid[oa]s?")
                        || tokens.is(at, "prohiben?") && tokens.word(at - 1).equals("se");
        if (!forbids) {
            return Optional.empty();
        }
        int infinitive = group().infinitiveAfter(at + 1, 14);
        int after = tokens.word(at).startsWith("queda") ? at + 2 : at + 1;
        return Optional.of(new OrderingVerb(
                group().begin(at),
                at,
                infinitive < 0 ? after : infinitive,
                Modality.MUST_NOT,
                VerbForms.isPlural(tokens.word(at)),
                Form.MODAL));
    }

    /** Reads <i>corresponde a la Secretaría expedir …</i> and <i>es obligación de los patrones informar …</i>. */
    private Optional<OrderingVerb> charge(int at) {
        boolean falls = tokens.is(at, "corresponde|correspondera|compete|competera") && tokens.is(at + 1, "a|al");
        boolean duty = tokens.is(at, "es|sera|son|seran")
                && tokens.is(at + 1, "obligacion(?:es)?")
                && tokens.is(at + 2, "de|del");
        int infinitive = falls || duty ? group().infinitiveAfter(at + 3, 14) : -1;
        int begin = group().begin(at);
        return infinitive < 0 || tokens.is(infinitive - 1, "de|para|a|al|sin|por") || group().isNegated(begin, at)
                ? Optional.empty()
                : Optional.of(new OrderingVerb(begin, at, infinitive, Modality.MUST, false, Form.CHARGE));
    }

    private VerbGroup group() {
        return new VerbGroup(tokens, sentence);
    }

    /** Whether this verb is that of a relative or adverbial clause that only describes. */
    private boolean isSubordinate(int begin) {
        return new ClauseOpening(tokens, sentence.from()).isSubordinate(begin);
    }
}
