package mx.vigia.analysis.topic;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import mx.vigia.analysis.dossier.Evidence;
import mx.vigia.analysis.dossier.Place;
import mx.vigia.analysis.language.CutTexts;
import mx.vigia.analysis.language.Field;
import mx.vigia.analysis.language.Wording;
import mx.vigia.analysis.language.query.AnalysedText;

/** Texts of a bill that are read as one, analysed once: its heading, or its text. */
final class Passage {
    private static final int MOST_SPOTS = 24;
    private static final int MOST_EXCLUDED = 200;
    private static final Map<Field, Place> PLACES =
            Map.of(Field.TITLE, Place.TITLE, Field.SUMMARY, Place.SUMMARY, Field.TEXT, Place.TEXT);

    private final Map<Field, String> texts;
    private final AnalysedText analysed;
    private final Present present;

    /** @param texts what each field says; one that says nothing is left out */
    Passage(Map<Field, String> texts, SignBook signs, CutTexts cut) {
        this.texts = texts.entrySet().stream()
                .filter(text -> !text.getValue().isBlank())
                .collect(Collectors.toMap(Map.Entry::getKey, text -> Wording.clean(text.getValue())));
        this.analysed = AnalysedText.of(
                this.texts.entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, text -> List.of(text.getValue()))),
                cut);
        this.present = this.texts.isEmpty() ? new Present() : signs.in(analysed);
    }

    /** Whether any sign of the rule stands in it. */
    boolean has(TopicRule rule) {
        return present.hasAnyOf(rule);
    }

    String text(Field field) {
        return texts.getOrDefault(field, "");
    }

    /** Where any of these signs stands, but for what stands in one of these stretches; each place once, and nothing twice that lies in another. */
    List<Spot> spots(List<Sign> signs, List<Spot> excluded) {
        List<Spot> all = new ArrayList<>();
        for (Sign sign : signs) {
            if (all.size() < MOST_SPOTS && present.has(sign)) {
                sign.in(analysed, MOST_SPOTS, excluded).stream()
                        .filter(spot -> all.stream().noneMatch(spot::overlaps))
                        .forEach(all::add);
            }
        }
        return all.stream().limit(MOST_SPOTS).toList();
    }

    /** Where the turns of phrase stand whose words do not count. */
    List<Spot> excluded(List<Sign> exclusions) {
        List<Spot> all = new ArrayList<>();
        for (Sign exclusion : exclusions) {
            if (present.has(exclusion)) {
                all.addAll(exclusion.in(analysed, MOST_EXCLUDED, List.of()));
            }
        }
        return all;
    }

    Evidence evidence(Spot spot) {
        String words = texts.get(spot.field()).substring(spot.start(), spot.end());
        return new Evidence(PLACES.get(spot.field()), words, spot.start(), spot.end());
    }
}
