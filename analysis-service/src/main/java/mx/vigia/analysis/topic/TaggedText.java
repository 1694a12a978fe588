package mx.vigia.analysis.topic;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import mx.vigia.analysis.dossier.Evidence;
import mx.vigia.analysis.dossier.EvidencePlace;
import mx.vigia.analysis.language.QueryField;
import mx.vigia.analysis.language.TextAnalyzer;
import mx.vigia.analysis.language.TokenCache;
import mx.vigia.analysis.language.query.AnalysedDocument;

/** Texts of a bill that are read and analysed as one: its heading, or its text. */
final class TaggedText {
    private static final int MAX_SPOTS = 24;
    private static final int MAX_EXCLUDED_RANGES = 200;
    /** The reach of an exception in a synopsis, in characters: about a sentence. */
    private static final int EXCEPTION_DISTANCE = 100;

    private static final Map<QueryField, EvidencePlace> PLACES_BY_FIELD = Map.of(
            QueryField.TITLE,
            EvidencePlace.TITLE,
            QueryField.SUMMARY,
            EvidencePlace.SUMMARY,
            QueryField.TEXT,
            EvidencePlace.TEXT);

    private final Map<QueryField, String> texts;
    private final AnalysedDocument analysed;
    private final PresentSigns present;

    /**
     * Analyses the texts.
     *
     * @param texts the content by field; an empty one is left out
     * @param where which part of a bill they are
     */
    TaggedText(Map<QueryField, String> texts, SignLocation where, SignCatalog signs, TokenCache cut) {
        this.texts = texts.entrySet().stream()
                .filter(text -> !text.getValue().isBlank())
                .collect(Collectors.toMap(Map.Entry::getKey, text -> TextAnalyzer.toNfc(text.getValue())));
        this.analysed = AnalysedDocument.of(
                this.texts.entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, text -> List.of(text.getValue()))),
                cut);
        this.present = this.texts.isEmpty() ? new PresentSigns() : signs.findPresentSigns(analysed, where);
    }

    /** Whether it contains any sign of the rule. */
    boolean hasAnySignOf(TopicRule rule) {
        return present.hasAnySignOf(rule);
    }

    /**
     * Returns the places at which a rule counts in spite of its exceptions. One in the title is said of the whole bill;
     * one in a synopsis, which speaks of many things, only of what is near.
     */
    List<TextRange> withoutExceptions(List<TextRange> spots, TopicRule rule) {
        if (spots.isEmpty() || rule.exceptions().isEmpty()) {
            return spots;
        }
        List<TextRange> exceptions = excludedRanges(rule.exceptions());
        return spots.stream()
                .filter(spot -> exceptions.stream().noneMatch(exception -> isExceptionAt(spot, exception)))
                .toList();
    }

    private static boolean isExceptionAt(TextRange spot, TextRange exception) {
        return exception.field() == QueryField.TITLE
                || exception.field() == spot.field() && spot.distance(exception) <= EXCEPTION_DISTANCE;
    }

    String text(QueryField field) {
        return texts.getOrDefault(field, "");
    }

    /**
     * Returns where these signs occur outside the excluded ranges; each place once, and none that lies inside another.
     */
    List<TextRange> findSpots(List<TopicSign> signs, List<TextRange> excluded) {
        List<TextRange> all = new ArrayList<>();
        for (TopicSign sign : signs) {
            if (all.size() < MAX_SPOTS && present.hasSign(sign)) {
                sign.findIn(analysed, MAX_SPOTS, excluded).stream()
                        .filter(spot -> all.stream().noneMatch(spot::overlaps))
                        .forEach(all::add);
            }
        }
        return all.stream().limit(MAX_SPOTS).toList();
    }

    /** Returns the ranges of the phrases whose words do not count. */
    List<TextRange> excludedRanges(List<TopicSign> exclusions) {
        List<TextRange> all = new ArrayList<>();
        for (TopicSign exclusion : exclusions) {
            if (present.hasSign(exclusion)) {
                all.addAll(exclusion.findIn(analysed, MAX_EXCLUDED_RANGES, List.of()));
            }
        }
        return all;
    }

    Evidence evidence(TextRange spot) {
        String words = texts.get(spot.field()).substring(spot.start(), spot.end());
        return new Evidence(PLACES_BY_FIELD.get(spot.field()), words, spot.start(), spot.end());
    }
}
