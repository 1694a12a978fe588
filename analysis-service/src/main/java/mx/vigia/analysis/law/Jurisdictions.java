package mx.vigia.analysis.law;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Determines whose law each name of a text is. An ending ("del Estado de Jalisco") binds its own name, the names of the
 * same plural, and backwards those that the Federation and its entities share; "ambos ordenamientos del Estado de
 * Jalisco" binds the two names before it, "todos" all of them. Without an ending the congress addressed, and then the
 * source of the text, decides; else a name is federal.
 */
final class Jurisdictions {
    private static final String FEDERATION = "Federation";
    private static final String UNKNOWN = "unknown";
    /** A congress is asked to heed the federal Constitution as often as its own. */
    private static final String CONSTITUTION = "Constitución";

    private static final Pattern RANKED_PATTERN = Pattern.compile("(?iu)^(?:ley|código) (?:federal|general|nacional) ");

    private static final Set<String> CONGRESS_WORDS = WordSet.of("congreso legislatura asamblea aldf");
    private static final Set<String> AUTHORITY_WORDS =
            WordSet.of("gobernador gobernadora gobierno ejecutivo poder titular ejecutiva");
    private static final Set<String> FEDERAL_WORDS =
            WordSet.of("federal union secretaria secretarias comision federales");
    private static final int WORDS_TO_STATE = 5;

    private final States states;
    private final StateLaws laws;

    Jurisdictions(States states, StateLaws laws) {
        this.states = states;
        this.laws = laws;
    }

    /**
     * Returns the names with the entity they belong to; an empty one where it cannot be known whose law is meant.
     *
     * @param source the federal entity whose congress wrote the text, empty if none did
     */
    List<NamedLaw> resolve(LegalTokenizer text, List<LawMention> mentions, String source) {
        Map<Integer, String> owners = new HashMap<>();
        bindByEnding(mentions, source, owners);
        bindByPlural(mentions, owners);
        GroupTail.allIn(text, states).stream()
                .filter(tail -> tail.isBehind(text, mentions))
                .forEach(tail -> bindByGroup(tail, mentions, source, owners));
        bindBackwards(text, mentions, owners);
        List<NamedLaw> named = new ArrayList<>();
        for (int i = 0; i < mentions.size(); i++) {
            LawMention mention = mentions.get(i);
            String owner =
                    Optional.ofNullable(owners.get(i)).orElseGet(() -> ownerWithoutEnding(text, mention, source));
            named.add(mention.named(nameOf(text, mention, owner).orElse("")));
        }
        return named;
    }

    private static void bindByEnding(List<LawMention> mentions, String source, Map<Integer, String> owners) {
        for (int i = 0; i < mentions.size(); i++) {
            LawMention mention = mentions.get(i);
            if (mention.hasTail()) {
                owners.put(i, stateOr(mention.tail().state(), source));
            }
        }
    }

    private static String stateOr(String state, String source) {
        return !state.isEmpty() ? state : !source.isEmpty() ? source : UNKNOWN;
    }

    private static void bindByPlural(List<LawMention> mentions, Map<Integer, String> owners) {
        for (int i = mentions.size() - 2; i >= 0; i--) {
            LawMention mention = mentions.get(i);
            boolean together = mention.enumeration() != LawMention.ALONE
                    && mention.enumeration() == mentions.get(i + 1).enumeration();
            if (together && owners.containsKey(i + 1) && mention.standing() != LawMention.Standing.MARKED) {
                owners.putIfAbsent(i, owners.get(i + 1));
            }
        }
    }

    private static void bindByGroup(
            GroupTail group, List<LawMention> mentions, String source, Map<Integer, String> owners) {
        int bound = 0;
        for (int i = mentions.size() - 1; i >= 0 && bound < group.count(); i--) {
            if (mentions.get(i).first() >= group.first()) {
                continue;
            }
            bound++;
            if (group.federal()) {
                owners.putIfAbsent(i, FEDERATION);
            } else if (mentions.get(i).standing() != LawMention.Standing.MARKED) {
                owners.putIfAbsent(i, stateOr(group.state(), source));
            }
        }
    }

    /** Binds names that an entity may have too, and that stand before one with an ending in the same sentence. */
    private static void bindBackwards(LegalTokenizer text, List<LawMention> mentions, Map<Integer, String> owners) {
        for (int i = mentions.size() - 2; i >= 0; i--) {
            LawMention mention = mentions.get(i);
            LawMention next = mentions.get(i + 1);
            boolean bound = owners.containsKey(i + 1) && !owners.get(i + 1).equals(FEDERATION);
            if (mention.isOpen() && bound && !isEndBetween(text, mention.after(), next.first())) {
                owners.putIfAbsent(i, owners.get(i + 1));
            }
        }
    }

    private static boolean isEndBetween(LegalTokenizer text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.at(i).isMark(".")) {
                return true;
            }
        }
        return false;
    }

    private String ownerWithoutEnding(LegalTokenizer text, LawMention mention, String source) {
        if (!mention.isOpen()) {
            boolean supposed = mention.standing() == LawMention.Standing.CUT && !source.isEmpty();
            return laws.has(mention.base(), source) ? source : supposed ? UNKNOWN : FEDERATION;
        }
        String before = text.at(mention.first() - 1).folded();
        if (before.equals("su") || before.equals("sus")) {
            return stateOr(states.onlyBefore(text, mention.first()).orElse(""), source);
        }
        boolean ours = !source.isEmpty() && (!isRanked(mention) || laws.has(mention.base(), source));
        return addressee(text, mention).orElse(ours ? source : FEDERATION);
    }

    /** Whether it is named as laws of the Federation are: "Ley General de …"; no entity is added to such a name. */
    private static boolean isRanked(LawMention mention) {
        return RANKED_PATTERN.matcher(mention.base()).find();
    }

    /** Returns the entity asked to change the law, or to apply one that the Federation does not have. */
    private Optional<String> addressee(LegalTokenizer text, LawMention mention) {
        if (mention.base().startsWith(CONSTITUTION)) {
            return Optional.empty();
        }
        if (mention.standing() == LawMention.Standing.SHARED && areSeveralAddressed(text, mention.first())) {
            return Optional.of(UNKNOWN);
        }
        return addressed(CONGRESS_WORDS, text, mention.first())
                .or(() -> mayBeOnlyTheirs(mention) && !isFederalNamed(text, mention.first())
                        ? addressed(AUTHORITY_WORDS, text, mention.first())
                        : Optional.empty());
    }

    /** Whether several congresses are asked, each of which has a law of the name. */
    private static boolean areSeveralAddressed(LegalTokenizer text, int before) {
        for (int i = 0; i < before; i++) {
            boolean congresses = text.at(i).isWord("congresos") || text.at(i).isWord("legislaturas");
            if (congresses && text.at(i - 2).isWord("a")) {
                return true;
            }
        }
        return false;
    }

    private static boolean mayBeOnlyTheirs(LawMention mention) {
        return mention.federal().isEmpty() || mention.standing() == LawMention.Standing.SHARED;
    }

    private static boolean isFederalNamed(LegalTokenizer text, int before) {
        for (int i = 0; i < before; i++) {
            if (FEDERAL_WORDS.contains(text.at(i).folded())) {
                return true;
            }
        }
        return false;
    }

    /** Returns the entity whose congress or other authority is addressed before this token, if there is only one. */
    private Optional<String> addressed(Set<String> authorities, LegalTokenizer text, int before) {
        for (int i = 0; i < before; i++) {
            boolean congress = authorities.contains(text.at(i).folded()) && isAddressed(text, i);
            for (int at = i; congress && at < Math.min(before, i + WORDS_TO_STATE); at++) {
                Optional<States.Entity> entity = states.entityAt(text, at);
                if (entity.isPresent() && states.onlyBefore(text, before).isPresent()) {
                    return entity.map(States.Entity::name);
                }
            }
        }
        return Optional.empty();
    }

    /** Whether something is asked of this congress; "del Congreso de X, con proyecto" is the author. */
    private static boolean isAddressed(LegalTokenizer text, int at) {
        int before = Set.of("honorable", "h").contains(text.at(at - 1).folded()) ? at - 1 : at;
        return text.at(before - 1).isWord("al")
                || text.at(before - 1).isWord("la") && text.at(before - 2).isWord("a");
    }

    private Optional<String> nameOf(LegalTokenizer text, LawMention mention, String owner) {
        boolean foreign = mention.standing() == LawMention.Standing.FOREIGN;
        if (foreign || owner.equals(UNKNOWN)) {
            boolean federal = !foreign && mention.tail().bare() && mention.standing() == LawMention.Standing.UNKNOWN;
            return federal ? Optional.of(mention.federal()) : Optional.empty();
        }
        if (owner.equals(FEDERATION)) {
            return Optional.of(mention.federal().isEmpty() ? mention.base() : mention.federal());
        }
        boolean written = mention.hasTail() && !mention.tail().pointing();
        String ending = written ? " " + mention.tail().written(text) : StateTail.usual(owner);
        return Optional.of(laws.name(mention.base(), owner, ending));
    }
}
