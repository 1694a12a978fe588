package mx.vigia.analysis.topic;

import com.fasterxml.jackson.core.type.TypeReference;
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

/** The topics we know, from {@code topics/*.yaml} in the order of {@code topics/catalog.yaml}; words that several ask for stand in {@code topics/words.yaml}. */
public class TopicCatalog {
    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());
    private static final String FOLDER = "topics/";

    private static final String READ_AS = "2"; // another number has all stored bills tagged again
    private static final int VERSION_LENGTH = 12;

    private final List<TopicRules> rules;
    private final String digest;
    private final SignBook signs;
    private final Map<String, Topic> byName = new HashMap<>();

    TopicCatalog() {
        this(List.of(), ""); // for the proxy only
    }

    private TopicCatalog(List<TopicRules> rules, String digest) {
        this.rules = List.copyOf(rules);
        this.digest = digest;
        this.signs = new SignBook(this.rules);
        topics().forEach(topic -> topic.names().forEach(name -> byName.put(Wording.fold(name), topic)));
    }

    /** Reads all topic files; a rule that cannot be understood is an error that names it. */
    public static TopicCatalog read() {
        StringBuilder all = new StringBuilder(READ_AS);
        String words = written("words", all);
        WordLists lists = WordLists.of(understood(words, new TypeReference<>() {}));
        List<TopicRules> rules = new ArrayList<>();
        for (String id : understood(written("catalog", all), new TypeReference<List<String>>() {})) {
            String file = written(id, all);
            String version = Digest.of(READ_AS + words + file).substring(0, VERSION_LENGTH);
            rules.add(understood(file, new TypeReference<TopicFile>() {}).rulesOf(lists, version));
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
        return rulesOf(topic).rules().stream()
                .flatMap(rule -> rule.signs().stream())
                .map(sign -> sign.question().print())
                .toList();
    }

    /** The first characters of the digest of what says what a topic's signs are. */
    public String versionOf(Topic topic) {
        return rulesOf(topic).version();
    }

    TopicRules rulesOf(Topic topic) {
        return rules.stream()
                .filter(rules -> rules.topic().equals(topic))
                .findFirst()
                .orElseThrow();
    }

    List<TopicRules> rules() {
        return rules;
    }

    SignBook signs() {
        return signs;
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

    private static <T> T understood(String file, TypeReference<T> type) {
        try {
            return YAML.readValue(file, type);
        } catch (IOException notYaml) {
            throw new UncheckedIOException("cannot read a topic file: " + file, notYaml);
        }
    }
}
