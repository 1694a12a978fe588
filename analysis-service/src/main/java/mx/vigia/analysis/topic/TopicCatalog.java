package mx.vigia.analysis.topic;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mx.vigia.analysis.bill.Digest;
import mx.vigia.analysis.language.Wording;

/** The topics we know, from {@code topics/*.yaml} in the order of {@code topics/catalog.yaml}. */
public class TopicCatalog {
    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());
    private static final String FOLDER = "topics/";

    private final List<TopicRules> rules;
    private final String digest;
    private final Map<String, Topic> byName = new HashMap<>();

    TopicCatalog() {
        this(List.of(), ""); // for the proxy only
    }

    private TopicCatalog(List<TopicRules> rules, String digest) {
        this.rules = List.copyOf(rules);
        this.digest = digest;
        topics().forEach(topic -> topic.names().forEach(name -> byName.put(Wording.fold(name), topic)));
    }

    /** Reads all topic files; a rule that cannot be understood is an error that names it. */
    public static TopicCatalog read() {
        StringBuilder all = new StringBuilder();
        List<TopicRules> rules = new ArrayList<>();
        for (String id : understood(written("catalog", all), String[].class)) {
            rules.add(understood(written(id, all), TopicFile.class).rulesOf());
        }
        return new TopicCatalog(rules, Digest.of(all.toString()));
    }

    /** The digest of all topic files: another one means that bills may be about other topics than they were. */
    public String digest() {
        return digest;
    }

    /** All topics, in the order they are shown. */
    public List<Topic> topics() {
        return rules.stream().map(TopicRules::topic).toList();
    }

    /** The topic with this id or name, in either language, whatever the accents and capitals. */
    public Optional<Topic> named(String idOrName) {
        return Optional.ofNullable(byName.get(Wording.fold(idOrName)));
    }

    /** The questions whose answers speak for a topic, as they are written. */
    public List<String> signsOf(Topic topic) {
        return rules.stream()
                .filter(rules -> rules.topic().equals(topic))
                .flatMap(rules -> rules.rules().stream())
                .map(rule -> rule.question().print())
                .toList();
    }

    List<TopicRules> rules() {
        return rules;
    }

    private static String written(String name, StringBuilder all) {
        try (InputStream file = TopicCatalog.class.getClassLoader().getResourceAsStream(FOLDER + name + ".yaml")) {
            String content = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            all.append(content);
            return content;
        } catch (IOException unreadable) {
            throw new UncheckedIOException("cannot read topics/" + name + ".yaml", unreadable);
        }
    }

    private static <T> T understood(String file, Class<T> type) {
        try {
            return YAML.readValue(file, type);
        } catch (IOException notYaml) {
            throw new UncheckedIOException("cannot read a topic file: " + file, notYaml);
        }
    }
}
