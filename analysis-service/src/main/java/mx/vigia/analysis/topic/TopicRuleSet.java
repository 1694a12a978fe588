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
 * All topics with their rules as they count at one moment: never changed, so that whoever reads a bill by it reads the whole bill by the same.
 *
 * @param digest of all files it was made from: another one means that bills may be about other topics than they were
 * @param files each topic's as it is written, by its id, in the order in which topics are shown
 */
public record TopicRuleSet(
        List<TopicRules> rules,
        String digest,
        SignCatalog signs,
        Map<String, Topic> byName,
        Map<String, String> files) {
    private static final String FORMAT_VERSION = "2"; // another number has all stored bills tagged again
    private static final int VERSION_LENGTH = 12;

    /** Reads the files of topics, those that are shipped or others in their stead; one that cannot be understood is an error that names it. */
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

    /** The first characters of the digest of a topic's file and the common lists: the version of its rules. */
    public static String version(ShippedTopics shipped, String file) {
        return Sha256.of(FORMAT_VERSION + shipped.words() + file).substring(0, VERSION_LENGTH);
    }

    /** The same with this file for this topic, which may be one more. */
    public TopicRuleSet with(ShippedTopics shipped, String id, String file) {
        Map<String, String> others = new LinkedHashMap<>(files);
        others.put(id, file);
        return of(shipped, others);
    }

    /** The same without a topic. */
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
