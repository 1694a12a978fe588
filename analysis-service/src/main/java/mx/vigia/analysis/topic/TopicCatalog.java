package mx.vigia.analysis.topic;

import java.util.List;
import java.util.Optional;
import mx.vigia.analysis.language.TextAnalyzer;

/** The known topics: those that are shipped, and those that people added or changed. */
public class TopicCatalog {
    private volatile TopicRuleSet ruleSet;

    TopicCatalog() {
        this(null); // for the proxy only
    }

    public TopicCatalog(TopicRuleSet ruleSet) {
        this.ruleSet = ruleSet;
    }

    /** Returns the shipped topics; an invalid rule is an error that names it. */
    public static TopicCatalog read() {
        ShippedTopics shipped = ShippedTopics.read();
        return new TopicCatalog(TopicRuleSet.of(shipped, shipped.files()));
    }

    /** Returns the digest of all topic files; a different one means that bills may have different topics. */
    public String digest() {
        return ruleSet.digest();
    }

    /** Returns all topics, in display order. */
    public List<Topic> topics() {
        return ruleSet.topics();
    }

    /** Returns the topic with this id or name, in either language, ignoring accents and case. */
    public Optional<Topic> findByIdOrName(String idOrName) {
        return Optional.ofNullable(ruleSet.byName().get(TextAnalyzer.fold(idOrName)));
    }

    /** Returns the topic with exactly this id. */
    public Optional<Topic> findById(String id) {
        return topics().stream().filter(topic -> topic.id().equals(id)).findFirst();
    }

    /** Returns the queries whose matches indicate a topic, as written. */
    public List<String> signsOf(Topic topic) {
        return rulesOf(topic).rules().stream()
                .flatMap(rule -> rule.signs().stream())
                .map(sign -> sign.question().print())
                .toList();
    }

    /** Returns the first characters of the digest of the files that define a topic's signs. */
    public String versionOf(Topic topic) {
        return rulesOf(topic).version();
    }

    /** Returns the file of a topic that is in effect. */
    public String fileOf(Topic topic) {
        return ruleSet.files().get(topic.id());
    }

    public TopicRules rulesOf(Topic topic) {
        return ruleSet.rules().stream()
                .filter(rules -> rules.topic().id().equals(topic.id()))
                .findFirst()
                .orElseThrow();
    }

    /** Returns the rule set in effect; a bill is read with one and the same. */
    public TopicRuleSet ruleSet() {
        return ruleSet;
    }

    /** Puts these topics into effect. */
    public void count(TopicRuleSet other) {
        ruleSet = other;
    }
}
