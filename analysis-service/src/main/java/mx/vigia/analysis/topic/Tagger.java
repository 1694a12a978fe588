package mx.vigia.analysis.topic;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import mx.vigia.analysis.dossier.Dossier;
import mx.vigia.analysis.dossier.SummaryText;
import mx.vigia.analysis.dossier.Tag;
import mx.vigia.analysis.dossier.Tagging;

/** Says what a bill is about: the topics whose rules its title and text answer well enough, each with the words it rests on. */
@ApplicationScoped
public class Tagger implements Tagging {
    private static final double ENOUGH = 0.6;

    private final TopicCatalog catalog;

    public Tagger(TopicCatalog catalog) {
        this.catalog = catalog;
    }

    /** The topics of a bill with this title and text; the text may be empty. */
    @Override
    public List<Tag> topicsOf(String title, String text) {
        return topicsOf(new Readings(title, text, ""));
    }

    @Override
    public List<Tag> topicsOf(Dossier bill) {
        return topicsOf(new Readings(bill.title(), bill.text().content(), SummaryText.of(bill)));
    }

    private List<Tag> topicsOf(Readings readings) {
        Map<String, Tag> tags = new LinkedHashMap<>();
        for (TopicRules rules : catalog.rules()) {
            Verdict verdict = readings.verdictOn(rules);
            if (verdict.weight() >= ENOUGH) {
                tags.put(rules.topic().id(), verdict.tag(rules.topic().id()));
            }
        }
        return withBroader(tags);
    }

    /** What is about a topic is about its broader topics too, for the same reasons. */
    private List<Tag> withBroader(Map<String, Tag> tags) {
        Map<String, Tag> all = new LinkedHashMap<>(tags);
        for (Topic topic : catalog.topics()) {
            Tag tag = tags.get(topic.id());
            if (tag != null) {
                topic.broader()
                        .forEach(broader -> all.putIfAbsent(broader, new Tag(broader, tag.weight(), tag.evidence())));
            }
        }
        return catalog.topics().stream()
                .map(topic -> all.get(topic.id()))
                .filter(Objects::nonNull)
                .toList();
    }
}
