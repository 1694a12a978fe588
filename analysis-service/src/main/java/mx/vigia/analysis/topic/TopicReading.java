package mx.vigia.analysis.topic;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import mx.vigia.analysis.dossier.Evidence;
import mx.vigia.analysis.dossier.EvidencePlace;
import mx.vigia.analysis.language.QueryField;
import mx.vigia.analysis.language.TokenCache;

/**
 * Evaluates a bill for topics: its heading (title and summary), and its text. All words of a rule must be in one of the
 * two, and a rule counts once, at its strongest: a match in the heading counts in full, in articles less, and what is
 * only mentioned in the heading or stands in the statement of reasons never makes a topic sure.
 */
public final class TopicReading {
    private static final int MAX_EVIDENCE = 12;
    private static final double ARTICLES_WEIGHT = 0.8;
    private static final double REASONS_WEIGHT = 0.5;
    private static final double MENTION_WEIGHT = 0.5;
    /** The length per expected mention, since a long text names many things in passing. */
    private static final int CHARACTERS_PER_MENTION = 6_000;

    private static final int MAX_REQUIRED_MENTIONS = 4;

    private final TaggedText heading;
    private final TaggedText body;
    private ReasonsSections motives;
    private List<TextRange> mentions;

    public TopicReading(String title, String text, String summary, SignCatalog signs, TokenCache cut) {
        this.heading = new TaggedText(
                Map.of(QueryField.TITLE, title, QueryField.SUMMARY, summary), SignLocation.HEADING, signs, cut);
        this.body = new TaggedText(Map.of(QueryField.TEXT, text), SignLocation.TEXT, signs, cut);
    }

    public TopicScore scoreOf(TopicRules rules) {
        if (!hasAnySignOf(rules.rules()) && !hasAnySignOf(rules.against())) {
            return TopicScore.ZERO;
        }
        List<RuleReading> stated = evaluate(rules.rules(), rules.exclusions());
        List<RuleReading> against = evaluate(rules.against(), List.of());
        double loud = stated.stream().mapToDouble(RuleReading::loud).sum();
        double argued = Math.min(
                REASONS_WEIGHT, stated.stream().mapToDouble(RuleReading::argued).sum());
        double denied =
                Math.min(1, against.stream().mapToDouble(RuleReading::loud).sum());
        return new TopicScore(Math.max(0, Math.min(1, loud + argued) - denied), evidence(stated), evidence(against));
    }

    /** Returns the rules that support the topic, however weakly. */
    public Set<TopicRule> matchingRules(TopicRules rules) {
        List<RuleReading> stated = evaluate(rules.rules(), rules.exclusions());
        return IntStream.range(0, stated.size())
                .filter(place -> stated.get(place).supportsTopic())
                .mapToObj(rules.rules()::get)
                .collect(Collectors.toSet());
    }

    /**
     * The score of one rule.
     *
     * @param loud the score in the heading or in articles, whichever is higher
     * @param argued the score of what the heading only mentions or the statement of reasons says, if there is none
     *     higher
     */
    private record RuleReading(double loud, double argued, List<Evidence> above, List<Evidence> below) {
        private static final RuleReading NONE = new RuleReading(0, 0, List.of(), List.of());

        boolean supportsTopic() {
            return loud > 0 || argued > 0;
        }
    }

    private boolean hasAnySignOf(List<TopicRule> rules) {
        for (TopicRule rule : rules) {
            if (hasAnySign(rule)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the bill has any sign of a rule, which settles most rules. */
    private boolean hasAnySign(TopicRule rule) {
        return heading.hasAnySignOf(rule) || body.hasAnySignOf(rule);
    }

    /** Returns the score of each rule, in their order. */
    private List<RuleReading> evaluate(List<TopicRule> rules, List<TopicSign> exclusions) {
        List<TextRange> above = heading.excludedRanges(exclusions);
        List<TextRange> below = body.excludedRanges(exclusions);
        List<RuleReading> stated = new ArrayList<>(rules.size());
        for (TopicRule rule : rules) {
            stated.add(hasAnySign(rule) ? evaluate(rule, above, below) : RuleReading.NONE);
        }
        return stated;
    }

    private RuleReading evaluate(TopicRule rule, List<TextRange> excludedAbove, List<TextRange> excludedBelow) {
        List<TextRange> named = findSpots(rule, SignLocation.HEADING, heading, excludedAbove);
        List<TextRange> stated = named.isEmpty() ? named : findStated(rule, excludedAbove);
        List<TextRange> below = findSpots(rule, SignLocation.TEXT, body, excludedBelow);
        double enacted = below.isEmpty() ? 0 : ARTICLES_WEIGHT * enactingWeight(below);
        double loud = stated.isEmpty() ? enacted : 1;
        double argued = loud == 0 ? argued(named, below) : 0;
        return new RuleReading(
                rule.weight() * loud,
                rule.weight() * argued,
                (stated.isEmpty() ? named : stated)
                        .stream().map(heading::evidence).toList(),
                below.stream().map(this::evidence).toList());
    }

    /** Returns where the heading states a rule by words of which it does more than mention them. */
    private List<TextRange> findStated(TopicRule rule, List<TextRange> excluded) {
        if (mentions == null) {
            mentions = Mentions.of(heading.text(QueryField.TITLE), heading.text(QueryField.SUMMARY));
        }
        return findSpots(
                rule,
                SignLocation.HEADING,
                heading,
                Stream.concat(excluded.stream(), mentions.stream()).toList());
    }

    /** Returns the weight of what the heading only mentions, or else of what the reasons say. */
    private double argued(List<TextRange> mentioned, List<TextRange> below) {
        if (!mentioned.isEmpty()) {
            return MENTION_WEIGHT;
        }
        return below.isEmpty() ? 0 : REASONS_WEIGHT * reasoningWeight(below);
    }

    private double enactingWeight(List<TextRange> spots) {
        int length = body.text(QueryField.TEXT).length() - reasonsSections().length();
        return share(spots.size() - countReasoning(spots), length);
    }

    private double reasoningWeight(List<TextRange> spots) {
        return share(countReasoning(spots), reasonsSections().length());
    }

    private int countReasoning(List<TextRange> spots) {
        return (int) spots.stream().filter(reasonsSections()::contains).count();
    }

    /** Returns the reasons; a text is split into its parts only if something of it counts. */
    private ReasonsSections reasonsSections() {
        if (motives == null) {
            motives = ReasonsSections.of(body.text(QueryField.TEXT));
        }
        return motives;
    }

    private static List<TextRange> findSpots(
            TopicRule rule, SignLocation where, TaggedText passage, List<TextRange> excluded) {
        if (!rule.in().contains(where)) {
            return List.of();
        }
        List<TextRange> spots = passage.findSpots(rule.signs(), excluded);
        return where == SignLocation.HEADING ? passage.withoutExceptions(spots, rule) : spots;
    }

    private static double share(int times, int length) {
        return Math.min(1, (double) times / Math.min(MAX_REQUIRED_MENTIONS, 1 + length / CHARACTERS_PER_MENTION));
    }

    private Evidence evidence(TextRange spot) {
        Evidence found = body.evidence(spot);
        return reasonsSections().contains(spot)
                ? new Evidence(EvidencePlace.MOTIVES, found.words(), found.start(), found.end())
                : found;
    }

    /** Returns the evidence, that of the heading first, each place once. */
    private static List<Evidence> evidence(List<RuleReading> stated) {
        return Stream.concat(
                        stated.stream().flatMap(each -> each.above().stream()),
                        stated.stream().flatMap(each -> each.below().stream()))
                .distinct()
                .limit(MAX_EVIDENCE)
                .toList();
    }
}
