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
 * A bill read for its topics: its heading (title and summary), and its text. A rule's words must stand together in one of the two, and it speaks once, where it speaks loudest: what a heading
 * says counts whole, what articles say less, and what the statement of reasons alone says never makes a topic sure.
 */
public final class TopicReading {
    private static final int MOST_EVIDENCE = 12;
    private static final double ARTICLES = 0.8;
    private static final double MOTIVES = 0.5;
    /** A long text names many things in passing: the longer it is, the more often it must name one. */
    private static final int PASSAGE = 6_000;

    private static final int MOST_NEEDED = 4;

    private final TaggedText heading;
    private final TaggedText body;
    private ReasonsSections motives;

    public TopicReading(String title, String text, String summary, SignCatalog signs, TokenCache cut) {
        this.heading = new TaggedText(Map.of(QueryField.TITLE, title, QueryField.SUMMARY, summary), signs, cut);
        this.body = new TaggedText(Map.of(QueryField.TEXT, text), signs, cut);
    }

    public TopicScore verdictOn(TopicRules rules) {
        if (!standsAnyOf(rules.rules()) && !standsAnyOf(rules.against())) {
            return TopicScore.NOTHING;
        }
        List<Said> said = said(rules.rules(), rules.exclusions());
        List<Said> against = said(rules.against(), List.of());
        double loud = said.stream().mapToDouble(Said::loud).sum();
        double argued =
                Math.min(MOTIVES, said.stream().mapToDouble(Said::argued).sum());
        double denied = Math.min(1, against.stream().mapToDouble(Said::loud).sum());
        return new TopicScore(Math.max(0, Math.min(1, loud + argued) - denied), evidence(said), evidence(against));
    }

    /** The rules that speak for the topic, be it ever so little. */
    public Set<TopicRule> speaking(TopicRules rules) {
        List<Said> said = said(rules.rules(), rules.exclusions());
        return IntStream.range(0, said.size())
                .filter(place -> said.get(place).isHeard())
                .mapToObj(rules.rules()::get)
                .collect(Collectors.toSet());
    }

    /**
     * What one rule says.
     *
     * @param loud how much in the heading or in articles, whichever is more
     * @param argued how much in the statement of reasons, where it says nothing louder
     */
    private record Said(double loud, double argued, List<Evidence> above, List<Evidence> below) {
        private static final Said NOTHING = new Said(0, 0, List.of(), List.of());

        boolean isHeard() {
            return loud > 0 || argued > 0;
        }
    }

    private boolean standsAnyOf(List<TopicRule> rules) {
        for (TopicRule rule : rules) {
            if (stands(rule)) {
                return true;
            }
        }
        return false;
    }

    /** Whether any sign of a rule is in the bill at all: for most rules that is all there is to ask. */
    private boolean stands(TopicRule rule) {
        return heading.has(rule) || body.has(rule);
    }

    /** What each rule says, in their order. */
    private List<Said> said(List<TopicRule> rules, List<TopicSign> exclusions) {
        List<TextRange> above = heading.excluded(exclusions);
        List<TextRange> below = body.excluded(exclusions);
        List<Said> said = new ArrayList<>(rules.size());
        for (TopicRule rule : rules) {
            said.add(stands(rule) ? said(rule, above, below) : Said.NOTHING);
        }
        return said;
    }

    private Said said(TopicRule rule, List<TextRange> excludedAbove, List<TextRange> excludedBelow) {
        List<TextRange> above = spots(rule, SignLocation.HEADING, heading, excludedAbove);
        List<TextRange> below = spots(rule, SignLocation.TEXT, body, excludedBelow);
        double enacted = below.isEmpty() ? 0 : ARTICLES * enacted(below);
        double loud = above.isEmpty() ? enacted : 1;
        double argued = loud == 0 && !below.isEmpty() ? MOTIVES * argued(below) : 0;
        return new Said(
                rule.weight() * loud,
                rule.weight() * argued,
                above.stream().map(heading::evidence).toList(),
                below.stream().map(this::evidence).toList());
    }

    private double enacted(List<TextRange> spots) {
        int length = body.text(QueryField.TEXT).length() - motives().length();
        return share(spots.size() - arguing(spots), length);
    }

    private double argued(List<TextRange> spots) {
        return share(arguing(spots), motives().length());
    }

    private int arguing(List<TextRange> spots) {
        return (int) spots.stream().filter(motives()::have).count();
    }

    /** A text is cut into its parts only where something of it counts. */
    private ReasonsSections motives() {
        if (motives == null) {
            motives = ReasonsSections.of(body.text(QueryField.TEXT));
        }
        return motives;
    }

    private static List<TextRange> spots(
            TopicRule rule, SignLocation where, TaggedText passage, List<TextRange> excluded) {
        return rule.in().contains(where) ? passage.spots(rule.signs(), excluded) : List.of();
    }

    private static double share(int times, int length) {
        return Math.min(1, (double) times / Math.min(MOST_NEEDED, 1 + length / PASSAGE));
    }

    private Evidence evidence(TextRange spot) {
        Evidence found = body.evidence(spot);
        return motives().have(spot)
                ? new Evidence(EvidencePlace.MOTIVES, found.words(), found.start(), found.end())
                : found;
    }

    /** That of the heading first, each place once. */
    private static List<Evidence> evidence(List<Said> said) {
        return Stream.concat(
                        said.stream().flatMap(each -> each.above().stream()),
                        said.stream().flatMap(each -> each.below().stream()))
                .distinct()
                .limit(MOST_EVIDENCE)
                .toList();
    }
}
