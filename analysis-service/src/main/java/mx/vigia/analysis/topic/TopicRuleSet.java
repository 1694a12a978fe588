package mx.vigia.analysis.topic;

import com.fasterxml.jackson.core.type.TypeReference;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import mx.vigia.analysis.language.TextAnalyzer;
import mx.vigia.platform.text.Sha256;

/**
 * All topics with the rules in effect at one moment: immutable, so that a bill is read entirely with one rule set.
 *
 * @param digest of all source files: a different one means that bills may have different topics
 * @param files each topic's file as written, by its id, in display order
 */
public record TopicRuleSet(
        List<TopicRules> rules,
        String digest,
        SignCatalog signs,
        Map<String, Topic> byName,
        Map<String, String> files) {
    private static final String FORMAT_VERSION = "3"; // changing this number makes all stored bills be tagged again
    private static final int VERSION_LENGTH = 12;

    /** Parses the topic files, shipped ones or their replacements; an invalid one is an error that names it. */
    public static TopicRuleSet of(ShippedTopics shipped, Map<String, String> files) {
        WordLists lists = WordLists.of(TopicYaml.read(shipped.words(), new TypeReference<>() {}));
        StringBuilder all =
                new StringBuilder(FORMAT_VERSION).append(shipped.words()).append(shipped.order());
        List<TopicRules> rules = new ArrayList<>();
        files.forEach((id, file) -> {
            all.append(file);
            rules.add(rules(id, file, lists, version(shipped, file)));
        });
        return new TopicRuleSet(
                List.copyOf(rules),
                Sha256.of(all.toString()),
                new SignCatalog(rules),
                names(rules),
                new LinkedHashMap<>(files));
    }

    /** Returns the version of a topic's rules: the first characters of the digest of its file and the common lists. */
    public static String version(ShippedTopics shipped, String file) {
        return Sha256.of(FORMAT_VERSION + shipped.words() + file).substring(0, VERSION_LENGTH);
    }

    /** Returns a copy with this file for this topic, which may be new. */
    public TopicRuleSet with(ShippedTopics shipped, String id, String file) {
        Map<String, String> others = new LinkedHashMap<>(files);
        others.put(id, file);
        return of(shipped, others);
    }

    /** Returns a copy without a topic. */
    public TopicRuleSet without(ShippedTopics shipped, String id) {
        Map<String, String> others = new LinkedHashMap<>(files);
        others.remove(id);
        return of(shipped, others);
    }

    public List<Topic> topics() {
        return rules.stream().map(TopicRules::topic).toList();
    }

    private static TopicRules rules(String id, String file, WordLists lists, String version) {
        TopicFile written = TopicYaml.read(file, new TypeReference<>() {});
        if (!written.id().equals(id)) {
            throw new InvalidTopicException(
                    "se esperaba el id " + id + " y se encontró " + written.id(),
                    "expected the id " + id + " and found " + written.id());
        }
        return written.rulesOf(lists, version);
    }

    private static Map<String, Topic> names(List<TopicRules> rules) {
        Map<String, Topic> byName = new HashMap<>();
        rules.forEach(each -> TopicNicknames.of(each.topic().id())
                .forEach(name -> byName.put(TextAnalyzer.fold(name), each.topic())));
        rules.forEach(each -> each.topic().names().forEach(name -> byName.put(TextAnalyzer.fold(name), each.topic())));
        return Map.copyOf(byName);
    }
}
