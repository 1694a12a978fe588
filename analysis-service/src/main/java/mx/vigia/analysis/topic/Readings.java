package mx.vigia.analysis.topic;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import mx.vigia.analysis.dossier.Evidence;
import mx.vigia.analysis.dossier.Place;
import mx.vigia.analysis.language.AnalysedText;
import mx.vigia.analysis.language.Field;
import mx.vigia.analysis.language.Hit;
import mx.vigia.analysis.language.Query;

/** A bill's title and text, each analysed once and asked on its own: a rule's words must stand together in one of them. */
final class Readings {
    private static final int MOST_PLACES = 8;
    private static final int MOST_EXCLUDED = 200;
    private static final int MOST_EVIDENCE = 12;
    /** What stands in the text only weighs less than what the title says. */
    private static final double TEXT_ONLY = 0.8;
    /** A long text names many things in passing: the longer it is, the more often it must name one. */
    private static final int PASSAGE = 6_000;

    private static final int MOST_NEEDED = 4;

    private final AnalysedText title;
    private final AnalysedText text;
    private final AnalysedText summary;
    private final int needed;

    Readings(String title, String text, String summary) {
        this.title = AnalysedText.of(Map.of(Field.TITLE, List.of(title)));
        this.text = AnalysedText.of(Map.of(Field.TEXT, List.of(text)));
        this.summary = AnalysedText.of(Map.of(Field.SUMMARY, summary.isEmpty() ? List.of() : List.of(summary)));
        this.needed = Math.min(MOST_NEEDED, 1 + text.length() / PASSAGE);
    }

    Verdict verdictOn(TopicRules rules) {
        Verdict inTitle = verdict(rules, Place.TITLE, title, 1);
        Verdict inText = verdict(rules, Place.TEXT, text, needed);
        Verdict inSummary = verdict(rules, Place.SUMMARY, summary, 1);
        List<Evidence> evidence = new ArrayList<>(inTitle.evidence());
        evidence.addAll(inSummary.evidence());
        evidence.addAll(inText.evidence());
        double weight = Math.min(1, inTitle.weight() + TEXT_ONLY * Math.max(inSummary.weight(), inText.weight()));
        return new Verdict(weight, evidence.stream().limit(MOST_EVIDENCE).toList());
    }

    private static Verdict verdict(TopicRules rules, Place place, AnalysedText reading, int needed) {
        List<Hit> excluded = rules.exclusions().stream()
                .flatMap(phrase -> reading.hits(phrase, MOST_EXCLUDED).stream())
                .toList();
        List<Evidence> evidence = new ArrayList<>();
        double weight = 0;
        for (TopicRule rule : rules.rules()) {
            List<Hit> hits = asks(rule, place) ? counting(reading, rule.question(), excluded) : List.of();
            hits.forEach(hit -> evidence.add(new Evidence(place, hit.words(), hit.start(), hit.end())));
            weight += rule.weight() * Math.min(1, (double) hits.size() / needed);
        }
        return new Verdict(Math.min(1, weight), evidence.stream().distinct().toList());
    }

    /** A summary tells in short what the text tells at length: rules for the text are put to it too. */
    private static boolean asks(TopicRule rule, Place place) {
        return rule.in().contains(place == Place.SUMMARY ? Place.TEXT : place);
    }

    private static List<Hit> counting(AnalysedText reading, Query question, List<Hit> excluded) {
        return reading.hits(question, MOST_PLACES + excluded.size()).stream()
                .filter(hit -> excluded.stream().noneMatch(phrase -> overlap(hit, phrase)))
                .limit(MOST_PLACES)
                .toList();
    }

    private static boolean overlap(Hit one, Hit other) {
        return one.start() < other.end() && other.start() < one.end();
    }
}
